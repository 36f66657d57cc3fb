import fc from "fast-check";
import { expect, test } from "vitest";
import { hunksOf } from "./hunks";
import { singleUnits } from "./single-units";

const letters = fc.constantFrom(..."ab \u{1F600}\u{1F469}\u200d\u{1F467}\ue000\ud800\udc00");
const text = fc.string({ unit: letters, maxLength: 40 });

test("a unit stands for each character, and is read back", () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      const read = singleUnits(from, to);
      expect(read?.from).toHaveLength([...from].length);
      expect(read?.written(read.from)).toBe(from);
      expect(read?.written(read.to)).toBe(to);
    }),
  );
});

test("what differs between texts with such characters makes one of the other", () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      let made = "";
      let at = 0;
      for (const { start, end, newStart, newEnd } of hunksOf(from, to)) {
        made += from.slice(at, start) + to.slice(newStart, newEnd);
        at = end;
      }
      expect(made + from.slice(at)).toBe(to);
    }),
  );
});

test("more such characters than there are units: all of the text is another", () => {
  const many = Array.from({ length: 7000 }, (_, at) => String.fromCodePoint(0x10000 + at)).join("");
  expect(hunksOf(many, "a")).toEqual([{ start: 0, end: many.length, newStart: 0, newEnd: 1 }]);
});
