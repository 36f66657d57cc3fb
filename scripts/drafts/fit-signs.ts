// Learns from first drafts how often drafts with some signs are right: logistic regression, each weight
// held near zero. The same drafts give the same weights.
import { withCombined } from "../../src/core/drafting/speaking/combined-signs";
import { confidenceOf } from "../../src/core/drafting/speaking/confidence";
import type { Score, Sure } from "./tally";

export type SignWeights = Record<string, number>;

/** How strongly weights are held at zero; chosen by how well articles left out of the fit are told. */
const hold = 2;
/** How often each kind of text is right is counted, and hardly held. */
const bases: ReadonlySet<string> = new Set(["always", "in German", "a turn"]);
const holdOfBases = 0.05;
/** Known before any draft is counted: where nobody is told, or initials are not explained, the speaker is not right. */
const known: Readonly<SignWeights> = {
  "a turn, initials": -5,
  "means nobody": -3,
  "in German, means nobody": -3,
};
/** A sign that fewer drafts have says nothing. */
const fewest = 4;
const rounds = 60;
/** So many parts of the articles are left out in turn. */
const folds = 14;

/** The weights of all signs that enough of the drafts have. */
export function fitSigns(drafts: readonly Sure[]): SignWeights {
  const of = new Map<string, Sure[]>();
  for (const draft of drafts)
    for (const sign of new Set(withCombined(draft.signs)))
      of.set(sign, [...(of.get(sign) ?? []), draft]);
  const signs = [...of].filter(([, some]) => some.length >= fewest).sort(byName);
  const odds = new Map(drafts.map((draft) => [draft, 0]));
  const weights: SignWeights = { ...known };
  for (const [sign, some] of signs)
    for (const draft of some) odds.set(draft, (odds.get(draft) ?? 0) + (known[sign] ?? 0));
  for (let round = 0; round < rounds; round++) {
    for (const [sign, some] of signs) {
      const held = bases.has(sign) ? holdOfBases : hold;
      const weight = weights[sign] ?? 0;
      let slope = held * (weight - (known[sign] ?? 0));
      let bend = held;
      for (const draft of some) {
        const share = 1 / (1 + Math.exp(-(odds.get(draft) ?? 0)));
        slope += share - (draft.isRight ? 1 : 0);
        bend += share * (1 - share);
      }
      const step = Math.max(-1, Math.min(1, -slope / bend));
      weights[sign] = weight + step;
      for (const draft of some) odds.set(draft, (odds.get(draft) ?? 0) + step);
    }
  }
  return weights;
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : 1;

/** The drafts of each score as weights made from other scores tell them: what they say of texts unseen. */
export function toldByOthers(scores: readonly Score[]): Sure[] {
  const byFold = Array.from({ length: folds }, (_, fold) =>
    fitSigns(scores.flatMap(({ sure }, at) => (at % folds === fold ? [] : sure))),
  );
  return scores.flatMap((score, at) => {
    const weights = byFold[at % folds] ?? {};
    return score.sure.map((draft) => ({
      ...draft,
      confidence: confidenceOf(draft.signs, weights),
    }));
  });
}
