// Finds who says a quotation by the words of its German sentence, be it told in a sentence before.
import { introducedSince } from "./described-last";
import { heardFrom } from "./german-heard";
import { lastInParagraph, whoeverWasLast } from "./german-last";
import {
  type FoundMention,
  type MentionContext,
  type TokenStretch,
  unquoted,
} from "./german-mention";
import { isInSubjunctive, isReported, isSubjunctiveBehind, lastSaid } from "./german-reported";
import { subjectBefore } from "./german-subject";
import { isGermanSpeechVerb } from "./german-words";
import { possessorIn } from "./meant-by-possessive";
import { hasSubject } from "./opening-description";

type Found = Omit<FoundMention, "rule" | "reason">;

/** Who says it by the words of its sentence before it. */
export function saidInSentence(around: MentionContext, sentence: TokenStretch): Found | undefined {
  const { names, span, texts, beside } = around;
  const text = texts[span.paragraph] ?? "";
  const { from, to } = sentence;
  const inFront = text.slice(from, span.start);
  const outside = `${unquoted(text, from, span.start, beside)} ${unquoted(text, span.end, to, beside)}`;
  const isNobodyNamed = !names.mentions.some(
    ({ paragraph, start, end }) => paragraph === span.paragraph && start >= from && end <= to,
  );
  // `Ihr Stellvertreter Lund bleibt vorsichtig: Das sei „…“`
  const isSaidHere =
    /\p{L}: /u.test(inFront) ||
    (inFront.match(/\p{L}+/gu) ?? []).some(
      (word) => isGermanSpeechVerb(word.toLowerCase()) && !/^(?:habe|sei|stehe)$/.test(word),
    );
  const isSubjunctive =
    isInSubjunctive(inFront) || isInSubjunctive(outside) || isSubjunctiveBehind(inFront);
  const told =
    isReported(inFront) ||
    (isNobodyNamed && /\b(?:hieß|heißt|hiess|heisst) es\b/.test(outside)) ||
    (((isNobodyNamed && !saysItself(inFront)) || !isSaidHere) && isSubjunctive)
      ? toldBefore(around, sentence, isSaidHere)
      : undefined;
  // `Auch das Amt habe „…“` begins a paragraph: who spoke before it says so of the office.
  const goesOn =
    told === undefined &&
    isNobodyNamed &&
    !isSaidHere &&
    isSubjunctive &&
    !/\b(?:nach|aus Sicht|zufolge)\b/i.test(outside)
      ? whoeverWasLast(around)
      : undefined;
  return (
    heardFrom(around, sentence) ??
    possessorIn(around, sentence) ??
    told ??
    goesOn ??
    subjectBefore(around, sentence)
  );
}

/** `Ein Nachbar sagte, er habe „…“`, `Dann sagte ein Nachbar, …`: who has no name and says it in this sentence. */
function saysItself(inFront: string): boolean {
  const [clause = ""] = inFront.split(/[,:„»]/);
  const verb = [...clause.matchAll(/\p{Ll}+/gu)].find(
    ([word]) => isGermanSpeechVerb(word) && !/^(?:habe|sei|stehe)$/.test(word),
  );
  // `Die Lotsen vermissen etwas: Es brauche „…“`
  const lead = /^(.*):\s/su.exec(inFront)?.[1];
  if (lead !== undefined && !isInSubjunctive(lead) && hasSubject(lead)) return true;
  if (verb === undefined || isInSubjunctive(clause) || isSubjunctiveBehind(clause)) return false;
  return (
    hasSubject(clause.slice(0, verb.index)) ||
    /^\s+(?:(?:sich|auch|dazu|zudem|es)\s+){0,2}(?:eine?|d(?:er|ie|as)|seine?|ihre?)\s/.test(
      clause.slice(verb.index + verb[0].length),
    )
  );
}

/** Who speaks in the paragraph before the sentence: after the quotation before, else whose it is. */
function toldBefore(
  around: MentionContext,
  { from }: TokenStretch,
  isSaidHere: boolean,
): Found | undefined {
  const { before, span } = around;
  const said = lastSaid(around, from);
  const isHere = before?.entity !== undefined && before.span.paragraph === span.paragraph;
  const isOld = said?.mention !== undefined && said.mention.end <= (before?.span.start ?? 0);
  const introduced = isHere ? introducedSince(around, said?.mention?.start, from) : undefined;
  if (introduced?.entity?.isUnnamed === false) return introduced;
  if (isHere && (said?.entity === undefined || isOld)) return before;
  return said ?? lastInParagraph(around, from, isSaidHere);
}
