// Fits weights to examples, held near what was known before; the same examples give the same weights.
import type { Example } from "./examples";

type Weights = Record<string, number>;

export interface Fitted {
  readonly speaker: Weights;
  readonly quotation: Weights;
}

/** How strongly weights are held at what they were, and how the fit goes on. */
const hold = { speaker: 1.5, quotation: 0.8 };
const rounds = 400;
const rate = 0.3;

/** A feature that fewer examples have than this keeps the weight that it had. */
const fewest = 3;

export function fit(
  examples: readonly Example[],
  first: { speaker: Readonly<Weights>; quotation: Readonly<Weights> },
): Fitted {
  const known = examples.filter(({ isQuotation, right }) => isQuotation && right.length > 0);
  const speaker = descend(
    first.speaker,
    counted(known.map(({ candidates }) => [...new Set(candidates.flat())])),
    hold.speaker,
    (weights, add) => {
      for (const { candidates, right } of known) {
        const shares = softmax(candidates.map((features) => sum(features, weights)));
        const ofRight = right.reduce((total, at) => total + (shares[at] ?? 0), 0);
        candidates.forEach((features, at) => {
          const target = right.includes(at) ? (shares[at] ?? 0) / Math.max(ofRight, 1e-9) : 0;
          add(features, (shares[at] ?? 0) - target);
        });
      }
    },
  );
  const quotation = descend(
    first.quotation,
    counted(examples.map((example) => example.quotation)),
    hold.quotation,
    (weights, add) => {
      for (const example of examples) {
        add(
          example.quotation,
          1 / (1 + Math.exp(-sum(example.quotation, weights))) - (example.isQuotation ? 1 : 0),
        );
      }
    },
  );
  return { speaker, quotation };
}

type Gradient = (
  weights: Readonly<Weights>,
  add: (features: readonly string[], amount: number) => void,
) => void;

/** Adagrad: each weight goes its own pace. */
function descend(
  first: Readonly<Weights>,
  features: ReadonlySet<string>,
  holding: number,
  gradient: Gradient,
): Weights {
  const weights: Weights = { ...first };
  const squares: Weights = {};
  for (let round = 0; round < rounds; round++) {
    const slopes: Weights = {};
    gradient(weights, (names, amount) => {
      for (const name of names) if (features.has(name)) slopes[name] = (slopes[name] ?? 0) + amount;
    });
    for (const name of features) {
      const slope = (slopes[name] ?? 0) + holding * ((weights[name] ?? 0) - (first[name] ?? 0));
      squares[name] = (squares[name] ?? 0) + slope * slope;
      weights[name] =
        (weights[name] ?? 0) - (rate * slope) / Math.sqrt((squares[name] ?? 0) + 1e-6);
    }
  }
  return weights;
}

function counted(lists: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set(
    [...counts]
      .filter(([, count]) => count >= fewest)
      .map(([name]) => name)
      .sort(),
  );
}

export const sum = (features: readonly string[], weights: Readonly<Weights>) =>
  features.reduce((total, name) => total + (weights[name] ?? 0), 0);

export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}
