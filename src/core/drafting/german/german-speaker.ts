// Finds who says a quotation in a German sentence.
import type { QuotedSpan } from "../quoting/quoted-spans";
import { describedLast, firstNamedAfter, introducedSince } from "./described-last";
import { saidAfter } from "./german-after";
import { nextWord } from "./german-choice";
import { ledTo, namedRightAfter, sameSpeaker, whoeverWasLast } from "./german-last";
import { type FoundMention, firstIn, lastNamed, type MentionContext } from "./german-mention";
import { lastSaid } from "./german-reported";
import { beginOfSentence, sentenceAround } from "./german-sentence";
import { isGermanSpeechVerb } from "./german-words";
import { saidInSentence } from "./said-in-sentence";
import { saidWithWords } from "./said-with-words";

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
  const other = saidByOther(around);
  if (other !== undefined) return other;
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
  const led = isLone ? (ledTo(around) ?? ledByParagraph(around)) : undefined;
  if (led !== undefined)
    return { ...led, rule: "before", reason: `zugeordnet: ${led.entity?.name ?? "?"} „…“` };
  const said = isLone ? lastSaid(around, span.start) : undefined;
  const isSince =
    said?.entity !== undefined &&
    said.mention?.paragraph === span.paragraph &&
    said.mention.start > (before?.span.end ?? 0) &&
    !isNamedSince(around, said);
  const isHere = before !== undefined && before.span.paragraph === span.paragraph;
  const introduced = isHere && isLone ? introducedSince(around, said?.mention?.start) : undefined;
  if (introduced !== undefined) return introduced;
  if (isHere && !isSince) return sameSpeaker(before);
  if (said?.entity !== undefined && !isNamedSince(around, said))
    return { ...said, rule: "before", reason: `zugeordnet: ${wordsOf(text, said)} „…“` };
  return describedLast(around) ?? whoeverWasLast(around) ?? firstNamedAfter(around);
}

/** `In einer Mitteilung der Polizei heißt es:` and the quotation begins the next paragraph. */
function ledByParagraph(around: MentionContext): Omit<FoundMention, "rule" | "reason"> | undefined {
  const { texts, span } = around;
  const text = texts[span.paragraph - 1] ?? "";
  const isFirst = !/\p{L}/u.test((texts[span.paragraph] ?? "").slice(0, span.start));
  if (!isFirst || !/:\s*$/.test(text)) return undefined;
  const to = text.length;
  const there = { ...span, paragraph: span.paragraph - 1, start: to, end: to };
  const from = beginOfSentence(text, text.trimEnd().length - 1);
  return saidInSentence({ ...around, span: there, beside: [] }, { from, to });
}

/** `So erzählen die Gäste davon. Lund hat es gesehen. „…“`: somebody is named after who has no name. */
function isNamedSince(
  around: MentionContext,
  { entity, mention }: Pick<FoundMention, "entity" | "mention">,
): boolean {
  const last = lastNamed(around);
  return (
    entity?.isUnnamed === true &&
    entity.type === "person" &&
    last?.paragraph === around.span.paragraph &&
    last.start > (mention?.end ?? 0)
  );
}

/** `Lund sprach von „…“, die Werft von „…“`: the verb is told once for both. */
function saidByOther(around: MentionContext): FoundMention | undefined {
  const { texts, span, before } = around;
  if (before?.span.paragraph !== span.paragraph) return undefined;
  const between = (texts[span.paragraph] ?? "").slice(before.span.end, span.start);
  if (
    !/^(?:,\s+(?:und\s+)?|\s+und\s+)(?:d(?:er|ie|as)\s+)?(?:\p{Ll}+e[nr]?\s+){0,2}\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s(?:von|als)(?:\s+eine[mr]?)?\s+$/u.test(
      between,
    )
  )
    return undefined;
  if (between.split(/\s+/).some((word) => isGermanSpeechVerb(word))) return undefined;
  const found = firstIn(around, { from: before.span.end + 1, to: span.start });
  return (
    found && {
      ...found,
      rule: "before",
      reason: `zugeordnet: ${wordsOf(texts[span.paragraph] ?? "", found)} „…“`,
    }
  );
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
