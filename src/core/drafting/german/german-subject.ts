// Finds the subject of the words that stand before a quotation in a German sentence.
import {
  describedIn,
  type FoundMention,
  firstIn,
  lastNamed,
  type MentionContext,
  type TokenStretch,
  unquoted,
} from "./german-mention";
import { isGermanSpeechVerb } from "./german-words";
import { holderOf, meantBy } from "./meant-in-german";

/** Who is the subject before the quotation: after `laut`, else the last who is named, else who is described. */
export function subjectBefore(
  around: MentionContext,
  { from }: TokenStretch,
): Omit<FoundMention, "rule" | "reason"> | undefined {
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
  // `In den Briefen, die Tammen hat, verwies das Amt auf „…“`: who stands right after the verb.
  const verb = [
    ...inFront.matchAll(
      /(?<=(?:^|,)\s*(?:[^,„»]*\s)?)(\p{Ll}+)\s+(?=(?:d(?:er|ie|as)|ein|eine)\s)/gu,
    ),
  ].findLast(({ 1: word = "" }) => isGermanSpeechVerb(word) && word !== "habe");
  // Not `Sprecher Lund nannte das Bad „…“`.
  const isOfName = names.mentions.some(
    (mention) =>
      mention.paragraph === span.paragraph &&
      mention.start >= from &&
      mention.end <= from + (verb?.index ?? 0) &&
      nextWord(text, mention.end) === verb?.[1],
  );
  if (verb !== undefined && !isOfName) {
    const after = from + verb.index + verb[0].length;
    const found = firstIn(around, { from: after, to: Math.min(span.start, after + 50) });
    if (found?.mention !== undefined && found.mention.start - after < 30) return found;
  }
  const pronouns = [...inFront.matchAll(/\b(sie|er|Sie|Er)\b/g)];
  const pronoun = pronouns.find(
    ({ index }) =>
      isGermanSpeechVerb(wordBeforeIn(inFront, index)) ||
      isGermanSpeechVerb(nextWord(inFront, index + 3)),
  );
  const named = names.mentions.filter(
    (mention) =>
      mention.paragraph === span.paragraph && mention.start >= from && mention.end <= span.start,
  );
  const name =
    named.find(
      (mention) =>
        isGermanSpeechVerb(wordBeforeIn(text, mention.start)) ||
        isGermanSpeechVerb(nextWord(text, mention.end)),
    ) ?? named[0];
  if (pronoun !== undefined && name === undefined) {
    const start = from + pronoun.index;
    return {
      entity: meantBy(around, span.paragraph, start, pronoun[1] ?? ""),
      mention: { paragraph: span.paragraph, start, end: start + (pronoun[1]?.length ?? 0) },
    };
  }
  if (name !== undefined) return { entity: name.entity, mention: name };
  const described = describedIn(unquoted(text, from, span.start, around.beside));
  if (described === undefined) {
    return /^\s*(?:Man|Es)\b/.test(inFront) ? lastNamed(around) && undefined : undefined;
  }
  const start = from + described.index;
  const holder = holderOf(around, span.paragraph, start, described);
  return {
    entity: holder ?? names.described(described.name, described.type),
    mention: { paragraph: span.paragraph, start, end: start + described.name.length },
  };
}

function wordBeforeIn(text: string, at: number): string {
  return (
    /(\p{L}+)[^\p{L}]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? ""
  ).toLowerCase();
}

export function nextWord(text: string, at: number): string {
  return (/^[^\p{L}]*(\p{L}+)/u.exec(text.slice(at, at + 40))?.[1] ?? "").toLowerCase();
}

/** `Aus der Opposition hieß es dazu, Lund mache es sich „…“`: from whom it is heard. */
export function heardFrom(
  around: MentionContext,
  { from }: TokenStretch,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const { texts, span } = around;
  const heard =
    /\b(?:aus|in|im|bei|beim|von|vom|seitens)\s+([^,.:;()]{3,70}?)\s+(?:hieß|heißt|verlautete)\s/iu.exec(
      (texts[span.paragraph] ?? "").slice(from, span.start),
    );
  if (heard === null) return undefined;
  const start = from + heard.index;
  return firstIn(around, { from: start, to: start + heard[0].length });
}
