import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestName } from "./nearest-name";

const entries = [
  { id: "opening" },
  { id: "afghanistan" },
  { id: "russia-and-china" },
  { id: "nord-stream" },
  { id: "no-decisions" },
];

describe("the nearest name", () => {
  test.each([
    ["afganistan", "afghanistan"],
    ["Afghanistan", "afghanistan"],
    ["afghanistan-2", "afghanistan"],
    ["nordstream", "nord-stream"],
    ["nord", "nord-stream"],
    ["china", "russia-and-china"],
    ["russia-china", "russia-and-china"],
    ["decisions", "no-decisions"],
    ["the-opening", "opening"],
  ])("to %s is %s", (wanted, expected) => {
    expect(nearestName(wanted, entries)?.id).toBe(expected);
  });

  test("of two as near is the first", () => {
    expect(nearestName("q3", [{ id: "q1" }, { id: "q2" }])?.id).toBe("q1");
  });

  test("to q12 is q1 or a neighbour, not a mention", () => {
    expect(nearestName("q12", [{ id: "m12" }, { id: "q1" }, { id: "m1" }])?.id).toBe("q1");
  });

  test("is none for no id and for an empty list", () => {
    expect(nearestName(undefined, entries)).toBeUndefined();
    expect(nearestName("opening", [])).toBeUndefined();
  });

  test("is one of the entries for any text, and an entry itself for its own id", () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 1 }),
        fc.string({ unit: "grapheme" }),
        (ids, wanted) => {
          const list = ids.map((each) => ({ id: each }));
          expect(list).toContain(nearestName(wanted, list));
          for (const entry of list) expect(nearestName(entry.id, list)).toBe(entry);
        },
      ),
    );
  });
});
