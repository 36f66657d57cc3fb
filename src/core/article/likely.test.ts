import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { likely } from "./likely";

const sections = [
  ["opening", ""],
  ["afghanistan", "Afghanistan and the May deadline"],
  ["russia-and-china", "Russia and China draw closer"],
  ["nord-stream", "Nord Stream, Turkey and the price of defence"],
  ["no-decisions", "No concrete decisions yet"],
  ["s6", "Łódź says no"],
] as const;

const found = (id: string) => likely(id, sections, (texts) => texts)?.[0];

describe("what is likely meant", () => {
  test.each([
    ["afganistan", "afghanistan"],
    ["Afghanistan", "afghanistan"],
    ["afghanistan-2", "afghanistan"],
    ["nordstream", "nord-stream"],
    ["nord-straem", "nord-stream"],
    ["nord", "nord-stream"],
    ["china", "russia-and-china"],
    ["russia-china", "russia-and-china"],
    ["decisions", "no-decisions"],
    ["the-opening", "opening"],
    ["turkey", "nord-stream"],
    ["price-of-defense", "nord-stream"],
    ["deadline-may", "afghanistan"],
    ["lodz", "s6"],
    ["łódź", "s6"],
  ])("by %s: %s", (id, is) => {
    expect(found(id)).toBe(is);
  });

  test.each(["q9", "q100", "s5", "p3", "m12", "7", "", "--", "xq", "weather", "fisheries-policy"])(
    "by %j: nothing",
    (id) => {
      expect(found(id)).toBeUndefined();
    },
  );

  test("is nobody for another name", () => {
    const people = ["Antony Blinken", "Jens Stoltenberg", "Heiko Maas"];
    const named = (id: string) => likely(id, people, (name) => [name]);
    expect(named("trump")).toBeUndefined();
    expect(named("stoltenburg")).toBe("Jens Stoltenberg");
    expect(named("jens")).toBe("Jens Stoltenberg");
    expect(named("maas-heiko")).toBe("Heiko Maas");
  });

  test("is one of the entries or none, for any text", () => {
    const entries = fc.array(fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(entries, fc.string({ unit: "grapheme" }), (texts, id) => {
        const one = likely(id, texts, (text) => [text]);
        expect(one === undefined || texts.includes(one)).toBe(true);
      }),
    );
  });
});
