import { withCombined } from "./combined-signs";
import { signWeights as counted } from "./sign-weights.generated";

/**
 * Not counted, as there are no first drafts of these: in other languages nobody is named, or a name is
 * beside the verb; in an interview only question marks tell who speaks.
 */
const signWeights: Readonly<Record<string, number>> = {
  ...counted,
  "speaker not told": -0.85,
  "attached in another language": 1.7,
  "a question without bold": -1.2,
};

/** How often drafts that rest on these signs are right, from 0.05 to 0.99; by weights that were counted. */
export function confidenceOf(signs: readonly string[], weights = signWeights): number {
  const odds = withCombined(signs).reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);
  const share = 1 / (1 + Math.exp(-odds));
  return Math.round(Math.min(0.99, Math.max(0.05, share)) * 100) / 100;
}
