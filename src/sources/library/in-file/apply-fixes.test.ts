import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import type { Fix } from "../../../core/article/problem";
import { applyFixes } from "./apply-fixes";

/** The text after all rounds, as the command makes them: what has been done is not asked for again. */
function fixed(text: string, ...fixes: readonly Fix[]): string {
  return applyFixes(text, fixes).text;
}

describe("a change in a file leaves every other character", () => {
  test.each<[string, string, Fix, string]>([
    [
      "a value",
      '{ "a" : 1.0, "b":2 }',
      { do: "set", path: "b", value: "2" },
      '{ "a" : 1.0, "b":"2" }',
    ],
    [
      "a value made the only one of a list keeps its own layout",
      '{"a": { "x" : 1.00 }}',
      { do: "set", path: "a", value: [{ x: 1 }] },
      '{"a": [{ "x" : 1.00 }]}',
    ],
    [
      "a text made an object's",
      '{"a": ["\\u00e9\\u2019"]}',
      { do: "set", path: "a[0]", value: { id: "p1", text: "é’" } },
      '{"a": [{ "id": "p1", "text": "\\u00e9\\u2019" }]}',
    ],
    [
      "in a file in ASCII, what is written is in ASCII",
      '{"a": 1}',
      { do: "set", path: "a", value: "é😀" },
      '{"a": "\\u00e9\\ud83d\\ude00"}',
    ],
    [
      "a field that is not there, one to a line",
      '{\r\n\t"a": "é"\r\n}',
      { do: "set", path: "id", value: "x" },
      '{\r\n\t"id": "x",\r\n\t"a": "é"\r\n}',
    ],
    ["in a line", '[{"a":1}]', { do: "set", path: "[0].id", value: 1 }, '[{"id": 1, "a":1}]'],
    ["in an empty object", "{ }", { do: "set", path: "id", value: 1 }, '{"id": 1}'],
    [
      "a field that goes",
      '{"a": 1,\n "b": null,\n "c": 3}',
      { do: "remove", path: "b" },
      '{"a": 1,\n "c": 3}',
    ],
    ["the last", '{"a": 1,\n "b": null\n}', { do: "remove", path: "b" }, '{"a": 1\n}'],
    ["the only one", '{ "b": null }', { do: "remove", path: "b" }, "{  }"],
    [
      "a name",
      '{"to\\u0070ic" : [ 1 ]}',
      { do: "rename", path: "topic", name: "topics" },
      '{"topics" : [ 1 ]}',
    ],
  ])("%s", (_, text, fix, expected) => {
    expect(applyFixes(text, [fix])).toEqual({ text: expected, made: 1 });
  });

  test("of changes that touch one another the first is made, and what is done is not done again", () => {
    const text = '{"a": null, "b": null}';
    const fixes: Fix[] = [
      { do: "remove", path: "a" },
      { do: "remove", path: "b" },
      { do: "set", path: "id", value: 1 },
    ];
    const first = applyFixes(text, fixes);
    expect(JSON.parse(first.text)).toBeTypeOf("object");
    expect(first.made).toBeLessThan(3);
    expect(applyFixes('{"a": 1}', [{ do: "set", path: "a", value: 1 }]).made).toBe(0);
    expect(applyFixes('{"a": 1}', [{ do: "remove", path: "b" }]).made).toBe(0);
    expect(fixed('{"a": 1}', { do: "set", path: "b.c", value: 1 })).toBe('{"a": 1}');
  });
});

test("for any JSON, in any layout: what is asked for is done to the value, and nothing else", () => {
  const anyObject = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 2 }), {
    minKeys: 1,
    maxKeys: 5,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(
      fc.array(anyObject, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom("set", "new", "remove", "rename"),
      fc.constantFrom(undefined, 1, "\t"),
      (list, pick, value, how, space) => {
        const text = JSON.stringify({ list }, null, space);
        const number = pick % list.length;
        const object: Record<string, unknown> = { ...list[number] };
        const names = Object.keys(object).filter((name) => /^[a-z]\w*$/i.test(name));
        const name = how === "new" ? "brandNew" : names[pick % names.length];
        fc.pre(name !== undefined);
        const path = `list[${number}].${name}`;
        const fix: Fix =
          how === "remove"
            ? { do: "remove", path }
            : how === "rename"
              ? { do: "rename", path, name: "brandNew" }
              : { do: "set", path, value };
        if (how === "remove" || how === "rename") delete object[name];
        if (how === "rename") object.brandNew = list[number]?.[name];
        if (how === "set" || how === "new") object[name] = value;
        const expected = list.map((each, at) => (at === number ? object : each));
        const after: unknown = JSON.parse(fixed(text, fix));
        expect(after).toEqual(JSON.parse(JSON.stringify({ list: expected })));
      },
    ),
    { numRuns: runs(500) },
  );
});
