import { weights } from "./weights.generated";
import type { Model, Spoken } from "./who-speaks";

/** What drafts are made with. */
export const model: Model = weights;

/** How often drafts like this one are right, from 0 to 1. */
export function confidenceOf({ isQuotation, isSpeaker, mention }: Spoken): number {
  const probability = isQuotation * isSpeaker;
  const odds = Math.log((probability + 1e-3) / (1 - probability + 1e-3));
  const { slope, offset, pronoun, description } = model.confidence;
  const doubt =
    mention?.kind === "pronoun" ? pronoun : mention?.kind === "description" ? description : 0;
  const share = 1 / (1 + Math.exp(-(slope * odds + offset + doubt)));
  return Math.round(Math.min(0.99, Math.max(0.05, share)) * 100) / 100;
}
