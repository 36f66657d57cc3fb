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
