import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../scripts/depth";
import { englishProblems } from "../../app/wording/english-problems";
import { problemText } from "../../app/wording/problem-words";
import { sortOf } from "../article/problem";
import { decode } from "./decode";

function told(text: string): readonly string[] {
  const decoded = decode(new TextEncoder().encode(text));
  if ("problem" in decoded) throw new RangeError(decoded.problem.code);
  return decoded.problems.map(
    (problem) =>
      `${sortOf(problem.code)} ${problem.path}: ${problemText(problem, englishProblems)}`,
  );
}

test.each([
  [
    '{"a": 1,\n"b": 2,\n"a": 3}',
    "duplicate a: “a” is written twice, in line 1 and in line 3; only the last is read",
  ],
  [
    '{"a": [0, {"b": 1, "b": 1}]}',
    "duplicate a[1].b: “b” is written twice, in line 1; only the last is read",
  ],
  ['{"a": 1, "\\u0061": 2}', "duplicate a: “a” is written twice"],
  ['{"a b": {"": 1, "": 2}}', "duplicate [“a b”][“”]: "],
  [
    '{"__proto__": 1,\r\n\r"__proto__": 2}',
    "duplicate __proto__: “__proto__” is written twice, in line 1 and in line 3",
  ],
  ['[[], {}, [{"x": "\\\\", "y": "\\"", "x": ":"}]]', "duplicate [2][0].x: "],
])("names what is written twice: %s", (text, says) => {
  expect(told(text)).toEqual([expect.stringContaining(says)]);
});

test.each([
  '{"a": {"a": {"a": [{"a": 1}, {"a": 1}]}}}',
  '{"a": "a\\": 1, \\"a\\": 2", "b": ":{}[],"}',
  '{"constructor": 1, "__proto__": {"toString": 2}, "toString": 3}',
  "12",
])("says nothing of %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("three times are told twice, and more than a hundred are counted", () => {
  expect(told('{"a":1,"a":2,"a":3}')).toHaveLength(2);
  const many = told(`{${new Array(500).fill('"a":1').join()}}`);
  expect(many).toHaveLength(101);
  expect(many.at(-1)).toBe("duplicate : 399 more fields that are written twice are not listed");
});

test("for any JSON: nothing as it is, and each name that is put in once more", () => {
  const anyObject = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, maxKeys: 5 });
  fc.assert(
    fc.property(anyObject, fc.nat(), fc.nat({ max: 4 }), (object, pick, space) => {
      const text = JSON.stringify(object, null, space);
      expect(told(text)).toEqual([]);
      const names = Object.keys(object);
      const name = JSON.stringify(names[pick % names.length]);
      expect(told(`${text.slice(0, -1)},${name}:0}`)).toHaveLength(1);
    }),
    { numRuns: runs(200) },
  );
});
