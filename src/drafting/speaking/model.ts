import { firstQuotationWeights, firstWeights } from "./first-weights";
import type { Model, Spoken } from "./who-speaks";

/** What drafts are made with. */
export const model: Model = { speaker: firstWeights, quotation: firstQuotationWeights };

/** How often drafts like this one are right, from 0 to 1. */
export function confidenceOf({ isQuotation, isSpeaker }: Spoken): number {
  const probability = isQuotation * isSpeaker;
  return Math.round(Math.min(0.99, Math.max(0.05, probability)) * 100) / 100;
}
