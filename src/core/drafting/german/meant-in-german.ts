// Says whom a pronoun or an office means in a German text.
import type { SaidPart } from "../annotating/quotations";
import type { NamedEntity } from "../people/entity";
import { describedBefore, describedInside } from "./described-in-german";
import { isAside } from "./german-choice";
import type { GermanMention, GermanNames } from "./german-names";
import { beginOfSentence } from "./german-sentence";
import { meantByOffice } from "./holder-of-description";
import { namedNear } from "./near-mentions";

export interface NamedInTexts {
  readonly names: GermanNames;
  readonly texts: readonly string[];
  /** What was said last. */
  readonly before?: SaidPart | undefined;
}

/** Whom `er` or `sie` means: who was named last and fits. */
export function meantBy(
  { names, texts, before }: NamedInTexts,
  paragraph: number,
  start: number,
  pronoun: string,
): NamedEntity | undefined {
  const gender = pronoun.toLowerCase() === "er" ? "male" : "female";
  const described = describedBefore(texts[paragraph] ?? "", start, gender);
  const near = namedNear(names, paragraph, start, 3).filter(
    ({ entity }) => (entity.gender ?? gender) === gender,
  );
  const text = texts[paragraph] ?? "";
  const from = beginOfSentence(text, start);
  // `Mit Lund an der Spitze gehe es, sagt sie` is about somebody else.
  const nearest =
    near.findLast(
      (mention) =>
        mention.paragraph < paragraph || mention.start < from || !isAside(mention, text, from),
    ) ?? near.at(-1);
  const speaker = lastSpeaker(before, paragraph, start, gender);
  if (speaker !== undefined && !(nearest?.paragraph === paragraph && nearest.start > speaker.start))
    return speaker.entity;
  const last = nearest === undefined ? undefined : firstOfSentence(nearest, names, texts, gender);
  if (described !== undefined && (last?.paragraph !== paragraph || last.start < described.index)) {
    const holder = /^D(?:er|ie)\s/.test(described.name)
      ? meantByOffice({ names, texts }, paragraph, described.index, described.name.toLowerCase())
      : undefined;
    return holder ?? names.described(described.name, "person");
  }
  const inside =
    last === undefined ? describedInside(texts[paragraph] ?? "", start, gender) : undefined;
  return last?.entity ?? (inside === undefined ? undefined : names.described(inside, "person"));
}

/** `„…“, sagt eine Nachbarin. „…“, sagt sie`: the one without a name who spoke last in the paragraph. */
function lastSpeaker(
  before: SaidPart | undefined,
  paragraph: number,
  start: number,
  gender: "male" | "female",
): { readonly entity: NamedEntity; readonly start: number } | undefined {
  const { entity, mention } = before ?? {};
  if (entity === undefined || mention === undefined || !entity.isUnnamed) return undefined;
  const isFemale = /(?:in|frau|mutter|tochter|schwester)$/.test(entity.name);
  const isHere = mention.paragraph === paragraph && mention.end <= start;
  return isHere && entity.type === "person" && isFemale === (gender === "female")
    ? { entity, start: mention.start }
    : undefined;
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
