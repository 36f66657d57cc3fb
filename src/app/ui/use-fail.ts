import { useState } from "react";

/** Has what failed after a press fail as if in rendering: the region around it says so. */
export function useFail(): (error: unknown) => void {
  const [, setState] = useState<undefined>();
  return (error) =>
    setState(() => {
      throw error;
    });
}
