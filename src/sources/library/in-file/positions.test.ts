import { describe, expect, test } from "vitest";
import { problemOf } from "../../../core/article/problem";
import { withPositions } from "./positions";

const text = `{
  "id": "talks",
  "a b": [{ "x": 1 }],\r
  "topic": [],
\t"sections": [
    { "id": "s", "paragraphs": [{ "id": "p1", "text": "a “]}\\" 😀" }, 😀 ] }
  ]
}`.replace("😀 ]", '{ "id": 5 } ]');

function wrong(path: string) {
  return problemOf("type.made-file", {}, { severity: "error", path });
}

function at(path: string) {
  return withPositions([wrong(path)], text)[0]?.at;
}

describe("the line and the column of a path", () => {
  test.each([
    ["id", 2, 9],
    ["[“a b”]", 3, 10],
    ["[“a b”][0].x", 3, 18],
    ["sections", 5, 14],
    ["sections[0].paragraphs[0].text", 6, 55],
    // The 😀 before it is one character.
    ["sections[0].paragraphs[1].id", 6, 78],
  ])("%s: %i:%i", (path, line, column) => {
    expect(at(path)).toEqual({ line, column });
  });

  test("of a field that should have another name is that of its name", () => {
    const given = { name: "topic", meant: "topics" };
    const problem = problemOf("field.near", given, { severity: "warning", path: "topic" });
    expect(withPositions([problem], text)[0]?.at).toEqual({ line: 4, column: 3 });
  });

  test("of what is not there is that of what should hold it", () => {
    expect(at("headline")).toEqual({ line: 1, column: 1 });
    expect(at("sections[0].paragraphs[1].text")).toEqual({ line: 6, column: 70 });
    expect(at("sections[7].id")).toEqual({ line: 5, column: 14 });
  });

  test("the file as a whole has none, and a text that is not JSON keeps its own", () => {
    expect(at("")).toBeUndefined();
    const own = { ...wrong(""), at: { line: 3, column: 1 } };
    expect(withPositions([own], "{")).toEqual([own]);
  });
});

test("problems come in the order of the file", () => {
  const paths = ["sections", "id", "", "topic"];
  const problems = paths.map((path) => wrong(path));
  const sorted = withPositions(problems, text).map(({ path }) => path);
  expect(sorted).toEqual(["", "id", "topic", "sections"]);
});

test("of a name that is written twice, what is read is meant", () => {
  const twice = '{"a": 1,\n"a": 2}';
  expect(withPositions([wrong("a")], twice)[0]?.at).toEqual({ line: 2, column: 6 });
});

test("ten thousand problems of a large file take no time worth speaking of", () => {
  const entries = Array.from({ length: 100_000 }, (_, id) => ({ id, name: "n".repeat(20) }));
  const large = JSON.stringify({ annotations: entries }, null, 1);
  const problems = Array.from({ length: 10_000 }, (_, index) => {
    return wrong(`annotations[${index * 10}].name`);
  });
  const placed = withPositions(problems, large);
  expect(placed.at(-1)?.at).toEqual({ line: 99_990 * 4 + 5, column: 12 });
});
