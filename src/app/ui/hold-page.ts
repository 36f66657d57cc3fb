import { holdUnsaved } from "../../offline/unsaved";

/**
 * Says that something that a person has made is nowhere but on this page: the browser asks before the page
 * is closed, until the function that it gives is called.
 */
export function holdPage(): () => void {
  const release = holdUnsaved();
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  addEventListener("beforeunload", ask);
  return () => {
    removeEventListener("beforeunload", ask);
    release();
  };
}
