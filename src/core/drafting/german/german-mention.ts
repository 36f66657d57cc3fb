// Finds who is named in a stretch of a German sentence.

import type { NamedEntity } from "../people/entity";
import type { QuotedSpan } from "../quoting/quoted-spans";
import type { SaidPart } from "../speaking/said-part";
import { bodiesIn, isOwner } from "./body-mentions";
import { isAside } from "./german-choice";
import { describedIn, type GermanDescription } from "./german-description";
import type { GermanNames } from "./german-names";
import { holderOf } from "./holder-of-description";
import { meantBy } from "./meant-in-german";
import type { GermanMention } from "./mention-in-german";
import { isNamedBefore } from "./named-before";
import { writerOf } from "./writer-of-document";

export interface FoundMention {
  readonly entity: NamedEntity | undefined;
  readonly mention: SaidPart["mention"];
  readonly rule: "after" | "before" | "same" | "last";
  readonly reason: string;
}

export interface MentionContext {
  readonly texts: readonly string[];
  readonly names: GermanNames;
  readonly span: QuotedSpan;
  readonly beside: readonly QuotedSpan[];
  readonly before: SaidPart | undefined;
}

export type TokenStretch = { readonly from: number; readonly to: number };

/** The first in a stretch who can speak: a name, a pronoun, or a description before a name comes. */
export function firstIn(
  { texts, names, span, beside, before }: MentionContext,
  { from, to }: TokenStretch,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const text = texts[span.paragraph] ?? "";
  const name = names.mentions.find(
    (mention) => mention.paragraph === span.paragraph && mention.start >= from && mention.end <= to,
  );
  const end = Math.min(to, name?.start ?? to);
  const words = unquoted(text, from, end, beside);
  const pronoun = /^\s*([Ee]r|[Ss]ie)\b/.exec(words);
  if (pronoun !== null) {
    const start = from + pronoun[0].length - (pronoun[1]?.length ?? 0);
    return {
      entity: meantBy({ names, texts, before }, span.paragraph, start, pronoun[1] ?? ""),
      mention: { paragraph: span.paragraph, start, end: from + pronoun[0].length },
    };
  }
  const described = describedIn(words);
  const body = bodiesIn(names, span.paragraph, from, end).find((one) => {
    if (described !== undefined && from + described.index < one.start)
      return isIssuer(words.slice(0, one.start - from), described);
    return !isAside(one, text, from) && !isOwner(one, text, from);
  });
  if (body !== undefined && !(name !== undefined && isApposed(words, nameIn(words, body, from))))
    return { entity: body.entity, mention: body };
  if (
    name !== undefined &&
    (described === undefined || name.start - from < 70 || isApposed(words, described))
  )
    return { entity: name.entity, mention: name };
  if (described === undefined) return undefined;
  const start = from + described.index;
  const told = { names, texts, before };
  const known =
    described.type === "document"
      ? writerOf(told, span.paragraph, start, described.name)
      : holderOf(told, span.paragraph, start, described);
  return {
    entity: known ?? names.described(described.name, described.type),
    mention: { paragraph: span.paragraph, start, end: start + described.length },
  };
}

function nameIn(words: string, { start, end }: GermanMention, from: number) {
  return { name: words.slice(start - from, end - from), index: start - from };
}

/** `die Gewerkschaft Lotsa`, `eine Stellungnahme von Lotsa`: the noun is of the body, or of what it writes. */
function isIssuer(words: string, { name, index, type }: GermanDescription): boolean {
  const between = words.slice(index + name.length);
  if (type === "body") return /^\s*$/.test(between);
  return (
    type === "document" && /^\s+(?:de[rs]|von|vom)\s+(?:\p{L}+e[nrs]?\s+){0,2}$/u.test(between)
  );
}

/** `der Sprecher der Fraktion im Abgeordnetenhaus, Lund`: only what belongs to the office stands before the name. */
function isApposed(words: string, { name, index }: { name: string; index: number }): boolean {
  return /^[^,.:;„“"»«]*,\s*$/.test(words.slice(index + name.length));
}

/** The text from one place to another, with blanks for what is quoted there. */
export function unquoted(
  text: string,
  from: number,
  to: number,
  beside: readonly QuotedSpan[],
): string {
  let [words, at] = ["", from];
  const quoted = beside.filter(({ start, end }) => start >= from && end <= to);
  for (const span of quoted.sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    words += text.slice(at, start) + " ".repeat(Math.max(0, span.end - start));
    at = Math.max(at, span.end);
  }
  return words + text.slice(at, to);
}

export function lastNamed({ names, span }: MentionContext): GermanMention | undefined {
  return names.mentions.findLast(
    (mention) =>
      isNamedBefore(mention, span.paragraph, span.start) && mention.paragraph >= span.paragraph - 1,
  );
}
