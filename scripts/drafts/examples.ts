// Turns articles whose quotations are known into examples to learn from.
import { analyse } from "../../src/core/drafting/analysis";
import { articleOfText } from "../../src/core/drafting/plain-text/article-of-text";
import type { SpeakerCandidate } from "../../src/core/drafting/speaking/candidate";
import { type Model, whoSpeaks } from "../../src/core/drafting/speaking/who-speaks";
import type { Source } from "./sources";

/** One stretch in quotation marks, with what is true of it. */
export interface Example {
  readonly document: string;
  readonly quotation: readonly string[];
  readonly isQuotation: boolean;
  /** The features of each candidate, and which of them are the speaker. */
  readonly candidates: readonly (readonly string[])[];
  readonly right: readonly number[];
}

/** The examples of a source; the model chooses among several mentions that are right. */
export function examplesOf(source: Source, model: Model): Example[] {
  const { article } = articleOfText(source.text, { language: "en" });
  const analysis = analyse(
    article.sections.flatMap(({ paragraphs }) => paragraphs),
    article.headline,
  );
  const examples: Example[] = [];
  whoSpeaks(analysis, model, ({ place, candidates, quotation }) => {
    const span = analysis.spans[place.span];
    const text = analysis.paragraphs[place.sentence.paragraph]?.text ?? "";
    const truth = source.truthOf(analysis, text.slice(span?.innerStart, span?.innerEnd));
    if (truth === undefined) return undefined;
    const right = candidates.flatMap((candidate, at) =>
      truth.isQuotation && truth.isSpeaker(candidate.mention) ? [at] : [],
    );
    examples.push({
      document: source.name,
      quotation,
      isQuotation: truth.isQuotation,
      candidates: candidates.map(({ features }) => features),
      right,
    });
    return likeliest(candidates, right, model)?.mention;
  });
  return examples;
}

function likeliest(
  candidates: readonly SpeakerCandidate[],
  right: readonly number[],
  { speaker }: Model,
): SpeakerCandidate | undefined {
  const score = (at: number) =>
    (candidates[at]?.features ?? []).reduce((sum, name) => sum + (speaker[name] ?? 0), 0);
  const [best] = [...right].sort((a, b) => score(b) - score(a));
  return best === undefined ? undefined : candidates[best];
}
