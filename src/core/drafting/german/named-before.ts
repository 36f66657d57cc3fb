// Finds who was named before a place in a German text.
import type { SaidPart } from "../speaking/said-part";
import { isAside } from "./german-choice";
import type { GermanNames } from "./german-names";
import { beginOfSentence } from "./german-sentence";
import type { GermanMention } from "./mention-in-german";
import { namedNear } from "./near-mentions";

export interface NamedInTexts {
  readonly names: GermanNames;
  readonly texts: readonly string[];
  /** What was said last. */
  readonly before?: SaidPart | undefined;
}

/** `Brenner schlug Leonie vor. … sagte sie`: the subject of the sentence rather than who is named last in it. */
export function firstOfSentence(
  nearest: GermanMention,
  names: GermanNames,
  texts: readonly string[],
  gender: "male" | "female" | undefined,
): GermanMention {
  const text = texts[nearest.paragraph] ?? "";
  const sentence = beginOfSentence(text, nearest.start);
  // `Als Lund vorbeikam, schimpfte Tamm`
  const aside =
    /^\s*(?:Als|Nachdem|Bevor|Wenn|Während|Weil|Obwohl|Da|Seit|Ehe)\s[^,]{1,120},/u.exec(
      text.slice(sentence, nearest.start),
    );
  const begin = sentence + (aside?.[0].length ?? 0);
  const inside = namedNear(names, nearest.paragraph, nearest.end, 0).filter(
    ({ start, entity }) =>
      start >= begin && (gender === undefined || (entity.gender ?? gender) === gender),
  );
  return inside.find((mention) => !isAside(mention, text, begin)) ?? nearest;
}

export function isNamedBefore(mention: GermanMention, paragraph: number, start: number): boolean {
  return mention.paragraph < paragraph || (mention.paragraph === paragraph && mention.end <= start);
}
