import { firstQuotationWeights, firstWeights } from "./first-weights";
import type { Model } from "./who-speaks";

/** What drafts are made with. */
export const model: Model = { speaker: firstWeights, quotation: firstQuotationWeights };

/** How often a draft is right that the model gives this probability. */
export function calibrated(probability: number): number {
  return Math.round(Math.min(0.99, Math.max(0.05, probability)) * 100) / 100;
}
