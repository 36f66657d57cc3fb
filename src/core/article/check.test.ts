import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { runs } from "../../../scripts/depth";
import { englishProblems } from "../../app/wording/english-problems";
import { problemText } from "../../app/wording/problem-words";
import { check } from "./check";
import { type AnnotatedArticle, annotatedArticle } from "./format";
import { place } from "./place";
import { sortOf } from "./problem";

const mention = (id: string, of: object) => ({
  id,
  type: "mention",
  of,
  targets: [{ paragraph: "p1", exact: "Berg" }],
});

const whole = {
  formatVersion: "1.0",
  id: "talks",
  language: "en",
  headline: "Talks",
  published: "2021-03-23",
  sources: [{ name: "Post", url: "https://example.org/" }],
  image: { url: "talks.svg", alt: "Two boats", credit: "Us" },
  speakers: [
    { id: "berg", name: "Berg", country: "DE", sameAs: ["https://example.org/berg"] },
    { id: "lind", name: "Lind", country: "SE" },
  ],
  topics: [
    { id: "trade", name: "Trade" },
    { id: "fish", name: "Fish", broader: "trade", sameAs: ["medtop:20000178"] },
  ],
  countries: [{ code: "NO" }],
  sections: [
    { id: "opening", paragraphs: [{ id: "p1", text: "Berg spoke." }] },
    { id: "more", heading: "More", paragraphs: [{ id: "p2", text: "“Fish,” she said." }] },
  ],
  annotations: [
    {
      id: "q1",
      type: "quotation",
      speakers: ["berg", "lind"],
      topics: ["fish"],
      countries: ["FI"],
      targets: [{ paragraph: "p2", start: 0, end: 7, exact: "“Fish,”" }],
    },
    mention("m1", { speaker: "berg" }),
    mention("m2", { country: "SE" }),
    mention("m3", { topic: "trade" }),
  ],
};

/** What check says of an article with some fields replaced: `path: message`, one a problem. */
function problemsOf(fields: object): string[] {
  return check({ ...whole, ...fields }).problems.map(
    (problem) => `${problem.path}: ${problemText(problem, englishProblems)}`,
  );
}

function articleOf(fields: object): AnnotatedArticle {
  const { article } = check({ ...whole, ...fields });
  if (article === undefined) throw new RangeError("the article was refused");
  return article;
}

const [quotation] = whole.annotations;

/** A paragraph with the id and the words of the first one. */
const twice = [{ id: "p1", text: "Berg spoke." }];

describe("an article without faults", () => {
  test("has no problems, and is kept as it is", () => {
    const { article, problems } = check(whole);
    expect(problems).toEqual([]);
    const countries = [{ code: "NO" }, { code: "DE" }, { code: "SE" }, { code: "FI" }];
    expect(article).toEqual({ ...whole, countries });
  });

  test("keeps fields it does not know, at every level, also with odd names", () => {
    const odd = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2, "hasOwnProperty": null}');
    const more = { ...odd, editor: { name: "E" } };
    const article = articleOf({
      ...more,
      speakers: [{ ...more, id: "berg", name: "Berg", role: 12 }, whole.speakers[1]],
      annotations: [{ ...quotation, ...more, note: 12 }],
    });
    const names = ["__proto__", "constructor", "hasOwnProperty", "editor"];
    for (const part of [article, article.speakers?.[0], article.annotations?.[0]]) {
      expect(Object.keys(part ?? {})).toEqual(expect.arrayContaining(names));
    }
    expect(article.speakers?.[0]).not.toHaveProperty("role");
    expect(article.annotations?.[0]).not.toHaveProperty("note");
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  test("of a newer minor version is shown with a warning", () => {
    const { article, problems } = check({ ...whole, formatVersion: "1.7", voices: [] });
    expect(article).toHaveProperty("voices");
    expect(problems).toMatchObject([
      { code: "version.minor", severity: "warning", path: "formatVersion" },
    ]);
  });

  test("needs no more than its text", () => {
    const { formatVersion, id, language, headline, sections } = whole;
    const bare = { formatVersion, id, language, headline, sections };
    expect(check(bare)).toEqual({ article: bare, problems: [] });
  });
});

describe("what is more than plain words in a paragraph", () => {
  const withParagraph = (more: object) => ({
    sections: [{ id: "s", paragraphs: [{ id: "p1", text: "Berg 😀 spoke.", ...more }] }],
    annotations: [],
  });
  const link = { start: 0, end: 4, kind: "link", value: "https://example.org/" };

  test("is kept as it is", () => {
    const fields = withParagraph({
      kind: "verse",
      marks: [
        link,
        { start: 5, end: 6, kind: "note", value: "A face." },
        { start: 13, end: 13, kind: "page", value: "12" },
        { start: 0, end: 13, kind: "emphasis" },
        { start: 0, end: 4, kind: "lang", value: "de" },
        { start: 7, end: 12, kind: "link", value: "mailto:berg@example.org" },
      ],
      image: { url: "https://example.org/a.png", alt: "" },
      time: { start: 3.5, end: 4 },
    });
    expect(problemsOf(fields)).toEqual([]);
    expect(articleOf(fields).sections).toEqual(fields.sections);
  });

  test("a link inside a link, which no page can have, is left out", () => {
    const inside = { ...link, start: 1, end: 3 };
    const problems = problemsOf(withParagraph({ marks: [link, inside] }));
    expect(problems).toEqual([expect.stringContaining("the words from 0 to 4 are a link already")]);
    expect(problems[0]).toContain("marks[1]");
  });

  test.each([
    ["beyond the text", { ...link, end: 14 }, "from 0 to 14 in code points: the text has 13"],
    ["with nothing in it", { ...link, start: 4 }, "from 4 to 4 in code points: it covers nothing"],
    ["with a script for an address", { ...link, value: "javascript:alert(1)" }, ".value: "],
    ["of no kind that is known", { ...link, kind: "blink" }, ".kind: "],
    ["that is no object", "bold", ": expected a mark"],
    ["without an address", { start: 0, end: 4, kind: "link" }, ".value: is missing"],
    ["of a language that is none", { ...link, kind: "lang", value: "12" }, ".value: "],
  ])("a mark %s is left out, and its words stay", (_, mark, says) => {
    const fields = withParagraph({ marks: [mark, link] });
    const [problem, another] = problemsOf(fields);
    expect(another).toBeUndefined();
    expect(problem).toContain("sections[0].paragraphs[0].marks[0]");
    expect(problem).toContain(says);
    expect(problem).toContain("left out");
    const [paragraph] = articleOf(fields).sections[0]?.paragraphs ?? [];
    expect(paragraph).toEqual({ id: "p1", text: "Berg 😀 spoke.", marks: [link] });
  });

  test("a kind, a picture or a time that is none is left out alone", () => {
    const image = { url: "data:image/png,x", alt: "" };
    const fields = withParagraph({ kind: "shout", image, time: { start: -1 } });
    expect(problemsOf(fields).map((problem) => problem.split(":")[0])).toEqual([
      "sections[0].paragraphs[0].kind",
      "sections[0].paragraphs[0].image.url",
      "sections[0].paragraphs[0].time.start",
    ]);
    const [paragraph] = articleOf(fields).sections[0]?.paragraphs ?? [];
    expect(paragraph).toEqual({ id: "p1", text: "Berg 😀 spoke." });
  });

  test("of marks without number the first thousand are kept", () => {
    const fields = withParagraph({
      marks: Array.from({ length: 1002 }, () => ({ start: 0, end: 4, kind: "emphasis" })),
    });
    expect(problemsOf(fields)).toHaveLength(2);
    expect(articleOf(fields).sections[0]?.paragraphs[0]?.marks).toHaveLength(1000);
  });
});

describe("a file is refused", () => {
  test.each([null, 12, "text", [], [whole], true])("when it is no object: %j", (value) => {
    const { article, problems } = check(value);
    expect(article).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: "", severity: "error" });
  });

  test("when it is of another major version, and nothing else is said of it", () => {
    const { article, problems } = check({ formatVersion: "2.0", id: 12 });
    expect(article).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["version.newer"]);
    expect(check({ ...whole, formatVersion: "0.9" }).problems[0]?.code).toBe("version.older");
  });

  test("with everything that is wrong in it, also around the text", () => {
    const { article, problems } = check({
      formatVersion: "1.0",
      language: "en",
      headline: 12,
      published: "yesterday",
      sections: [{ id: "s", paragraphs: [{ id: "p" }, { id: "p", text: null }] }, "x"],
      speakers: [{ id: "a" }],
      annotations: [{ ...quotation, targets: [{ paragraph: "none", start: 3, end: 3 }] }],
    });
    expect(article).toBeUndefined();
    expect(problems.map(({ path, code }) => `${sortOf(code)} ${path}`)).toEqual([
      "missing id",
      "type headline",
      "missing sections[0].paragraphs[0].text",
      "type sections[0].paragraphs[1].text",
      "duplicate sections[0].paragraphs[1].id",
      "type sections[1]",
      "type published",
      "missing speakers[0].name",
      "reference annotations[0].speakers[0]",
      "reference annotations[0].speakers[1]",
      "reference annotations[0].topics[0]",
      "type annotations[0].targets[0].end",
    ]);
    for (const { leftOut } of problems) expect(leftOut).toBeUndefined();
  });
});

test("of a file without text nothing is said of the paragraphs that are not there", () => {
  for (const sections of [undefined, [], [null], "x"]) {
    const { problems } = check(JSON.parse(JSON.stringify({ ...whole, sections })));
    expect(problems).toHaveLength(1);
  }
});

describe("the smallest part that is wrong is left out", () => {
  test("an optional field", () => {
    expect(articleOf({ summary: 12 })).not.toHaveProperty("summary");
    expect(articleOf({ image: { ...whole.image, credit: null } }).image).toEqual({
      url: "talks.svg",
      alt: "Two boats",
    });
    expect(articleOf({ sources: [{ name: "Post", url: "javascript:x" }] }).sources).toEqual([
      { name: "Post" },
    ]);
  });

  test("a list entry", () => {
    const article = articleOf({
      bylines: ["A", 1, "B"],
      speakers: [...whole.speakers, { id: "x" }, 3],
    });
    expect(article.bylines).toEqual(["A", "B"]);
    expect(article.speakers?.map(({ id }) => id)).toEqual(["berg", "lind"]);
  });

  test("of a target with words and a broken position, the position", () => {
    for (const [start, end] of [
      [-1, 7],
      [7, 7],
      [8, 7],
      [0, 1.5],
      [0, undefined],
      [undefined, 7],
      [JSON.parse("1e999"), 7],
      [0, 2 ** 53],
    ]) {
      const position = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
      const targets = [{ paragraph: "p2", ...position, exact: "“Fish,”" }];
      const article = articleOf({ annotations: [{ ...quotation, targets }] });
      expect(article.annotations?.[0]?.targets).toEqual([{ paragraph: "p2", exact: "“Fish,”" }]);
    }
  });

  test("of a quotation in two parts, the broken part", () => {
    const targets = [{ paragraph: "p1" }, ...(quotation?.targets ?? [])];
    const article = articleOf({ annotations: [{ ...quotation, targets }] });
    expect(article.annotations?.[0]?.targets).toEqual(quotation?.targets);
  });

  test("a quotation only when none of its speakers remains", () => {
    const one = { ...quotation, speakers: ["nobody", "lind"] };
    expect(articleOf({ annotations: [one] }).annotations).toMatchObject([{ speakers: ["lind"] }]);
    const none = { ...quotation, speakers: ["nobody", "nowhere"] };
    expect(articleOf({ annotations: [none] }).annotations).toEqual([]);
    expect(problemsOf({ annotations: [none] })).toEqual([
      "annotations[0].speakers[0]: there is no speaker “nobody” in this file; annotations[0] is left out",
      "annotations[0].speakers[1]: there is no speaker “nowhere” in this file; annotations[0] is left out",
    ]);
  });
});

describe("ids", () => {
  test("used twice: the first is kept, and both places are named", () => {
    const speakers = [...whole.speakers, { id: "berg", name: "Another" }];
    expect(problemsOf({ speakers })).toEqual([
      "speakers[2].id: “berg” is already the id of speakers[0]; speakers[2] is left out",
    ]);
    expect(articleOf({ speakers }).speakers).toEqual(whole.speakers);
  });

  test("used twice: a broken first one gives way to a good second one", () => {
    const speakers = [{ id: "berg" }, ...whole.speakers];
    expect(problemsOf({ speakers })).toEqual([
      "speakers[0].name: is missing; expected text; speakers[0] is left out",
      "speakers[1].id: “berg” is already the id of speakers[0]",
    ]);
    expect(articleOf({ speakers }).speakers).toEqual(whole.speakers);
  });

  test("paths are those of the file, whatever was left out before", () => {
    const annotations = [null, { ...quotation, speakers: [{}, "berk"] }, mention("m", {})];
    expect(problemsOf({ annotations }).map((problem) => problem.split(":")[0])).toEqual([
      "annotations[0]",
      "annotations[1].speakers[0]",
      "annotations[1].speakers[1]",
      "annotations[2].of",
    ]);
    expect(problemsOf({ annotations })[2]).toContain("did you mean “berg”?");
  });

  test("paths are those of the file, also where a target stands in place of a list", () => {
    const [opening, more] = whole.sections;
    const sections = [{ ...opening, paragraphs: [...(opening?.paragraphs ?? []), ...twice] }, more];
    const targets = twice.map(({ id }) => ({ paragraph: id, exact: "Berg" }))[0];
    const annotations = [{ ...mention("m", { speaker: "berg" }), targets }];
    expect(problemsOf({ sections, annotations }).map((problem) => problem.split(":")[0])).toEqual([
      "sections[0].paragraphs[1].id",
      "annotations[0].targets",
      "annotations[0].targets.paragraph",
    ]);
    const one = { paragraph: "p2", exact: "“Herring,”" };
    const placed = place(articleOf({ annotations: [{ ...quotation, targets: one }] }));
    expect(placed.problems.map(({ path }) => path)).toEqual(["annotations[0].targets"]);
  });

  test("of an unknown paragraph are kept, with a warning", () => {
    const targets = [{ paragraph: "p3", exact: "“Fish,”" }];
    const { article, problems } = check({ ...whole, annotations: [{ ...quotation, targets }] });
    expect(problems).toMatchObject([
      {
        severity: "warning",
        code: "reference.unknown",
        path: "annotations[0].targets[0].paragraph",
      },
    ]);
    expect(article?.annotations?.[0]?.targets).toEqual(targets);
  });

  test("of broader topics that lead in a circle: the circle is opened", () => {
    const topics = [
      { id: "fish", name: "Fish", broader: "trade" },
      { id: "trade", name: "Trade", broader: "world" },
      { id: "world", name: "World", broader: "trade" },
      { id: "self", name: "Self", broader: "self" },
    ];
    expect(problemsOf({ topics })).toEqual([
      "topics[2].broader: “trade” leads back to “world”; left out",
      "topics[3].broader: “self” leads back to “self”; left out",
    ]);
    expect(articleOf({ topics }).topics?.map(({ broader }) => broader)).toEqual([
      "trade",
      "world",
      undefined,
      undefined,
    ]);
  });
});

test("the found value is shown short and visible", () => {
  expect(problemsOf({ headline: ["x"] })).toEqual(["headline: expected text, found a list of 1"]);
  const [problem] = problemsOf({ id: `a\n\u202e${"b".repeat(500)}` });
  expect(problem).toMatch(/found “a\\u\{a\}\\u\{202e\}b{36}…”$/);
});

test("more problems than anybody reads are counted, and the article is still checked", () => {
  const annotations = [...Array.from({ length: 20_000 }, () => 1), ...whole.annotations];
  const { article, problems } = check({ ...whole, annotations });
  expect(article?.annotations).toEqual(whole.annotations);
  expect(problems).toHaveLength(10_001);
  expect(problems.at(-1)).toMatchObject({ code: "limit.unlisted", given: { count: 10_000 } });
});

test("depth is no danger", () => {
  let deep: unknown = [];
  for (let depth = 0; depth < 10_000; depth++) deep = depth % 2 ? [deep] : { annotations: deep };
  expect(check(deep).article).toBeUndefined();
  expect(articleOf({ annotations: [deep], speakers: deep, extra: deep })).toBeDefined();
});

describe("for any value", () => {
  test.each(["formatVersion", "id", "language", "annotations"])(
    "an object that no string can be made of is no %s",
    (field) => {
      const strange = { toString: 0, valueOf: 0, id: { toString: 0 } };
      for (const value of [strange, [strange]]) {
        const { problems } = check({ ...whole, [field]: value });
        expect(problems).not.toEqual([]);
      }
    },
  );

  test("check gives an article that keeps the format, or says why there is none", () => {
    const value = fc.oneof(fc.jsonValue(), fc.anything());
    const inPlace = fc
      .tuple(fc.constantFrom(...Object.keys(whole)), fc.jsonValue())
      .map(([field, some]) => ({ ...whole, [field]: some }));
    const seen = { refused: 0, kept: 0 };
    const times = runs(500);
    fc.assert(
      fc.property(fc.oneof(value, { weight: 2, arbitrary: inPlace }), (any) => {
        const { article, problems } = check(any);
        const errors = problems.filter(({ severity }) => severity === "error");
        if (article === undefined) expect(errors).not.toEqual([]);
        else {
          expect(v.is(annotatedArticle, article)).toBe(true);
          // What was right from the beginning is told to be.
          if (!v.is(annotatedArticle, any)) expect(problems).not.toEqual([]);
        }
        seen[article === undefined ? "refused" : "kept"] += 1;
      }),
      { numRuns: times },
    );
    expect(seen.refused).toBeGreaterThan(times / 5);
    expect(seen.kept).toBeGreaterThan(times / 5);
  });

  test("what is kept of a mutated article is whole, and every fault has been said", () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const mutated = mutations.reduce<unknown>((value, mutate) => mutate(value), whole);
        const before = JSON.stringify(mutated);
        const { article, problems } = check(mutated);
        expect(JSON.stringify(mutated)).toBe(before);
        const errors = problems.filter(({ severity }) => severity === "error");
        if (!v.is(annotatedArticle, mutated)) expect(problems).not.toEqual([]);
        if (article === undefined) {
          expect(errors).not.toEqual([]);
          return;
        }
        expect(v.is(annotatedArticle, article)).toBe(true);
        const again = check(article);
        expect(again.problems.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(again.article).toEqual(article);
        for (const { path } of problems) expect(holderAt(mutated, path)).toBeTypeOf("object");
      }),
      { numRuns: runs(500) },
    );
  });
});

/** Puts a value, another part of the article, or nothing in the place of some part of it. */
const mutation = fc
  .record({
    at: fc.nat(),
    from: fc.nat(),
    how: fc.constantFrom("value", "part", "gone", "twice"),
    value: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom("berg", "p1", "fish", "DE", "UK", "1.3", "", -1, 1.5, null, {}, []),
    ),
  })
  .map(({ at, from, how, value }) => (article: unknown): unknown => {
    const copy: unknown = JSON.parse(JSON.stringify(article));
    const places = placesIn(copy);
    const place = places[at % places.length];
    if (place === undefined) return value;
    const { holder, key } = place;
    if (how === "value") holder[key] = value;
    else if (how === "gone") delete holder[key];
    else if (how === "twice" && Array.isArray(holder)) holder.push(holder[Number(key)]);
    else {
      const other = places[from % places.length];
      holder[key] = JSON.parse(JSON.stringify(other?.holder[other.key] ?? null));
    }
    return JSON.parse(JSON.stringify(copy));
  });

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>; // JSON: an object or a list
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** What holds the field or entry that a path ends in. */
function holderAt(value: unknown, path: string): unknown {
  // An odd name stands in quotation marks, and may have any of the other signs in it.
  const keys = path.match(/\[“.*?”\]|[^.[\]]+/g) ?? [];
  return keys
    .slice(0, -1)
    .reduce((holder: unknown, key) => (holder as Record<string, unknown>)[key], value);
}
