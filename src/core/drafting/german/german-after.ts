// Finds who says a German quotation by the words behind it: `„…“, sagte Lund`.
import type { QuotedSpan } from "../quoting/quoted-spans";
import { canBeVerbBehind } from "./beside-quotations";
import {
  type FoundMention,
  firstIn,
  type MentionContext,
  type TokenStretch,
} from "./german-mention";
import { isGermanSpeechVerb } from "./german-words";
import { holderOf } from "./holder-of-description";

type Found = Omit<FoundMention, "rule" | "reason">;
type FoundAfter = { readonly found: Found; readonly verb: string };

/** Who stands after a verb of saying right behind the quotation, or at the end of its sentence. */
export function saidAfter(around: MentionContext, sentence: TokenStretch): FoundAfter | undefined {
  const { texts, span, beside } = around;
  const text = texts[span.paragraph] ?? "";
  const after = text.slice(span.end, sentence.to);
  const lead = /^[\s,–—-]*(\p{L}+)\s/u.exec(after);
  const verb = lead?.[1]?.toLowerCase() ?? "";
  if (lead !== null && (isGermanSpeechVerb(verb) || verb === "so" || isHelping(lead[0], verb))) {
    const from = span.end + lead[0].length - 1;
    const found =
      firstIn(around, { from, to: clauseEnd(text, from + 1, sentence.to, beside) }) ??
      standingBehind(around, from, !/en$/.test(verb));
    if (found !== undefined) return { found, verb };
  }
  if (lead !== null && /^\s*,/.test(lead[0]) && canBeVerbBehind(verb)) {
    const found = rightBehind(around, span.end + lead[0].length - 1, sentence.to);
    if (found !== undefined) return { found, verb };
  }
  // `Er habe „…“ gezögert, kritisierte Lund`
  for (const { 0: words, 1: word = "", index } of after.matchAll(/,\s+(\p{L}+)\s/gu)) {
    const isPast = beside.some(
      ({ start }) => start > span.end && start < span.end + index && isTold(text, sentence, span),
    );
    if (isPast) continue;
    const from = span.end + index + words.length - 1;
    const isVerb = isGermanSpeechVerb(word) || word === "so";
    // `Es gab „…“ und „…“, wusste Lund`
    const isBehind = canBeVerbBehind(word) && beside.some(({ end }) => end === span.end + index);
    const isClause = word === "wie" && isTellingClause(after.slice(index));
    if (!isVerb && !isBehind && !isClause) continue;
    const found =
      isVerb || isClause
        ? firstIn(around, { from, to: clauseEnd(text, from, sentence.to, beside) })
        : rightBehind(around, from, sentence.to);
    if (found !== undefined) return { found, verb: word };
  }
  return undefined;
}

/** What may stand between a verb and its subject: `freut sich auch Trainer`. */
const beforeSubject =
  /^\s*(?:(?:sich|auch|dann|weiter|noch|dazu|später|zudem|schließlich|nun)\s+){0,2}(?:(?:d(?:er|ie|as)|eine?|seine?|ihre?|deren|dessen)\s+)?(?:\p{Ll}+e[rn]?\s+){0,3}(?:\p{Lu}[\p{L}-]+\s+){0,3}$/u;

/** `„…“, schmunzelte Lund`: who stands right behind a verb after the comma, be it one of saying or not. */
function rightBehind(around: MentionContext, from: number, end: number): Found | undefined {
  const { texts, span, beside } = around;
  const text = texts[span.paragraph] ?? "";
  const found = firstIn(around, { from, to: clauseEnd(text, from + 1, end, beside) });
  const start = found?.mention?.start;
  return start !== undefined && beforeSubject.test(text.slice(from, start)) ? found : undefined;
}

/** `, wie die Polizei mitteilte`: a clause that says who tells it, its verb at the end. */
function isTellingClause(after: string): boolean {
  const last =
    /^, wie (?:es )?[^,.;:„»]{2,90}?(\p{Ll}+)(?: (?:hat|haben|hatten?|habe))?(?=[,.;:]|\s*$)/u.exec(
      after,
    )?.[1];
  return last !== undefined && isGermanSpeechVerb(last);
}

/** Whether a verb of saying stands before the quotation in its sentence. */
function isTold(text: string, { from }: TokenStretch, span: QuotedSpan): boolean {
  return (text.slice(from, span.start).match(/\p{L}+/gu) ?? []).some(
    (word) => isGermanSpeechVerb(word.toLowerCase()) && !/^(?:habe|sei|stehe|gab|gibt)$/.test(word),
  );
}

/** `„…“, soll der Fahrer gerufen haben`: the verb of saying stands at the end. */
function isHelping(lead: string, verb: string): boolean {
  return (
    /^\s*,/.test(lead) &&
    /^(?:soll|sollte|will|wollte|hat|hatte|habe|wird|würde|muss|musste|kann|konnte|darf|möchte)$/.test(
      verb,
    )
  );
}

/** `„…“, erzählen die Zuhörer`: whoever stands right after the verb, be the noun known or not. */
export function standingBehind(
  around: MentionContext,
  from: number,
  isOne: boolean,
): Found | undefined {
  const { texts, names, span } = around;
  const lead =
    /^\s*((?:d(?:er|ie|as)|eine?)\s+(?:\p{Ll}+e[nr]?\s+){0,2}\p{Lu}[\p{L}-]{2,})(?=[\s.,:;!?]|$)/u.exec(
      (texts[span.paragraph] ?? "").slice(from, from + 90),
    );
  const [all = "", name = ""] = lead ?? [];
  if (lead === null) return undefined;
  const start = from + all.length - name.length;
  const holder = holderOf(around, span.paragraph, start, { name, type: "person", isOne });
  return {
    entity: holder ?? names.described(name, "person"),
    mention: { paragraph: span.paragraph, start, end: start + name.length },
  };
}

/** Up to the next comma after the subject, or the next quotation. */
function clauseEnd(text: string, from: number, to: number, beside: readonly QuotedSpan[]): number {
  const quotation = beside.find(({ start }) => start >= from)?.start ?? to;
  const stop = text.slice(from, to).search(/(?<!\b(?:Dr|Prof|St|Mag|Dipl|Ing|h\.c))[.:;]\s|[.]$/);
  return Math.min(quotation, stop === -1 ? to : from + stop, from + 160);
}
