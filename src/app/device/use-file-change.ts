import { useEffect, useState } from "react";
import { onChange } from "../../sources/library/device/changes";
import type { KeptFile } from "../../sources/library/device/kept-file";

/** What another tab has done to the file that is on screen here; undefined for nothing. */
export function useFileChange({ key, revision }: KeptFile): "removed" | "replaced" | undefined {
  const [change, setChange] = useState<"removed" | "replaced">();
  useEffect(() => {
    setChange(undefined);
    return onChange((told) => {
      if (told.key !== key) return;
      if (told.type === "removed") setChange("removed");
      else setChange(told.revision === revision ? undefined : "replaced");
    });
  }, [key, revision]);
  return change;
}
