// Keeps the reader at a place while the page around it is still moving.
import { isWhereBrought } from "./reading-line";

/** A browser may still go where it finds the words of a text directive for so long after it has loaded, in milliseconds. */
const findingWords = 1000;

/** Goes to the address's own place again when a browser that has found the words elsewhere leads away from it. */
export function holdWhileLoading(arrive: () => void): void {
  const again = () => {
    if (isWhereBrought()) arrive();
  };
  const end = () => setTimeout(() => window.removeEventListener("scroll", again), findingWords);
  window.addEventListener("scroll", again, { passive: true });
  if (document.readyState === "complete") end();
  else window.addEventListener("load", end, { once: true });
}
