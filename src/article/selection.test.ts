import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyReading } from "./article.arbitrary";
import { kinds } from "./kinds";
import { clear, emptySelection, isEmpty, settle, toggle } from "./selection";
import { smallArticle } from "./small-article.fixture";

const ids = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d"));
const selection = fc.record({ speaker: ids, topic: ids, country: ids });
const kind = fc.constantFrom(...kinds);

describe("toggle", () => {
  test("adds a value that is not chosen, after the others", () => {
    const chosen = { ...emptySelection, topic: ["rain"] };
    expect(toggle(chosen, "topic", "sun").topic).toEqual(["rain", "sun"]);
  });

  test("takes away one that is", () => {
    const chosen = { ...emptySelection, topic: ["rain", "sun"] };
    expect(toggle(chosen, "topic", "rain").topic).toEqual(["sun"]);
  });

  test("twice is the same choice again, and leaves the other kinds and the first selection alone", () => {
    fc.assert(
      fc.property(selection, kind, fc.constantFrom("a", "b", "e"), (before, kind, id) => {
        const copy = structuredClone(before);
        const once = toggle(before, kind, id);
        const twice = toggle(once, kind, id);
        expect(once[kind].includes(id)).toBe(!before[kind].includes(id));
        expect(new Set(twice[kind])).toEqual(new Set(before[kind]));
        for (const other of kinds) if (other !== kind) expect(once[other]).toEqual(before[other]);
        expect(before).toEqual(copy);
      }),
    );
  });
});

describe("clear", () => {
  test("takes away every value of one kind and none of the others", () => {
    fc.assert(
      fc.property(selection, kind, (before, kind) => {
        expect(clear(before, kind)).toEqual({ ...before, [kind]: [] });
      }),
    );
  });
});

describe("isEmpty", () => {
  test("holds when nothing is chosen in any kind", () => {
    expect(isEmpty(emptySelection)).toBe(true);
    for (const kind of kinds) expect(isEmpty(toggle(emptySelection, kind, "x"))).toBe(false);
  });
});

describe("settle", () => {
  test("parts what a link states into what the article has and what it does not know", () => {
    const linked = { speaker: ["bo", "dora", "bo"], topic: ["constructor"], country: ["FR", "fr"] };
    expect(settle(linked, smallArticle([["Rain."]], []))).toEqual({
      known: { speaker: ["bo"], topic: [], country: ["FR"] },
      unknown: [
        { kind: "speaker", id: "dora" },
        { kind: "topic", id: "constructor" },
        { kind: "country", id: "fr" },
      ],
    });
  });

  test("loses nothing, adds nothing, and what is known stays known", () => {
    fc.assert(
      fc.property(anyReading, ({ marked, selection }) => {
        const { known, unknown } = settle(selection, marked);
        for (const kind of kinds) {
          const strange = unknown.filter((each) => each.kind === kind).map(({ id }) => id);
          expect(new Set([...known[kind], ...strange])).toEqual(new Set(selection[kind]));
          const has = new Set(marked.entities[kind].map(({ id }) => id));
          expect(known[kind].every((id) => has.has(id))).toBe(true);
          expect(strange.some((id) => has.has(id))).toBe(false);
        }
        expect(settle(known, marked)).toEqual({ known, unknown: [] });
      }),
    );
  });
});
