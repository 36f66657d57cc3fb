import { isUnsure } from "../../core/article/drafted";
import { quoted } from "../../core/article/quoted";
import { sectionOf } from "../../core/article/section-of";
import type { Reading } from "../reading/reading";
import type { Wording } from "../wording/english";

/** Goes to the next annotation that is in doubt, in reading order and round the end, and says which it is. */
export function goToNextUnsure(
  { marked, pointed, go }: Reading,
  say: (text: string) => void,
  words: Wording,
): void {
  const unsure = marked.annotations.filter(isUnsure);
  const here = pointed === undefined ? -1 : marked.annotations.indexOf(pointed);
  const found = marked.annotations.slice(here + 1).find(isUnsure) ?? unsure[0];
  if (found === undefined) return;
  go({ sectionId: sectionOf(marked, found), annotationId: found.id }, { replace: true });
  const place = words.reader.place(unsure.indexOf(found) + 1, unsure.length);
  say(`${place}: ${quoted(marked, found)}`);
}
