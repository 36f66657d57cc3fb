// Finds who is named in a stretch of a German sentence.
import type { SaidPart } from "../annotating/quotations";
import type { NamedEntity } from "../people/entity";
import { canBeFirstName } from "../people/first-names";
import type { QuotedSpan } from "../quoting/quoted-spans";
import type { GermanMention, GermanNames } from "./german-names";
import { germanNoun, notGermanNames } from "./german-words";
import { holderOf } from "./holder-of-description";
import { meantBy } from "./meant-in-german";
import { isNamedBefore } from "./named-before";

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
  const words = unquoted(text, from, Math.min(to, name?.start ?? to), beside);
  const pronoun = /^\s*(er|sie)\b/.exec(words);
  if (pronoun !== null) {
    const start = from + pronoun[0].length - (pronoun[1]?.length ?? 0);
    return {
      entity: meantBy({ names, texts, before }, span.paragraph, start, pronoun[1] ?? ""),
      mention: { paragraph: span.paragraph, start, end: from + pronoun[0].length },
    };
  }
  const described = describedIn(words);
  if (
    name !== undefined &&
    (described === undefined || name.start - from < 70 || isApposed(words, described))
  )
    return { entity: name.entity, mention: name };
  if (described === undefined) return undefined;
  const start = from + described.index;
  const known = holderOf({ names, texts, before }, span.paragraph, start, described);
  return {
    entity: known ?? names.described(described.name, described.type),
    mention: { paragraph: span.paragraph, start, end: start + described.name.length },
  };
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

export function describedIn(
  words: string,
): { name: string; index: number; type: NamedEntity["type"] } | undefined {
  for (const found of words.matchAll(
    /\b((?:ein(?:e[mnrs]?)?|d(?:er|ie|as|em|en|es)|sein(?:e[mnr]?)?|ihr(?:e[mnr]?)?|deren|dessen)\s+(?:\p{Ll}[\p{L}-]*e[mnrs]?\s+){0,2})?((?!(?:D(?:ie|er|as|en|em|es)|Eine[mnrs]?)\s)\p{Lu}\p{Ll}+(?:e|er|en|em|es)\s+)?((?:\d+-)?\p{Lu}[\p{L}-]+)/gu,
  )) {
    const [all, , placed = "", last = ""] = found;
    // `Minister Lund` is no `Lund` of a place.
    const isOffice = placed !== "" && kindOf(last) === undefined;
    const noun = isOffice ? placed.trim() : last;
    const type = kindOf(noun);
    if (type === undefined) continue;
    const told = isOffice ? all.slice(0, all.length - last.length).trimEnd() : all;
    const issuer = type === "document" ? issuerAfter(words, found.index + told.length) : undefined;
    const name =
      type === "body" ? told + placeOf(noun, words.slice(found.index + told.length)) : told;
    return issuer ?? { name, index: found.index, type };
  }
  return undefined;
}

function kindOf(noun: string): NamedEntity["type"] | undefined {
  return /-Jährige[rn]?$/.test(noun) ? "person" : germanNoun(noun);
}

/** `Landgericht Lom`, `Verband NRW`: the word right after a body that says which one it is, with its space. */
function placeOf(noun: string, after: string): string {
  const [all = "", word = ""] = /^ (\p{Lu}[\p{L}-]+)(?=[\s.,:;)]|$)/u.exec(after) ?? [];
  if (/^\p{Lu}{2,}$/u.test(word)) return all;
  const isPlace =
    /(?:gericht|universität|kanton|bistum|landkreis|hochschule)$/i.test(noun) &&
    !/(?:en|er|ung|heit|keit)$/.test(word) &&
    !canBeFirstName(word) &&
    !notGermanNames.has(word) &&
    kindOf(word) === undefined;
  return isPlace ? all : "";
}

/** `in einer Mitteilung des Verbands`: the body whose document it is. */
function issuerAfter(words: string, at: number): ReturnType<typeof describedIn> {
  const found = /^\s+(?:de[rs]|von)\s+((?:\p{Ll}[\p{L}-]*\s+)?(\p{Lu}[\p{L}-]+))/u.exec(
    words.slice(at),
  );
  const [all = "", name = "", noun = ""] = found ?? [];
  return found !== null && germanNoun(noun) === "body"
    ? { name: `des ${name}`, index: at + all.length - name.length, type: "body" }
    : undefined;
}

export function lastNamed({ names, span }: MentionContext): GermanMention | undefined {
  return names.mentions.findLast(
    (mention) =>
      isNamedBefore(mention, span.paragraph, span.start) && mention.paragraph >= span.paragraph - 1,
  );
}
