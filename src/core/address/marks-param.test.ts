import fc from "fast-check";
import { expect, test } from "vitest";
import { kinds } from "../article/kinds";
import { marksQuery, parseMarks } from "./marks-param";

test("what is written is read again, for every choice of kinds", () => {
  fc.assert(
    fc.property(fc.subarray([...kinds]), (shown) => {
      expect(parseMarks(new URLSearchParams(marksQuery(shown)))).toEqual(shown);
    }),
  );
});

test.each([
  ["", undefined],
  ["marks=", undefined],
  ["marks=places", undefined],
  ["marks=topic,places,speaker", ["speaker", "topic"]],
  ["marks=none", []],
])("%j shows %j", (search, shown) => {
  expect(parseMarks(new URLSearchParams(search))).toEqual(shown);
});
