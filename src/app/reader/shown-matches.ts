import type { Reading } from "../reading/reading";
import type { Wording } from "../wording/english";

/** How many quotations and mentions are shown, and in how many sections, as a sentence. */
export function shownOf(
  { matches, marked }: Pick<Reading, "matches" | "marked">,
  words: Wording,
): string {
  const { total, everything, bySection } = matches;
  const sections = bySection.filter((count) => count > 0).length;
  return words.reader.shown(total, everything, sections, marked.sections.length);
}
