import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyReading } from "../article.arbitrary";
import { byKind, kinds } from "../kinds";
import { smallArticle } from "../small-article.fixture";
import {
  choiceOf,
  clear,
  emptySelection,
  isEmpty,
  selectionOf,
  settle,
  toggle,
  toggleLeftOut,
  valueCount,
} from "./selection";

const ids = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d"));
const byKinds = fc.record({ speaker: ids, topic: ids, country: ids });
const selection = fc.tuple(byKinds, byKinds).map(([chosen, without]) =>
  selectionOf(
    chosen,
    byKind((kind) => without[kind].filter((id) => !chosen[kind].includes(id))),
  ),
);
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

describe("leaving out", () => {
  test("takes the place of choosing, and choosing that of leaving out", () => {
    const chosen = toggle(emptySelection, "topic", "rain");
    const leftOut = toggleLeftOut(chosen, "topic", "rain");
    expect(leftOut).toEqual(selectionOf({}, { topic: ["rain"] }));
    expect(choiceOf(leftOut, "topic", "rain")).toBe("left-out");
    expect(toggle(leftOut, "topic", "rain")).toEqual(chosen);
    expect(toggleLeftOut(leftOut, "topic", "rain")).toEqual(emptySelection);
  });

  test("twice is the same choice again, as a set, where the value was not chosen", () => {
    fc.assert(
      fc.property(selection, kind, (before, kind) => {
        const twice = toggleLeftOut(toggleLeftOut(before, kind, "e"), kind, "e");
        expect(twice).toEqual(before);
      }),
    );
  });
});

test("with fewer than two kinds chosen, nothing need stand together in a paragraph", () => {
  const two = selectionOf({ speaker: ["a"], topic: ["b"] }, {}, "paragraph");
  expect(toggle(two, "speaker", "c").within).toBe("paragraph");
  expect(toggle(two, "speaker", "a").within).toBe("annotation");
  expect(clear(two, "topic").within).toBe("annotation");
});

describe("clear", () => {
  test("takes away every value of one kind and none of the others", () => {
    fc.assert(
      fc.property(selection, kind, (before, kind) => {
        const without = { ...before.without, [kind]: [] };
        expect(clear(before, kind)).toEqual({ ...before, [kind]: [], without });
      }),
    );
  });
});

test("chosen values and values left out are counted", () => {
  expect(valueCount(emptySelection)).toBe(0);
  const selection = selectionOf({ speaker: ["a", "b"], topic: ["c"] }, { country: ["FR"] });
  expect(valueCount(selection)).toBe(4);
});

describe("isEmpty", () => {
  test("holds when nothing is chosen in any kind", () => {
    expect(isEmpty(emptySelection)).toBe(true);
    for (const kind of kinds) {
      expect(isEmpty(toggle(emptySelection, kind, "x"))).toBe(false);
      expect(isEmpty(toggleLeftOut(emptySelection, kind, "x"))).toBe(false);
    }
  });
});

describe("settle", () => {
  test("parts what a link states into what the article has and what it does not know", () => {
    const linked = selectionOf(
      { speaker: ["bo", "dora", "bo"], topic: ["constructor"], country: ["FR", "fr"] },
      { speaker: ["ada", "eve"], country: ["FR"] },
      "paragraph",
    );
    expect(settle(linked, smallArticle([["Rain."]], []))).toEqual({
      known: selectionOf({ speaker: ["bo"] }, { speaker: ["ada"], country: ["FR"] }),
      unknown: [
        { kind: "speaker", id: "dora" },
        { kind: "speaker", id: "eve" },
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
          const stated = [...selection[kind], ...selection.without[kind]];
          const settled = [...known[kind], ...known.without[kind]];
          expect(new Set([...settled, ...strange])).toEqual(new Set(stated));
          expect(known[kind].some((id) => known.without[kind].includes(id))).toBe(false);
          const has = new Set(marked.entities[kind].map(({ id }) => id));
          expect(settled.every((id) => has.has(id))).toBe(true);
          expect(strange.some((id) => has.has(id))).toBe(false);
        }
        expect(settle(known, marked)).toEqual({ known, unknown: [] });
      }),
    );
  });
});
