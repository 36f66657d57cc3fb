// Finds who says a quotation in German that no verb of saying stands beside.
import type { SaidPart } from "../speaking/said-part";
import { subjectAmong } from "./german-choice";
import { type FoundMention, lastNamed, type MentionContext } from "./german-mention";
import { beginOfSentence } from "./german-sentence";
import type { GermanMention } from "./mention-in-german";
import { mentionsOfParagraph, namedNear } from "./near-mentions";

/** So many paragraphs back is whoever spoke last taken for who goes on. */
const farthest = 3;

/** Who was named last, else who spoke last. */
export function whoeverWasLast(around: MentionContext): FoundMention | undefined {
  const { before, span } = around;
  const last = lastSubject(around);
  if (before !== undefined && last !== undefined && isNamedWithSpeaker(around, before, last))
    return sameSpeaker(before);
  if (last !== undefined)
    return {
      entity: last.entity,
      mention: last,
      rule: "last",
      reason: `zuletzt genannt: ${last.entity.name}`,
    };
  return before?.entity === undefined || before.span.paragraph < span.paragraph - farthest
    ? undefined
    : sameSpeaker(before);
}

/** Of those who are named in the last sentence that names somebody, the subject: `Später dankte Lund Tamm. „…“` */
function lastSubject(around: MentionContext): GermanMention | undefined {
  const last = lastNamed(around);
  if (last === undefined) return undefined;
  const text = around.texts[last.paragraph] ?? "";
  const from = beginOfSentence(text, last.start);
  const named = namedNear(around.names, last.paragraph, last.end, 0).filter(
    ({ start }) => start >= from,
  );
  return subjectAmong(named, text, from) ?? last;
}

/** `„…“, sagte Lund über Tamm`, and the next paragraph begins with what is said: who was named there is no other speaker. */
function isNamedWithSpeaker(
  { texts, span }: MentionContext,
  before: SaidPart,
  last: GermanMention,
): boolean {
  const { paragraph } = last;
  if (paragraph === span.paragraph || before.span.paragraph !== paragraph) return false;
  if (before.entity === undefined) return false;
  const text = texts[paragraph] ?? "";
  const told = before.mention?.paragraph === paragraph ? before.mention.end : 0;
  const since = Math.max(before.span.end, told);
  return last.start < since || beginOfSentence(text, last.start) <= since;
}

/** `Lund bestritt das. Die Stadt verliere „…“`: the subject of the last sentence that names somebody, where nobody says anything here. */
export function lastInParagraph(
  { texts, names, span }: MentionContext,
  before: number,
  isSaidHere: boolean,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  if (isSaidHere) return undefined;
  const here = namedNear(names, span.paragraph, before, 0);
  const last = here.at(-1);
  if (last === undefined) return undefined;
  const text = texts[span.paragraph] ?? "";
  const from = beginOfSentence(text, last.start);
  const subject = subjectAmong(
    here.filter(({ start }) => start >= from),
    text,
    from,
  );
  return subject && { entity: subject.entity, mention: subject };
}

/** What may stand between the beginning of a sentence and the name of its subject: `Für Manager Lund`. */
const opening =
  /^\s*(?:(?:Auch|Aber|Doch|Und|Für|Selbst|Nur|Sogar)\s+)?(?:(?:[Dd](?:er|ie|en))\s+)?(?:\p{Ll}+e[rn]?\s+){0,2}(?:\p{Lu}[\p{L}/-]+\s+){0,3}$/u;

/** `Für Manager Lund ist das Unsinn. „…“`: who begins the sentence before a quotation that stands alone. */
export function ledTo({
  texts,
  names,
  span,
  before,
}: MentionContext): Omit<FoundMention, "rule" | "reason"> | undefined {
  const isFirst = !/\p{L}/u.test((texts[span.paragraph] ?? "").slice(0, span.start));
  const paragraph = isFirst ? span.paragraph - 1 : span.paragraph;
  const all = texts[paragraph] ?? "";
  if (isFirst && !/:\s*$/.test(all)) return undefined;
  const text = isFirst ? all : all.slice(0, span.start);
  const from = beginOfSentence(text, text.trimEnd().length - 1);
  const since = before?.span.paragraph === paragraph ? before.span.end : 0;
  if (from < since) return undefined;
  const first = namedNear(names, paragraph, text.length, 0).find(({ start }) => start >= from);
  if (first === undefined || !opening.test(text.slice(from, first.start))) return undefined;
  return { entity: first.entity, mention: first };
}

/** `„…“ Gemeinderätin Ida Lund (Die Linke)`: nothing but an office, a name and a party ends the paragraph. */
const partOfLabel = String.raw`(?:\p{Lu}[\p{L}.-]*|\([^()]{1,40}\)|von|vom|der|des|aus|im|in|für|und|zu|zum)`;
const label = new RegExp(
  String.raw`^[\s–—-]*${partOfLabel}(?:[\s,]+${partOfLabel}){1,11}\.?\s*$`,
  "u",
);

/** `„…“ Trainer Lund war zufrieden.`: who begins the sentence after one that begins a paragraph, where nobody spoke right before. */
export function namedRightAfter({
  texts,
  names,
  span,
  before,
}: MentionContext): FoundMention | undefined {
  const text = texts[span.paragraph] ?? "";
  const hasBefore = /\p{L}/u.test(text.slice(0, span.start));
  const isAfterAnother = before !== undefined && before.span.paragraph >= span.paragraph - 1;
  if (hasBefore || (isAfterAnother && !label.test(text.slice(span.end)))) return undefined;
  const next = mentionsOfParagraph(names.mentions, span.paragraph).find(
    ({ start }) => start >= span.end,
  );
  const between = next === undefined ? "" : text.slice(span.end, next.start);
  if (next === undefined || !opening.test(between)) return undefined;
  return {
    entity: next.entity,
    mention: next,
    rule: "last",
    reason: `danach genannt: ${next.entity.name}`,
  };
}

/** The one who said the part before. */
export function sameSpeaker({ entity, mention }: SaidPart): FoundMention {
  return { entity, mention, rule: "same", reason: `spricht weiter: ${entity?.name ?? "?"}` };
}
