import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "./english";
import { german } from "./german";

// Written out for the speed of the first page: held to what the browser's own figures say.
describe.each([
  ["en-GB", english],
  ["de", german],
] as const)("figures of %s", (language, words) => {
  test("numbers are the browser's", () => {
    const numbers = new Intl.NumberFormat(language);
    const any = fc.oneof(
      fc.integer({ min: -2000, max: 2_000_000 }),
      fc.double({ noNaN: true, min: 0.1 }),
    );
    fc.assert(
      fc.property(any, (n) => {
        expect(words.number(n)).toBe(numbers.format(n));
      }),
    );
  });

  test("dates are the browser's", () => {
    const dates = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
    const any = fc.date({
      min: new Date("0001-01-01"),
      max: new Date("9999-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(any, (date) => {
        expect(words.date(date.toISOString())).toBe(dates.format(date));
      }),
    );
  });

  test.each(["", "soon", "2021-13-45"])("“%s” is no date, and said as it is", (iso) => {
    expect(words.date(iso)).toBe(iso);
  });

  test("lists are the browser's", () => {
    const and = new Intl.ListFormat(language);
    const or = new Intl.ListFormat(language, { type: "disjunction" });
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (parts) => {
        expect(words.list(parts)).toBe(and.format(parts));
        expect(words.anyOf(parts)).toBe(or.format(parts));
      }),
    );
  });
});
