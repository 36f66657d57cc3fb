/**
 * The index of the first byte that is not UTF-8, or of the character that it should have completed;
 * the length when the bytes only end inside a character. Finds the longest start that decodes, by
 * halving.
 */
export function firstNotUtf8(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodes(bytes.subarray(0, middle), "so far")) good = middle;
    else bad = middle;
  }
  if (good === bytes.length) return good;
  while (!decodes(bytes.subarray(0, good), "whole")) good -= 1;
  return good;
}

/** Whether bytes are UTF-8; "so far" they may end inside a character. */
function decodes(bytes: Uint8Array, extent: "so far" | "whole"): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: extent === "so far" });
    return true;
  } catch {
    return false;
  }
}
