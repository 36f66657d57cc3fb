import type { Paragraph } from "../../article/format";
import { type Analysis, analyse } from "../analysis";
import type { NamedEntity } from "../people/entity";
import type { SaidInText, SaidPart } from "../speaking/said-part";
import { signsOf } from "../speaking/signs";
import { weights } from "../speaking/weights.generated";
import { type SpokenQuotation, whoSpeaks } from "../speaking/who-speaks";
import { reasonOf } from "./reasons";

/** Who says what in the paragraphs of a text in English. */
export function saidInEnglish(
  paragraphs: readonly Paragraph[],
  headline: string,
  headings: readonly string[] = [],
): SaidInText {
  const analysis = analyse(paragraphs, headline, headings);
  const spoken = whoSpeaks(analysis, weights);
  const parts = spoken.flatMap((one, at): SaidPart[] => {
    const span = analysis.spans[one.span];
    if (span === undefined) return [];
    const { mention, entity } = one;
    return [
      {
        span,
        at: one.span,
        entity,
        mention,
        goesOn: goesOn(spoken[at - 1], one),
        signs: signsOf(analysis, spoken, at),
        reason: reasonOf(analysis, one),
      },
    ];
  });
  return { parts, entities: named(analysis) };
}

function goesOn(last: SpokenQuotation | undefined, one: SpokenQuotation): boolean {
  if (last === undefined || last.mention !== one.mention) return false;
  if (last.place.sentence.paragraph !== one.place.sentence.paragraph) return false;
  const isInterrupted = last.attachment === "inverted" || last.attachment === "following";
  const isNext = one.place.isLone && one.place.sentenceAt === last.place.sentenceAt + 1;
  return isInterrupted && (isNext || one.place.sentenceAt === last.place.sentenceAt);
}

function named({ resolved }: Analysis): readonly NamedEntity[] {
  return resolved.entities;
}
