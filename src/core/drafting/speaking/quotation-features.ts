// Says what speaks for a stretch in quotation marks being somebody's words, rather than a title,
// a nickname or a word held at arm's length.
import type { Analysis } from "../analysis";
import type { SpeakerCandidate } from "./candidate";
import { namingFeatures } from "./naming-features";
import { saidFeatures } from "./said-features";
import { seenQuotation } from "./seen-quotation";
import type { Surroundings } from "./surroundings";

/** The names of all features that hold for the stretch. */
export function quotationFeatures(
  analysis: Analysis,
  place: Surroundings,
  candidates: readonly Omit<SpeakerCandidate, "features">[],
): string[] {
  const seen = seenQuotation(analysis, place, candidates);
  if (seen === undefined) return [];
  const { span } = seen;
  const last = analysis.placeOf[place.span - 1];
  const isNear = last?.sentence === place.sentenceAt && place.token - last.token <= 3;
  return [
    ...saidFeatures(seen),
    ...namingFeatures(seen),
    ["alone", place.isLone] as const,
    ["single marks", span.isSingle] as const,
    ["continues", span.continues] as const,
    ["left open", span.isOpen] as const,
    ["coordinated", isNear] as const,
  ].flatMap(([name, holds]) => (holds ? [name] : []));
}
