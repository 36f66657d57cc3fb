// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyReading } from "../../core/article/article.arbitrary";
import { plainMatches } from "../../core/article/belonging.reference";
import { matchesOf } from "../../core/article/filtering/matches";
import { emptySelection, selectionOf } from "../../core/article/filtering/selection";
import { openArticle } from "../../core/article/open-article";
import { smallArticle } from "../../core/article/small-article.fixture";
import { annotationClass } from "./annotation-class";
import { highlightRules } from "./highlight-rules";
import { leaveOut, leftOut, membershipClasses } from "./left-out";

/** Everything a selector may be made of. */
const grammar = /^(\*|:not\((:is\((\.[stca]\d+,?)+\))*(:not\(:is\((\.[stc]\d+,?)+\)\))?\))?$/;

describe("left out", () => {
  const marked = smallArticle([["Rain."]], []);

  test("is nothing while nothing is chosen", () => {
    expect(leftOut(marked, emptySelection)).toBeUndefined();
  });

  test("is marked by a class, and no more when nothing is left out", () => {
    const all = leftOut(marked, selectionOf({ speaker: ["cy"] }));
    const room = document.createElement("p");
    room.innerHTML = `<span class="mark s3"><span class="mark t1"></span></span>`;
    leaveOut(room, all);
    expect(room.querySelectorAll(".left-out")).toHaveLength(2);
    leaveOut(room, undefined);
    expect(room.querySelectorAll(".left-out")).toHaveLength(0);
  });

  test("is what has none of the values within a kind, lacks one of the kinds, or has one left out", () => {
    const chosen = { speaker: ["ada", "cy"], country: ["FR"] };
    expect(leftOut(marked, selectionOf(chosen))).toBe(":not(:is(.s0,.s2):is(.c1))");
    const without = { topic: ["rain"], country: ["DE"] };
    expect(leftOut(marked, selectionOf(chosen, without))).toBe(
      ":not(:is(.s0,.s2):is(.c1):not(:is(.t0,.c0)))",
    );
    expect(leftOut(marked, selectionOf({}, without))).toBe(":not(:not(:is(.t0,.c0)))");
  });
});

describe("no text of a document reaches a selector", () => {
  const hostile = [
    "a.b~c-d_e",
    "s0",
    "not",
    "expression",
    "url",
    "٣",
    "constructor",
    "İd\u0301",
    "x".repeat(200),
  ];
  const name = "}*{background:url(https://evil.example/?)}/*\\*/</style><script>";
  const result = openArticle({
    formatVersion: "1.0",
    id: "hostile",
    language: "en",
    headline: name,
    sections: [{ id: "s", paragraphs: [{ id: "p", text: name }] }],
    speakers: hostile.map((id) => ({ id, name: `${name}${id}` })),
    topics: hostile.map((id) => ({ id, name })),
    countries: [{ code: "DE", name }],
    annotations: hostile.map((id, number) => ({
      id: `${id}${number}`.slice(-200),
      type: "quotation",
      speakers: [id],
      topics: [id],
      countries: ["DE"],
      targets: [{ paragraph: "p", start: 0, end: 20 }],
    })),
  });
  if (result.status !== "opened") throw new RangeError("the hostile article is refused");
  const { marked } = result;

  test("whatever is chosen of an article with hostile ids and names", () => {
    const ids = fc.subarray(hostile);
    const code = fc.subarray(["DE"]);
    fc.assert(
      fc.property(ids, ids, code, (speaker, topic, country) => {
        const selection = selectionOf({ speaker, topic }, { country });
        const selector = leftOut(marked, selection);
        expect(selector ?? "").toMatch(grammar);
        expect(highlightRules(selector)).not.toMatch(/url|evil|constructor|expression/);
      }),
    );
  });

  test("nor the classes, which are a letter and a number", () => {
    for (const { members } of marked.annotations) {
      for (const each of membershipClasses(members)) expect(each).toMatch(/^[stc]\d+$/);
    }
  });

  test("and a foreign id that is chosen changes nothing", () => {
    const foreign = selectionOf({ speaker: ["x){}*{color:red}"] }, { topic: ["__proto__"] });
    expect(leftOut(marked, foreign)).toBeUndefined();
  });
});

test("the rules are for what the selector holds for, and none for none", () => {
  expect(highlightRules(undefined)).toBe("");
  expect(highlightRules("*")).toMatch(/^\.mark\.mark\{/);
  expect(highlightRules(":not(:is(.s1))")).toMatch(/^\.mark\.mark:not\(:is\(\.s1\)\)\{/);
});

describe("the classes", () => {
  test("name each entity an annotation belongs to once, by kind and number", () => {
    expect(membershipClasses({ speaker: [0, 2], topic: [11], country: [] })).toEqual([
      "s0",
      "s2",
      "t11",
    ]);
  });
});

test("the marks that are not left out are the matches, for random articles and selections", () => {
  fc.assert(
    fc.property(anyReading, ({ marked, selection }) => {
      const room = document.createElement("div");
      const marks = marked.annotations.map(({ key, members }) => {
        const mark = document.createElement("span");
        mark.className = ["mark", annotationClass(key), ...membershipClasses(members)].join(" ");
        room.append(mark);
        return mark;
      });
      // One selection after another: what was left out comes back.
      leaveOut(room, ".mark");
      leaveOut(room, leftOut(marked, selection));
      const left = marked.annotations.filter(
        (_, at) => marks[at]?.classList.contains("left-out") === false,
      );
      const ids = left.map(({ id }) => id);
      expect(ids).toEqual(matchesOf(marked, selection).annotations.map(({ id }) => id));
      expect(ids).toEqual(plainMatches(marked, selection).map(({ id }) => id));
    }),
  );
});
