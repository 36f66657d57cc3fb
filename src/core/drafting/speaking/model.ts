import { weights } from "./weights.generated";
import type { Model } from "./who-speaks";

/** What drafts are made with. */
export const model: Model = weights;
