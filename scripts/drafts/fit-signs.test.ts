import { expect, test } from "vitest";
import { confidenceOf } from "../../src/core/drafting/speaking/confidence";
import { signWeights } from "../../src/core/drafting/speaking/sign-weights.generated";
import { firstSight } from "./first-sight";
import { fitSigns, toldByOthers } from "./fit-signs";

const drafts = (signs: readonly string[], right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, at) => ({ confidence: 0, signs, isRight: at < right }));

test("a sign that is wrong more often makes less sure, and one of few drafts says nothing", () => {
  const weights = fitSigns([
    ...drafts(["always"], 90, 10),
    ...drafts(["always", "doubt"], 20, 20),
    ...drafts(["always", "rare"], 0, 3),
  ]);
  expect(confidenceOf(["always"], weights)).toBeCloseTo(0.88, 1);
  expect(confidenceOf(["always", "doubt"], weights)).toBeCloseTo(0.55, 1);
  expect(confidenceOf(["always", "rare"], weights)).toBe(confidenceOf(["always"], weights));
});

const first = firstSight();

test("the weights in the code are those that first drafts give", () => {
  const fitted = fitSigns(first.flatMap(({ sure }) => sure));
  for (const [sign, weight] of Object.entries(signWeights))
    expect(fitted[sign], sign).toBeCloseTo(weight, 2);
});

test("texts that had no part in the weights: what is sure is right, and what is wrong is doubted", {
  timeout: 30_000,
}, () => {
  const told = toldByOthers(first);
  const rightOf = (from: number, to: number) => {
    const some = told.filter(({ confidence }) => confidence >= from && confidence < to);
    return some.filter(({ isRight }) => isRight).length / some.length;
  };
  expect(rightOf(0.95, 1)).toBeGreaterThan(0.96);
  expect(rightOf(0, 0.7)).toBeLessThan(0.7);
  expect(rightOf(0.7, 0.95)).toBeLessThan(rightOf(0.95, 1));
  const byConfidence = told.toSorted((one, other) => one.confidence - other.confidence);
  const wrongIn = (list: typeof told) => list.filter(({ isRight }) => !isRight).length;
  const leastSure = byConfidence.slice(0, Math.ceil(told.length / 3));
  expect(wrongIn(leastSure) / wrongIn(told)).toBeGreaterThan(0.77);
});
