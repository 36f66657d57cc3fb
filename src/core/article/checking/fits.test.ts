import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { annotatedArticle, annotation, paragraph, target } from "../format";
import { id, offset } from "../values";
import { fits, keepsRules } from "./fits";
import { isOwnRule } from "./rules";

const strange = fc.constantFrom<unknown>(
  null,
  undefined,
  -1,
  0,
  3,
  1.5,
  Number.NaN,
  "",
  "a",
  "a b",
  [],
  {},
  true,
);
const anyTarget = fc.record(
  { paragraph: strange, start: strange, end: strange, exact: strange, prefix: strange },
  { requiredKeys: [] },
);
const goodTarget = fc.constantFrom(
  { paragraph: "p", exact: "x" },
  { paragraph: "p", start: 0, end: 3 },
);
const anyAnnotation = fc.record(
  {
    id: fc.oneof(fc.constant("q1"), strange),
    type: fc.constantFrom<unknown>("quotation", "mention", "note", 4),
    speakers: fc.oneof(fc.constant(["ada"]), fc.array(strange, { maxLength: 2 }), strange),
    topics: fc.oneof(fc.constant(["rain"]), strange),
    countries: fc.array(fc.constantFrom("DE", "XX", "de"), { maxLength: 2 }),
    of: fc.oneof(fc.constantFrom({ country: "DE" }, { topic: "rain" }, { topic: "" }), strange),
    targets: fc.array(fc.oneof(goodTarget, anyTarget), { maxLength: 2 }),
    attribution: fc.oneof(goodTarget, anyTarget),
    confidence: strange,
  },
  { requiredKeys: [] },
);

const good = {
  id: "q1",
  type: "quotation",
  speakers: ["ada"],
  of: { topic: "rain" },
  targets: [{ paragraph: "p", exact: "x" }],
};

test("the verdict on any annotation is that of valibot", () => {
  const fields = fc.constantFrom(
    "speakers",
    "topics",
    "of",
    "targets",
    "attribution",
    "confidence",
  );
  const nearlyGood = fc
    .tuple(fields, anyAnnotation)
    .map(([field, some]) => ({ ...good, [field]: some[field as keyof typeof some] }));
  const any = fc.oneof(anyAnnotation, { weight: 3, arbitrary: nearlyGood }, strange);
  const times = runs(500);
  const seen = { true: 0, false: 0 };
  fc.assert(
    fc.property(any, (value) => {
      const verdict = v.is(annotation, value);
      seen[`${verdict}`] += 1;
      expect(fits(annotation, value)).toBe(verdict);
    }),
    { numRuns: times },
  );
  expect(seen.true).toBeGreaterThan(times / 5);
  expect(seen.false).toBeGreaterThan(times / 5);
});

test.each([
  [id, "p1"],
  [id, "a b"],
  [id, ""],
  [offset, 0],
  [offset, -0.5],
  [offset, Number.MAX_VALUE],
  [annotatedArticle, {}],
  [annotatedArticle, null],
  [paragraph, { id: "p1", text: "Rain." }],
  [paragraph, { id: "p1", text: 7 }],
])("the verdict on a single value is that of valibot (%#)", (shape, value) => {
  expect(fits(shape, value)).toBe(v.is(shape, value));
});

test("where a value keeps the rules of a schema, valibot finds none of them broken", () => {
  const seen = { true: 0, false: 0 };
  const times = runs(200);
  fc.assert(
    fc.property(fc.oneof(goodTarget, anyTarget), (value) => {
      const verdict = keepsRules(target, value);
      seen[`${verdict}`] += 1;
      if (verdict) expect((v.safeParse(target, value).issues ?? []).filter(isOwnRule)).toEqual([]);
    }),
    { numRuns: times },
  );
  expect(seen.true).toBeGreaterThan(times / 5);
  expect(seen.false).toBeGreaterThan(times / 5);
});
