import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { propertyTimeout, runs } from "../../../scripts/depth";
import { englishProblems } from "../../app/wording/english-problems";
import { problemText } from "../../app/wording/problem-words";
import { deepestNesting, largestFile } from "../article/values/limits";
import { decode } from "./decode";
import { positionAt } from "./position";
import { syntaxFault } from "./syntax-fault";

const utf8 = new TextEncoder();

function decodeText(text: string) {
  return decode(utf8.encode(text));
}

function messageOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return "problem" in decoded ? problemText(decoded.problem, englishProblems) : "no problem";
}

describe("decode", () => {
  test("gives the value and the text it was written as", () => {
    const text = ' { "id": "é😀", "n": [1, true, null] }\n';
    const value = { id: "é😀", n: [1, true, null] };
    expect(decodeText(text)).toEqual({ value, text, problems: [] });
  });

  test("takes a UTF-8 byte order mark off", () => {
    expect(decodeText('\ufeff{"a":1}')).toMatchObject({ value: { a: 1 }, text: '{"a":1}' });
  });

  test("keeps __proto__ as a field like others", () => {
    const decoded = decodeText('{"__proto__": {"polluted": true}}');
    expect("value" in decoded && JSON.stringify(decoded.value)).toBe(
      '{"__proto__":{"polluted":true}}',
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("reads the deepest nesting it allows, and refuses one more", () => {
    const nested = (depth: number) => `${'[{"a":'.repeat(depth / 2)}1${"}]".repeat(depth / 2)}`;
    expect("value" in decodeText(nested(deepestNesting))).toBe(true);
    expect(messageOf(utf8.encode(nested(deepestNesting + 2)))).toContain("more than 64");
    expect("value" in decodeText(JSON.stringify(['[{"\\'.repeat(100)]))).toBe(true);
  });

  test("names a picture of a phone", () => {
    const heic = Uint8Array.from([0, 0, 0, 24, ...utf8.encode("ftypheic"), 0, 0, 0, 0]);
    expect(messageOf(heic)).toContain("this is a HEIC picture");
  });

  test("refuses a file over the limit, with its size", () => {
    expect(messageOf(new Uint8Array(largestFile + 300_000))).toBe(
      "the file has 50.3 MB; the most that can be read is 50 MB",
    );
  });

  test.each([
    ["lone continuation", [0x22, 0x80, 0x22], "byte 2 (80, in line 1)"],
    ["overlong slash", [0x22, 0xc0, 0xaf, 0x22], "byte 2 (C0, in line 1)"],
    ["surrogate", [0x22, 0xed, 0xa0, 0x80, 0x22], "byte 2 (ED, in line 1)"],
    ["beyond Unicode", [0x22, 0xf5, 0x80, 0x80, 0x80, 0x22], "byte 2 (F5, in line 1)"],
    ["half a character", [0x0a, 0xe2, 0x82, 0x22], "byte 2 (E2, in line 2)"],
    ["cut in a character", [0x22, 0xf0, 0x9f, 0x98], "cut short in the middle of a character"],
  ])("names the byte that is not UTF-8: %s", (_name, bytes, says) => {
    expect(messageOf(Uint8Array.from(bytes))).toContain(says);
  });

  test.each([
    ["\n\n{,", "line 3, column 2", "expected a field’s name in straight double quotes, or “}”"],
    ["[1,\r\n 2,\r x]", "line 3, column 2", "expected a value, found “x”"],
    ['{"😀é": tru}', "line 1, column 8", "found “tru”"],
    ['["a" "b"]', "line 1, column 6", 'expected “,” or “]”, found “"”'],
    ["[01]", "line 1, column 3", "expected “,” or “]”, found “1”"],
    ["[1]]", "line 1, column 4", "expected the end of the file, found “]”"],
    ['{"a" 1}', "line 1, column 6", "expected “:”, found “1”"],
    ["{“a”: 1}", "line 1, column 2", "JSON wants straight double quotes"],
    ["[1,\u00a02]", "line 1, column 4", "found U+00A0"],
    ["[1,]", "line 1, column 4", "a comma too many"],
    ["[None]", "line 1, column 2", "only true, false, null"],
    ['["a\\x"]', "line 1, column 4", "an escape that JSON knows"],
    ['["a\tb"]', "line 1, column 4", "\\t in place of a tab"],
    ['["a', "line 1, column 4", "the file ends inside the text that begins at line 1, column 2"],
    ['{"a": [', "line 1, column 8", "inside the list that begins at line 1, column 7"],
    ["{", "line 1, column 2", "inside the object that begins at line 1, column 1"],
  ])("says where %j stops being JSON", (text, where, says) => {
    const message = messageOf(utf8.encode(text));
    expect(message).toContain(`${where}: `);
    expect(message).toContain(says);
  });
});

describe("for any input", () => {
  const tokens = [..."{}[]:,\"'\\/-+.0189eEtu \n\t\r", "true", "null", '"a"', "1.5e3", "é", "😀"];
  const nearlyJson = fc.oneof(
    fc.array(fc.constantFrom(...tokens), { maxLength: 20 }).map((parts) => parts.join("")),
    fc
      .tuple(fc.json(), fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...tokens, ""))
      .map(([text, at, count, token]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + token + text.slice(start + count);
      }),
  );

  test(
    "the verdict is that of JSON.parse, and the place that of the engine",
    () => {
      fc.assert(
        fc.property(nearlyJson, (text) => {
          const reason = refusal(text);
          expect("value" in decodeText(text)).toBe(reason === undefined);
          if (reason === undefined || text.trim() === "") return;
          const { at } = syntaxFault(text);
          // An engine that gives a place names the end of a bad number or escape, not its beginning.
          const place = Number(/position (\d+)/.exec(reason)?.[1] ?? at);
          expect(at).toBeLessThanOrEqual(place);
          expect(place - at).toBeLessThanOrEqual(8);
        }),
        { numRuns: runs(500) },
      );
    },
    propertyTimeout,
  );

  test(
    "bytes give what strict UTF-8 and JSON.parse make of them, or a reason",
    () => {
      const changed = fc
        .tuple(nearlyJson, fc.nat(), fc.integer({ min: 0, max: 255 }), fc.boolean())
        .map(([text, at, byte, isChanged]) => {
          const bytes = new TextEncoder().encode(text);
          if (isChanged) bytes[at % (bytes.length || 1)] = byte;
          return bytes;
        });
      fc.assert(
        fc.property(fc.oneof(fc.uint8Array({ maxLength: 40 }), changed), (bytes) => {
          const decoded = decode(bytes);
          if ("problem" in decoded) {
            expect(decoded.problem.severity).toBe("error");
            expect(problemText(decoded.problem, englishProblems)).not.toBe("");
          } else {
            const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
            expect(decoded.value).toEqual(JSON.parse(text));
          }
        }),
        { numRuns: runs(500) },
      );
    },
    propertyTimeout,
  );
});

/** Why JSON.parse refuses a text. */
function refusal(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

test("positions count lines by LF, CR LF and CR, and columns by code points", () => {
  expect(positionAt("a\r\nb\rc\n😀x", 9)).toEqual({ line: 4, column: 2 });
});
