// What is looked at of a stretch in quotation marks before it is said whether it is a quotation.
import type { Analysis } from "../analysis";
import type { QuotedSpan } from "../quoting/quoted-spans";
import { strengthAt } from "../sentences/strength-at";
import { isCalled } from "./called-so";
import type { SpeakerCandidate } from "./candidate";
import { leadWord } from "./lead-word";
import { hasSaying } from "./quotation-cues";
import type { Surroundings } from "./surroundings";

/** A feature's name, and whether it holds. */
export type Feature = readonly [name: string, holds: boolean];

export interface SeenQuotation {
  readonly place: Surroundings;
  readonly span: QuotedSpan;
  /** The words without their marks. */
  readonly inner: string;
  /** What leads to it, see lead-word.ts. */
  readonly lead: string;
  readonly candidates: readonly Omit<SpeakerCandidate, "features">[];
  /** Whether anybody is attached to it, and by a strong verb of saying. */
  readonly isAttached: boolean;
  readonly isAttachedStrong: boolean;
  /** Whether it is what somebody is called: `calling Lund a “…”`. */
  readonly isCalled: boolean;
  /** Whether there is a verb of saying in its sentence. */
  readonly isSaying: boolean;
}

/** Undefined where there is no such stretch. */
export function seenQuotation(
  { spans, paragraphs }: Analysis,
  place: Surroundings,
  candidates: readonly Omit<SpeakerCandidate, "features">[],
): SeenQuotation | undefined {
  const span = spans[place.span];
  if (span === undefined) return undefined;
  const { tokens, token, sentence } = place;
  const text = paragraphs[sentence.paragraph]?.text ?? "";
  const strengthOf = ({ relations }: Omit<SpeakerCandidate, "features">) =>
    strengthAt(tokens, relations.verb);
  const attached = candidates.filter(({ attachment }) => attachment !== undefined);
  return {
    place,
    span,
    inner: text.slice(span.innerStart, span.innerEnd),
    lead: leadWord(tokens, token, sentence.from),
    candidates,
    isAttached: attached.length > 0,
    isAttachedStrong: attached.some((candidate) => strengthOf(candidate) === "strong"),
    isCalled: isCalled(tokens, token, sentence.from),
    isSaying:
      isCalled(tokens, token, sentence.from) ||
      candidates.some(
        (candidate) =>
          candidate.mention.sentence === place.sentenceAt && strengthOf(candidate) !== undefined,
      ) ||
      hasSaying(tokens, sentence.from, sentence.to),
  };
}
