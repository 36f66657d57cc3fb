import { isWhereBrought } from "./reading-line";

/** At most this many frames: by then the reader would rather have the page still than exact. */
const mostFrames = 8;

/** Arrives once a frame until the last arrival has moved nothing, or the reader moves. */
export function untilStill(arrive: () => void): void {
  let frames = 0;
  const again = () => {
    if (!isWhereBrought()) return;
    const before = window.scrollY;
    arrive();
    frames += 1;
    if (frames < 2 || (window.scrollY !== before && frames < mostFrames)) {
      requestAnimationFrame(again);
    }
  };
  requestAnimationFrame(again);
}

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
