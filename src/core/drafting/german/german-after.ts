// Finds who says a German quotation by the words behind it: `„…“, sagte Lund`.
import type { QuotedSpan } from "../quoting/quoted-spans";
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
      placedAt(around, from, !/en$/.test(verb));
    if (found !== undefined) return { found, verb };
  }
  // `Er habe „…“ gezögert, kritisierte Lund`
  for (const { 0: words, 1: word = "", index } of after.matchAll(/,\s+(\p{L}+)\s/gu)) {
    const isPast = beside.some(
      ({ start }) => start > span.end && start < span.end + index && isTold(text, sentence, span),
    );
    if (!isGermanSpeechVerb(word) || isPast) continue;
    const from = span.end + index + words.length - 1;
    const found = firstIn(around, { from, to: clauseEnd(text, from, sentence.to, beside) });
    if (found !== undefined) return { found, verb: word };
  }
  return undefined;
}

/** Whether a verb of saying stands before the quotation in its sentence. */
function isTold(text: string, { from }: TokenStretch, span: QuotedSpan): boolean {
  return (text.slice(from, span.start).match(/\p{L}+/gu) ?? []).some(
    (word) => isGermanSpeechVerb(word.toLowerCase()) && !/^(?:habe|sei|stehe)$/.test(word),
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
function placedAt(around: MentionContext, from: number, isOne: boolean): Found | undefined {
  const { texts, names, span } = around;
  const lead =
    /^\s*((?:d(?:er|ie|as)|eine?)\s+(?:\p{Ll}+e[nr]?\s+){0,2}\p{Lu}\p{Ll}[\p{L}-]+)(?=[\s.,:;!?]|$)/u.exec(
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
