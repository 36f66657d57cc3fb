// Says whom a pronoun or an office means in a German text.

import type { NamedEntity } from "../people/entity";
import type { SaidPart } from "../speaking/said-part";
import { describedBefore, describedInside } from "./described-in-german";
import { isAside } from "./german-choice";
import { beginOfSentence } from "./german-sentence";
import { meantByOffice } from "./holder-of-description";
import { firstOfSentence, type NamedInTexts } from "./named-before";
import { namedNear } from "./near-mentions";

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
  const isFemale =
    /^eine\s/i.test(entity.name) ||
    /(?:in|frau|dame|mutter|tochter|schwester|witwe)$/i.test(entity.name);
  const isHere = mention.paragraph === paragraph && mention.end <= start;
  return isHere && entity.type === "person" && isFemale === (gender === "female")
    ? { entity, start: mention.start }
    : undefined;
}
