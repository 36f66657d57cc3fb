import { type Kind, kinds } from "../article/kinds";
import { remember, remembered } from "../ui/storage";

const key = "on-record:marks";
let kept: readonly Kind[] | undefined;

/** Which kinds of marks the reader has chosen to see, on this device; all of them before a choice. */
export function keptMarks(): readonly Kind[] {
  kept ??= read();
  return kept;
}

/** Keeps the choice on this device. */
export function keepMarks(shown: readonly Kind[]): void {
  kept = shown;
  remember(key, shown);
}

function read(): readonly Kind[] {
  const stored = remembered(key);
  return Array.isArray(stored) ? kinds.filter((kind) => stored.includes(kind)) : kinds;
}
