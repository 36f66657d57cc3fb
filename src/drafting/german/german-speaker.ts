// Finds who says a quotation in a German sentence.
import type { SaidPart } from "../annotating/quotations";
import type { Entity } from "../people/entity";
import type { QuotedSpan } from "../quoting/quoted-spans";
import type { GermanMention, GermanNames } from "./german-names";
import { sentenceAround } from "./german-sentence";
import { germanNoun, isGermanSpeechVerb } from "./german-words";

export interface Found {
  readonly entity: Entity | undefined;
  readonly mention: SaidPart["mention"];
  readonly rule: "after" | "before" | "same" | "last";
  readonly reason: string;
}

export interface Around {
  readonly texts: readonly string[];
  readonly names: GermanNames;
  readonly span: QuotedSpan;
  readonly beside: readonly QuotedSpan[];
  readonly before: SaidPart | undefined;
}

type Stretch = { readonly from: number; readonly to: number };

/** Who says it, by the first rule that finds somebody. */
export function speakerAround(around: Around): Found | undefined {
  const { texts, span, beside, before } = around;
  const text = texts[span.paragraph] ?? "";
  const sentence = sentenceAround(text, span, beside);
  if (span.continues && before !== undefined) return sameAs(before);
  const after = text.slice(span.end, sentence.to);
  const lead = /^[\s,–—-]*(\p{L}+)\s/u.exec(after);
  const verb = lead?.[1]?.toLowerCase() ?? "";
  if (lead !== null && (isGermanSpeechVerb(verb) || verb === "so")) {
    const found = firstIn(around, {
      from: span.end + lead[0].length - 1,
      to: clauseEnd(text, span.end + lead[0].length, sentence.to, beside),
    });
    if (found !== undefined)
      return { ...found, rule: "after", reason: `attached: „…“, ${verb} ${wordsOf(text, found)}` };
  }
  const following = firstIn(around, { from: span.end, to: Math.min(sentence.to, span.end + 60) });
  const inFront = text.slice(sentence.from, span.start);
  if (
    !/\p{L}/u.test(inFront) &&
    following !== undefined &&
    isGermanSpeechVerb(nextWord(text, following.mention?.end ?? 0))
  ) {
    return { ...following, rule: "after", reason: `attached: „…“ ${wordsOf(text, following)}` };
  }
  const isLone = !/\p{L}/u.test(inFront) && !/\p{L}/u.test(after);
  if (!isLone) {
    const found =
      subjectBefore(around, sentence) ?? (/\p{L}/u.test(inFront) ? undefined : following);
    if (found !== undefined)
      return { ...found, rule: "before", reason: `attached: ${wordsOf(text, found)} „…“` };
  }
  if (before !== undefined && before.span.paragraph === span.paragraph) return sameAs(before);
  const last = lastNamed(around);
  if (last !== undefined)
    return {
      entity: last.entity,
      mention: last,
      rule: "last",
      reason: `zuletzt genannt: ${last.entity.name}`,
    };
  return before === undefined || before.span.paragraph < span.paragraph - 1
    ? undefined
    : sameAs(before);
}

function sameAs({ entity, mention }: SaidPart): Found {
  return { entity, mention, rule: "same", reason: `spricht weiter: ${entity?.name ?? "?"}` };
}

/** Up to the next comma after the subject, or the next quotation. */
function clauseEnd(text: string, from: number, to: number, beside: readonly QuotedSpan[]): number {
  const quotation = beside.find(({ start }) => start >= from)?.start ?? to;
  const stop = text.slice(from, to).search(/[.:;]\s|[.]$/);
  return Math.min(quotation, stop === -1 ? to : from + stop, from + 110);
}

/** The first in a stretch who can speak: a name, a pronoun, or a description before a name comes. */
function firstIn(
  { texts, names, span }: Around,
  { from, to }: Stretch,
): Omit<Found, "rule" | "reason"> | undefined {
  const text = texts[span.paragraph] ?? "";
  const name = names.mentions.find(
    (mention) => mention.paragraph === span.paragraph && mention.start >= from && mention.end <= to,
  );
  const words = text.slice(from, Math.min(to, name?.start ?? to));
  const pronoun = /^\s*(er|sie)\b/.exec(words);
  if (pronoun !== null) {
    const start = from + pronoun[0].length - (pronoun[1]?.length ?? 0);
    return {
      entity: meantBy(names, span.paragraph, start, pronoun[1] ?? ""),
      mention: { paragraph: span.paragraph, start, end: from + pronoun[0].length },
    };
  }
  const described = describedIn(words);
  if (name !== undefined && (described === undefined || name.start - from < 70))
    return { entity: name.entity, mention: name };
  if (described === undefined) return undefined;
  const start = from + described.index;
  return {
    entity: names.described(described.name, described.type),
    mention: { paragraph: span.paragraph, start, end: start + described.name.length },
  };
}

function describedIn(
  words: string,
): { name: string; index: number; type: Entity["type"] } | undefined {
  for (const found of words.matchAll(
    /\b((?:ein(?:e[mnrs]?)?|d(?:er|ie|as|em|en|es)|sein(?:e[mnr]?)?|ihr(?:e[mnr]?)?)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2})?(\p{Lu}[\p{L}-]+)/gu,
  )) {
    const type = germanNoun(found[2] ?? "");
    if (type !== undefined) return { name: found[0], index: found.index, type };
  }
  return undefined;
}

/** Who is the subject before the quotation: after `laut`, else the last who is named, else who is described. */
function subjectBefore(
  around: Around,
  { from }: Stretch,
): Omit<Found, "rule" | "reason"> | undefined {
  const { texts, names, span } = around;
  const text = texts[span.paragraph] ?? "";
  const inFront = text.slice(from, span.start);
  const source =
    /\b(?:laut|nach (?:Angaben|Ansicht|Aussage|Auffassung|Einschätzung|Worten)(?: de[rsmn]| von)?)\s/i.exec(
      inFront,
    );
  if (source !== null) {
    const found = firstIn(around, { from: from + source.index + source[0].length, to: span.start });
    if (found !== undefined) return found;
  }
  const pronouns = [...inFront.matchAll(/\b(sie|er|Sie|Er)\b/g)];
  const pronoun = pronouns.find(
    ({ index }) =>
      isGermanSpeechVerb(wordBefore(inFront, index)) ||
      isGermanSpeechVerb(nextWord(inFront, index + 3)),
  );
  const named = names.mentions.filter(
    (mention) =>
      mention.paragraph === span.paragraph && mention.start >= from && mention.end <= span.start,
  );
  const name =
    named.find(
      (mention) =>
        isGermanSpeechVerb(wordBefore(text, mention.start)) ||
        isGermanSpeechVerb(nextWord(text, mention.end)),
    ) ?? named[0];
  if (pronoun !== undefined && name === undefined) {
    const start = from + pronoun.index;
    return {
      entity: meantBy(names, span.paragraph, start, pronoun[1] ?? ""),
      mention: { paragraph: span.paragraph, start, end: start + (pronoun[1]?.length ?? 0) },
    };
  }
  if (name !== undefined) return { entity: name.entity, mention: name };
  const described = describedIn(inFront);
  if (described === undefined) {
    return /^\s*(?:Man|Es)\b/.test(inFront) ? lastNamed(around) && undefined : undefined;
  }
  const start = from + described.index;
  return {
    entity: names.described(described.name, described.type),
    mention: { paragraph: span.paragraph, start, end: start + described.name.length },
  };
}

function wordBefore(text: string, at: number): string {
  return (
    /(\p{L}+)[^\p{L}]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? ""
  ).toLowerCase();
}

function nextWord(text: string, at: number): string {
  return (/^[^\p{L}]*(\p{L}+)/u.exec(text.slice(at, at + 40))?.[1] ?? "").toLowerCase();
}

/** Whom `er` or `sie` means: who was named last and fits. */
function meantBy(
  names: GermanNames,
  paragraph: number,
  start: number,
  pronoun: string,
): Entity | undefined {
  const gender = pronoun.toLowerCase() === "er" ? "male" : "female";
  return names.mentions.findLast(
    (mention) =>
      isBefore(mention, paragraph, start) &&
      mention.paragraph >= paragraph - 3 &&
      (mention.entity.gender ?? gender) === gender,
  )?.entity;
}

function lastNamed({ names, span }: Around): GermanMention | undefined {
  return names.mentions.findLast(
    (mention) =>
      isBefore(mention, span.paragraph, span.start) && mention.paragraph >= span.paragraph - 1,
  );
}

function isBefore(mention: GermanMention, paragraph: number, start: number): boolean {
  return mention.paragraph < paragraph || (mention.paragraph === paragraph && mention.end <= start);
}

function wordsOf(text: string, { mention }: Omit<Found, "rule" | "reason">): string {
  return mention === undefined ? "?" : text.slice(mention.start, mention.end);
}
