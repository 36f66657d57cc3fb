// Finds the subject that stands right behind a German verb of saying: `Am Kai verwies das Amt auf „…“`.
import { standingBehind } from "./german-after";
import { nextWord } from "./german-choice";
import { type FoundMention, firstIn, type MentionContext } from "./german-mention";
import { isGermanSpeechVerb } from "./german-words";
import { holderOf } from "./holder-of-description";
import type { GermanMention } from "./mention-in-german";
import { hasSubject, openingDescription } from "./opening-description";

/** The last verb of saying that an article follows: `In den Briefen, die Tammen hat, verwies das Amt auf „…“`. */
export function verbBeforeArticle(inFront: string): RegExpMatchArray | undefined {
  return [
    ...inFront.matchAll(
      /(?<=(?:^|,)\s*(?:[^,„»]*\s)?)(\p{Ll}+)\s+(?=(?:d(?:er|ie|as)|eine?|deren|dessen|seine?|ihre?)\s)/gu,
    ),
  ].findLast(({ 1: word = "" }) => isGermanSpeechVerb(word) && word !== "habe");
}

/** What may stand between the beginning of a sentence and a name that is its subject. */
const opening =
  /^\s*(?!(?:Was|Wie|Wer|Wo|Wenn|Als|Dass|Ob|Weil|Nachdem|Bevor|Obwohl|Während|Seit|Da|Laut|In|Im|Am|An|Auf|Aus|Bei|Beim|Mit|Nach|Von|Vom|Vor|Zu|Zum|Zur|Über|Unter|Für|Gegen|Ohne|Um|Durch|Wegen|Trotz|Neben)\s)(?:(?:Auch|Aber|Doch|Und|Selbst|Sogar)\s+)?(?:D(?:er|ie)\s+)?(?:\p{Ll}+e[rn]?\s+){0,2}(?:\p{Lu}[\p{L}/-]+\s+){0,3}$/u;

/** Who stands right after the verb, unless its subject stands before it: `Sprecher Lund nannte das Bad „…“`. */
export function behindVerb(
  around: MentionContext,
  from: number,
  verb: RegExpMatchArray | undefined,
  named: readonly GermanMention[],
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const text = around.texts[around.span.paragraph] ?? "";
  if (verb?.index === undefined) return undefined;
  const at = from + verb.index;
  const isOfName = named.some(({ start, end }) => {
    if (end > at) return false;
    if (nextWord(text, end) === verb[1]) return true;
    // `Ida Lund, die Leiterin, nannte`: what stands between two commas is no clause of its own.
    const isApart = (text.slice(end, at).split(",").length - 1) % 2 === 1;
    return !isApart && opening.test(text.slice(from, start));
  });
  if (isOfName || hasSubject(text.slice(from, at))) return undefined;
  const after = at + verb[0].length;
  const found = firstIn(around, { from: after, to: Math.min(around.span.start, after + 50) });
  return found?.mention !== undefined && found.mention.start - after < 30 ? found : undefined;
}

/** `Vorab wies die Hafag auf Folgendes hin: „…“`: whatever stands behind the verb, where nothing else is the subject. */
export function afterVerb(
  around: MentionContext,
  from: number,
  verb: RegExpMatchArray | undefined,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const inFront = (around.texts[around.span.paragraph] ?? "").slice(from, around.span.start);
  if (
    verb?.index === undefined ||
    hasSubject(inFront.slice(0, verb.index)) ||
    !/:\s*$/.test(inFront)
  )
    return undefined;
  return standingBehind(around, from + verb.index + verb[0].length - 1, !/en$/.test(verb[1] ?? ""));
}

/** `Die Stadt bereitet sich vor, der Veranstalter rechnet mit „…“`: the subject of the last of two main clauses. */
export function clauseSubject(
  around: MentionContext,
  from: number,
  named: readonly GermanMention[],
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const { texts, names, span } = around;
  const text = texts[span.paragraph] ?? "";
  const comma = text.slice(from, span.start).lastIndexOf(",");
  if (comma === -1) return undefined;
  const begin = from + comma + 1;
  const own = openingDescription(
    text,
    begin,
    named.filter(({ start }) => start >= begin),
  );
  const verb = own === undefined ? "" : nextWord(text, own.end);
  if (own === undefined || !isGermanSpeechVerb(verb) || verb === "habe") return undefined;
  const holder = holderOf(around, span.paragraph, own.start, own);
  return {
    entity: holder ?? names.described(own.name, own.type),
    mention: { paragraph: span.paragraph, start: own.start, end: own.end },
  };
}
