import { nextFrame } from "./next-frame";

/** For so long at most, in milliseconds, the app is waited for: a part of it may never come. */
const timeout = 5000;

/** Does again what the reader did early, in its order, once the app has taken the page over. */
export async function replayEarly(root: HTMLElement): Promise<void> {
  const { early } = window;
  if (early === undefined) return;
  const end = performance.now() + timeout;
  while (!isAlive(root) && performance.now() < end) await nextFrame();
  // What listens is set up after what is seen.
  await nextFrame();
  await nextFrame();
  try {
    if (early.events.length > 0) {
      const { replay } = await import("./replay-early");
      await replay(early.events, root);
    }
  } finally {
    early.stop();
  }
}

/** Whether all that can be used on the page is React's. It says so nowhere but in its elements' keys. */
function isAlive(root: HTMLElement): boolean {
  const used = [...root.querySelectorAll("main, button, input, select")];
  // An article says itself when its marks and keys answer, unless that has failed.
  const mute = root.querySelector("article[data-view]:not([data-interactive])");
  if (mute !== null && root.querySelector("[data-region]") === null) return false;
  return used.length > 0 && used.every((each) => Object.keys(each).some(isReactKey));
}

function isReactKey(key: string): boolean {
  return key.startsWith("__reactProps$");
}
