// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyReading } from "../article/article.arbitrary";
import { plainMatches } from "../article/belonging.reference";
import { byKind } from "../article/kinds";
import { matchesOf, numbersOf } from "../article/matches";
import { openArticle } from "../article/open-article";
import type { Selection } from "../article/selection";
import { highlightRules, leftOut, membershipClasses } from "./highlight-rules";

const none = { speaker: [], topic: [], country: [] };

/** Everything a rule may be made of: what is constant, with numbers in the place of N. */
const grammar =
  /^(\.(mark|country|voice|passage-rule)|::(before|after)|:not\(|:is\(|\.[stc]\d+|[(),\n]|\{[a-z:;0,-]*\}|@media (print|\(forced-colors:active\))|\{|\})*$/;

describe("the rules", () => {
  test("are none while nothing is chosen and marks are shown", () => {
    expect(highlightRules(leftOut(none, false))).toBe("");
  });

  test("take every mark away when marks are hidden, whatever is chosen", () => {
    const all = highlightRules(leftOut(none, true));
    expect(all).toMatch(/^\.mark\.mark\{/);
    expect(all).not.toMatch(/:not/);
    expect(highlightRules(leftOut({ ...none, speaker: [3] }, true))).toBe(all);
  });

  test("leave what has any of the values within a kind, and all of the kinds", () => {
    const rules = highlightRules(leftOut({ speaker: [0, 12], topic: [], country: [3] }, false));
    expect(rules).toContain(".mark.mark:not(:is(.s0,.s12):is(.c3)){");
  });
});

describe("no text of a document reaches the rules", () => {
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
      fc.property(ids, ids, code, fc.boolean(), (speaker, topic, country, marksHidden) => {
        const selection: Selection = { speaker, topic, country };
        const rules = rulesFor(selection, marksHidden);
        expect(rules).toMatch(grammar);
        expect(rules).not.toMatch(/url|evil|constructor|expression/);
      }),
    );
  });

  test("nor the classes, which are a letter and a number", () => {
    for (const { members } of marked.annotations) {
      for (const each of membershipClasses(members)) expect(each).toMatch(/^[stc]\d+$/);
    }
  });

  test("and a foreign id that is chosen changes nothing", () => {
    expect(rulesFor({ ...none, speaker: ["x){}*{color:red}", "__proto__"] }, false)).toBe("");
  });

  function rulesFor(selection: Selection, marksHidden: boolean): string {
    return highlightRules(
      leftOut(
        byKind((kind) => numbersOf(marked, selection, kind)),
        marksHidden,
      ),
    );
  }
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

test("the marks the rules leave are the matches, for random articles and selections", () => {
  fc.assert(
    fc.property(anyReading, ({ marked, selection }) => {
      const rules = highlightRules(
        leftOut(
          byKind((kind) => numbersOf(marked, selection, kind)),
          false,
        ),
      );
      const unmatched = /^(\.mark\.mark.*?)\{/.exec(rules)?.[1];
      const left = marked.annotations.filter(({ members }) => {
        const mark = document.createElement("span");
        mark.className = ["mark", ...membershipClasses(members)].join(" ");
        return unmatched === undefined || !mark.matches(unmatched);
      });
      const ids = left.map(({ id }) => id);
      expect(ids).toEqual(matchesOf(marked, selection).annotations.map(({ id }) => id));
      expect(ids).toEqual(plainMatches(marked, selection).map(({ id }) => id));
      expect(rules).not.toContain(":is()");
    }),
  );
});
