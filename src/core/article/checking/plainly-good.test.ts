import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { annotation, paragraph } from "../format";
import { Findings } from "./findings";
import { GivenIds } from "./given-ids";
import { isPlainlyGood } from "./plainly-good";
import { References } from "./references";
import { Register } from "./register";
import { salvage } from "./salvage";

const ids = new Register();
ids.declare("speaker", "ada", { path: "speakers[0]", kept: true });
ids.declare("topic", "rain", { path: "topics[0]", kept: true });
ids.declare("topic", "broken", { path: "topics[1]", kept: false });
ids.declare("paragraph", "p1", { path: "sections[0].paragraphs[0]", kept: true });
const known = { ids, hasWholeText: true, circular: new Map<string, string>() };

const anyId = fc.constantFrom<unknown>(
  "ada",
  "rain",
  "broken",
  "p1",
  "nobody",
  "constructor",
  "",
  7,
);
const strange = fc.constantFrom<unknown>(null, -1, 1.5, "", [], {}, "machine", 0, 3);
const anyTarget = fc.record(
  { paragraph: anyId, start: strange, end: strange, exact: strange, prefix: strange },
  { requiredKeys: [] },
);
const anyAnnotation = fc.record(
  {
    id: fc.constantFrom<unknown>("q1", "a b", 4),
    type: fc.constantFrom<unknown>("quotation", "mention", "note"),
    speakers: fc.oneof(fc.array(anyId, { maxLength: 2 }), strange),
    topics: fc.oneof(fc.array(anyId, { maxLength: 2 }), strange),
    countries: fc.array(fc.constantFrom<unknown>("DE", "XX", "de"), { maxLength: 2 }),
    of: fc.oneof(
      fc.record({ topic: anyId, speaker: anyId }, { requiredKeys: ["topic"] }),
      fc.record({ country: fc.constant("DE") }),
      strange,
    ),
    targets: fc.oneof(
      fc.array(anyTarget, { maxLength: 2 }),
      fc.constant([{ paragraph: "p1", exact: "rain" }]),
    ),
    attribution: anyTarget,
    confidence: strange,
  },
  { requiredKeys: ["id", "type", "targets"] },
);

const good = {
  id: "q1",
  type: "quotation",
  speakers: ["ada"],
  topics: ["rain"],
  targets: [{ paragraph: "p1", start: 0, end: 4, exact: "rain" }],
};

function isGood(value: unknown): boolean {
  return isPlainlyGood(annotation, value, new References(known, new Findings()));
}

const rightTarget = fc.constantFrom(
  { paragraph: "p1", exact: "rain" },
  { paragraph: "p1", start: 0, end: 4 },
  { paragraph: "p1", start: 0, end: 4, exact: "rain", prefix: "a " },
);
/** Every field as it may be, each in more than one way. */
const rightAnnotation = fc.record(
  {
    id: fc.constantFrom("q1", "q-2"),
    type: fc.constantFrom("quotation", "mention"),
    speakers: fc.constantFrom([], ["ada"]),
    topics: fc.constantFrom([], ["rain"]),
    countries: fc.constantFrom([], ["DE"], ["DE", "FR"]),
    of: fc.constantFrom({ topic: "rain" }, { speaker: "ada" }, { country: "DE" }),
    targets: fc.array(rightTarget, { minLength: 1, maxLength: 3 }),
    attribution: rightTarget,
    confidence: fc.constantFrom(0, 0.5, 1),
  },
  { requiredKeys: ["id", "type", "targets", "of"] },
);
/** One field of it is any, so that what is good and what is not lie side by side. */
const nearlyRight = fc.tuple(rightAnnotation, anyAnnotation, fc.nat()).map(([right, any, at]) => {
  const fields = Object.entries(any);
  return { ...right, ...Object.fromEntries([fields[at % fields.length] ?? []]) };
});

test("what is plainly good has no finding and is kept as it is", () => {
  let seen = 0;
  const times = runs(2_000);
  fc.assert(
    fc.property(fc.oneof(anyAnnotation, rightAnnotation, nearlyRight), (value) => {
      if (!isGood(value)) return;
      seen += 1;
      const findings = new Findings();
      const survey = {
        findings,
        declared: new Register(),
        references: new References(known, findings),
        given: new GivenIds(undefined),
        isNewer: false,
      };
      expect(salvage(annotation, value, "annotations[0]", survey)).toBe(value);
      expect(findings.problems("shown")).toEqual([]);
    }),
    { numRuns: times },
  );
  expect(seen).toBeGreaterThan(times / 5);
});

test.each<[string, boolean, unknown]>([
  ["a right quotation", true, good],
  ["a right mention", true, { ...good, type: "mention", of: { topic: "rain" } }],
  ["a speaker nobody declares", false, { ...good, speakers: ["bo"] }],
  ["a topic that cannot be used", false, { ...good, topics: ["broken"] }],
  ["a paragraph that is not there", false, { ...good, targets: [{ paragraph: "p2", exact: "x" }] }],
  ["a mention of what is not there", false, { ...good, type: "mention", of: { topic: "sun" } }],
  [
    "a mention of two things",
    false,
    { ...good, type: "mention", of: { topic: "rain", speaker: "ada" } },
  ],
  ["an end without a start", false, { ...good, targets: [{ paragraph: "p1", end: 4 }] }],
])("%s: %s", (_, expected, value) => {
  expect(isGood(value)).toBe(expected);
});

test("before the references are known, only what names nothing can be told to be good", () => {
  expect(isPlainlyGood(paragraph, { id: "p1", text: "Rain." }, undefined)).toBe(true);
  expect(isPlainlyGood(annotation, good, undefined)).toBe(false);
});
