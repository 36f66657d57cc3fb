import type { PlacedRange } from "../model/placed-range";
import type { QuotedTarget } from "./quoted-target";

/**
 * Where the words of a target stand among paragraphs: of several places, where most of what it says to stand
 * around them does. White space counts as one blank. Undefined where they are not there.
 */
export function findQuotedWords(
  paragraphs: readonly string[],
  { exact = "", prefix = "", suffix = "" }: QuotedTarget,
): PlacedRange | undefined {
  const words = exact.trim();
  if (words === "") return undefined;
  const pattern = new RegExp(words.split(/\s+/).map(escaped).join("\\s+"), "gu");
  let best: { range: PlacedRange; score: number } | undefined;
  paragraphs.forEach((text, paragraph) => {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const end = index + found.length;
      const score =
        common(reversed(text.slice(0, index)), reversed(prefix)) + common(text.slice(end), suffix);
      if (best === undefined || score > best.score) {
        best = { range: { paragraph, start: index, end }, score };
      }
    }
  });
  return best?.range;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

function reversed(text: string): string {
  return [...text.slice(-64)].reverse().join("");
}

/** How many characters two texts begin alike with. */
function common(one: string, other: string): number {
  let count = 0;
  while (count < other.length && one[count] === other[count]) count += 1;
  return count;
}
