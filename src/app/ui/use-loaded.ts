import { useEffect, useState } from "react";

/** What a module has, once it is loaded: for what is fine without it until then, and if it never comes. */
export function useLoaded<Loaded>(load: () => Promise<Loaded>): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    load().then(
      (module) => setLoaded(() => module),
      () => {},
    );
  }, [load]);
  return loaded;
}
