// Finds who is described as the subject of German words that name nobody.
import { describedIn } from "./german-description";

/** What begins a phrase that is no subject: `in einer Mitteilung`. */
const inPhrase =
  /(?:^|\s)(?:in|im|mit|von|vom|bei|beim|aus|über|gegen|für|an|am|auf|nach|vor|zu|zum|zur|um|wegen|trotz|ohne|durch|unter|neben|seit)\s+$/i;
/** After so many phrases no subject is looked for. */
const most = 4;

/** The first who is described and stands behind no preposition; else the first of all. */
export function describedSubject(words: string): ReturnType<typeof describedIn> {
  const first = describedIn(words);
  let at = 0;
  let found = first;
  for (let tries = 0; tries < most && found !== undefined; tries++) {
    const index = at + found.index;
    if (!inPhrase.test(words.slice(Math.max(0, index - 12), index))) return { ...found, index };
    at = index + found.name.length;
    found = describedIn(words.slice(at));
  }
  return first;
}
