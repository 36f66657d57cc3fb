// Finds who says a quotation in a German sentence.
import type { QuotedSpan } from "../quoting/quoted-spans";
import { saidAfter } from "./german-after";
import { nextWord } from "./german-choice";
import { heardFrom } from "./german-heard";
import {
  lastInParagraph,
  ledTo,
  namedRightAfter,
  saidWithWords,
  sameSpeaker,
  whoeverWasLast,
} from "./german-last";
import { type FoundMention, firstIn, type MentionContext } from "./german-mention";
import { isInSubjunctive, isReported, lastSaid } from "./german-reported";
import { sentenceAround } from "./german-sentence";
import { subjectBefore } from "./german-subject";
import { isGermanSpeechVerb } from "./german-words";

/** Who says it, by the first rule that finds somebody. */
export function speakerAround(around: MentionContext): FoundMention | undefined {
  const { texts, span, beside, before } = around;
  const text = texts[span.paragraph] ?? "";
  const sentence = sentenceAround(text, span, beside);
  const goesOn = span.continues && (before?.entity !== undefined || span.isOpen);
  if (before !== undefined && (goesOn || isInterrupted(text, before.span, span)))
    return sameSpeaker(before);
  if (before !== undefined && goesOnWithoutSubject(text.slice(sentence.from, span.start)))
    return sameSpeaker(before);
  const after = text.slice(span.end, sentence.to);
  const behind = saidAfter(around, sentence);
  const following = firstIn(around, { from: span.end, to: Math.min(sentence.to, span.end + 60) });
  const inFront = text.slice(sentence.from, span.start);
  if (
    !/\p{L}/u.test(inFront) &&
    following !== undefined &&
    !isGermanSpeechVerb(nextWord(text, span.end)) &&
    isGermanSpeechVerb(nextWord(text, following.mention?.end ?? 0))
  ) {
    return { ...following, rule: "after", reason: `zugeordnet: „…“ ${wordsOf(text, following)}` };
  }
  if (behind !== undefined) {
    const { found, verb } = behind;
    return { ...found, rule: "after", reason: `zugeordnet: „…“, ${verb} ${wordsOf(text, found)}` };
  }
  const worded = /\p{L}/u.test(after) ? undefined : saidWithWords(around);
  if (worded !== undefined) return worded;
  const isLone = !/\p{L}/u.test(inFront) && !/\p{L}/u.test(after);
  if (!isLone) {
    const isLed = /\p{L}/u.test(inFront);
    const found = saidInSentence(around, sentence) ?? (isLed ? undefined : following);
    if (found !== undefined)
      return { ...found, rule: "before", reason: `zugeordnet: ${wordsOf(text, found)} „…“` };
  }
  const told = isLone ? namedRightAfter(around) : undefined;
  if (told !== undefined) return told;
  const led = isLone ? ledTo(around) : undefined;
  if (led !== undefined)
    return { ...led, rule: "before", reason: `zugeordnet: ${led.entity?.name ?? "?"} „…“` };
  const said = isLone ? lastSaid(around, span.start) : undefined;
  const isSince =
    said?.entity !== undefined &&
    said.mention?.paragraph === span.paragraph &&
    said.mention.start > (before?.span.end ?? 0);
  if (before !== undefined && before.span.paragraph === span.paragraph && !isSince)
    return sameSpeaker(before);
  if (said?.entity !== undefined)
    return { ...said, rule: "before", reason: `zugeordnet: ${wordsOf(text, said)} „…“` };
  return whoeverWasLast(around);
}

/** Who says it by the words of its sentence before it. */
function saidInSentence(
  around: MentionContext,
  sentence: ReturnType<typeof sentenceAround>,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const { names, span, texts } = around;
  const text = texts[span.paragraph] ?? "";
  const inFront = text.slice(sentence.from, span.start);
  const outside = `${inFront} ${text.slice(span.end, sentence.to)}`;
  const isNobodyNamed = !names.mentions.some(
    (mention) =>
      mention.paragraph === span.paragraph &&
      mention.start >= sentence.from &&
      mention.end <= sentence.to,
  );
  // `Ihr Stellvertreter Lund bleibt vorsichtig: Das sei „…“`
  const isSaidHere =
    /\p{L}: /u.test(inFront) ||
    (inFront.match(/\p{L}+/gu) ?? []).some(
      (word) => isGermanSpeechVerb(word.toLowerCase()) && !/^(?:habe|sei|stehe)$/.test(word),
    );
  const isHere =
    around.before?.entity !== undefined && around.before.span.paragraph === span.paragraph;
  const told =
    isReported(inFront) ||
    ((isNobodyNamed || !isSaidHere) && (isInSubjunctive(inFront) || isInSubjunctive(outside)))
      ? (lastSaid(around, sentence.from) ??
        (isReported(inFront) && isHere ? around.before : undefined) ??
        lastInParagraph(around, sentence.from, isSaidHere))
      : undefined;
  // `Auch das Amt habe „…“` begins a paragraph: who spoke before it says so of the office.
  const goesOn =
    told === undefined &&
    isNobodyNamed &&
    !isSaidHere &&
    isInSubjunctive(outside) &&
    !/\b(?:nach|aus Sicht|zufolge)\b/i.test(outside)
      ? whoeverWasLast(around)
      : undefined;
  return heardFrom(around, sentence) ?? told ?? goesOn ?? subjectBefore(around, sentence);
}

/** `Und lobt seinen Kollegen:`: a verb of saying whose subject is whoever spoke before. */
function goesOnWithoutSubject(inFront: string): boolean {
  const verb =
    /^\s*(?:Und|Aber|Doch)\s+(\p{Ll}+)\s+(?:(?:sein|ihr)(?:e[nmr]?)|den|dem|zu[rm]?|über|noch|weiter)\b/u.exec(
      inFront,
    )?.[1];
  return verb !== undefined && isGermanSpeechVerb(verb);
}

/** `„Früher“, so der 78-Jährige, „gab es Dampf“`: one quotation in two parts. */
function isInterrupted(text: string, last: QuotedSpan, span: QuotedSpan): boolean {
  if (last.paragraph !== span.paragraph) return false;
  const between = text.slice(last.end, span.start);
  const verb = /^\s*,\s+(\p{L}+)\s/u.exec(between)?.[1]?.toLowerCase() ?? "";
  return (
    (verb === "so" || isGermanSpeechVerb(verb)) &&
    /,\s*$/.test(between) &&
    !/[.;:!?]/.test(between) &&
    between.length < 90
  );
}

function wordsOf(text: string, { mention }: Omit<FoundMention, "rule" | "reason">): string {
  return mention === undefined ? "?" : text.slice(mention.start, mention.end);
}
