// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { propertyTimeout } from "../../../../scripts/depth";
import { carry } from "../../../core/article/carry";
import type { AnnotatedArticle, Annotation } from "../../../core/article/format";
import type { MarkedAnnotation, MarkedArticle } from "../../../core/article/marked-article";
import { openArticle } from "../../../core/article/open-article";
import { numberQuotations } from "../../editor/print-labels";
import { english } from "../../wording/english";
import { MarkedText } from "./article-text";
import { CollapsibleRows, CollapsibleRowsContext } from "./collapsible-rows";
import { LateMarks } from "./late-marks";
import { isLarge } from "./stretches";

afterEach(cleanup);

/** An article of so many paragraphs, with eight annotations each that do not cross. */
function fileOf(paragraphs: number): AnnotatedArticle {
  const text =
    "In Oslo she said that the rain over the harbour would stop before the evening came. ";
  const numbers = Array.from({ length: paragraphs }, (_, number) => number);
  return {
    formatVersion: "1.0",
    id: "long",
    language: "en",
    headline: "Long",
    speakers: [
      { id: "ada", name: "Ada Alm" },
      { id: "bo", name: "Bo Berg" },
    ],
    topics: [{ id: "rain", name: "Rain" }],
    countries: [{ code: "NO" }],
    sections: [
      {
        id: "s",
        paragraphs: numbers.map((number) => ({ id: `p${number}`, text: text.repeat(5) })),
      },
    ],
    annotations: numbers.flatMap((number) =>
      [0, 1, 2, 3].flatMap((nth) => {
        const target = (start: number, end: number) => ({
          targets: [
            {
              paragraph: `p${number}`,
              start: nth * text.length + start,
              end: nth * text.length + end,
            },
          ],
        });
        const id = `${number}-${nth}`;
        return [
          { id: `q${id}`, type: "quotation" as const, speakers: ["ada"], ...target(17, 82) },
          { id: `m${id}`, type: "mention" as const, of: { country: "NO" }, ...target(3, 7) },
        ];
      }),
    ),
  };
}

function marked(file: AnnotatedArticle): MarkedArticle {
  const opened = openArticle(file);
  if (opened.status !== "opened") throw new RangeError("the article is refused");
  return opened.marked;
}

/** What is done in which paragraph. */
const corrections: readonly (readonly [
  paragraph: number,
  (annotations: readonly Annotation[]) => readonly Annotation[],
])[] = [
  [10, (annotations) => [added, ...annotations]],
  [
    7,
    (annotations) =>
      annotations.map((each) => (each.id === "q7-2" ? { ...each, speakers: ["bo"] } : each)),
  ],
  [5, (annotations) => annotations.filter(({ id }) => id !== "q5-0")],
];

const added: Annotation = {
  id: "new",
  type: "quotation",
  speakers: ["bo"],
  targets: [{ paragraph: "p10", start: 340, end: 360 }],
};

const collapsibleRowsOf = ({ paragraphs }: MarkedArticle) =>
  new CollapsibleRows(paragraphs.map(({ section }) => section));

/** Puts the article on the page, and another version of it in its place. */
const surfaces = {
  "React's": (article: MarkedArticle) => {
    const collapsible = collapsibleRowsOf(article);
    const page = (version: MarkedArticle) => (
      <CollapsibleRowsContext value={collapsible}>
        <MarkedText marked={version} />
      </CollapsibleRowsContext>
    );
    const { container, rerender } = render(page(article));
    return { root: container, update: (version: MarkedArticle) => rerender(page(version)) };
  },
  "a large article's": (article: MarkedArticle) => {
    const collapsible = collapsibleRowsOf(article);
    const page = (version: MarkedArticle) => <MarkedText marked={version} />;
    const { container, rerender } = render(page(article));
    const late = new LateMarks(english);
    const update = (version: MarkedArticle) => {
      rerender(page(version));
      late.begin(container, version, collapsible, 0);
      late.markAll();
    };
    update(article);
    return { root: container, update };
  },
};

type Surface = keyof typeof surfaces;

test.each<[Surface, number]>([
  ["React's", 60],
  // Of size M: 3,000 annotations.
  ["a large article's", 375],
])(
  "in %s text of %d paragraphs, a corrected annotation leaves all marks elsewhere the same",
  (surface, paragraphs) => {
    let file = fileOf(paragraphs);
    let version = marked(file);
    expect(isLarge(version)).toBe(surface === "a large article's");
    const { root, update } = surfaces[surface](version);
    const rows = [...root.querySelectorAll(".row")];
    expect(rows).toHaveLength(paragraphs);
    for (const [at, correct] of corrections) {
      const row = rows[at];
      const elsewhere = () =>
        [...root.querySelectorAll("*")].filter((each) => !row?.contains(each));
      const [were, was] = [elsewhere(), row?.innerHTML];
      const changed: Node[] = [];
      const note = (records: readonly MutationRecord[]) => {
        changed.push(...records.map(({ target }) => target));
      };
      const observer = new MutationObserver(note);
      const all = { childList: true, attributes: true, characterData: true };
      observer.observe(root, { subtree: true, ...all });
      const before = version;
      file = { ...file, annotations: [...correct(file.annotations ?? [])] };
      version = carry(before, marked(file));
      update(version);
      note(observer.takeRecords());
      observer.disconnect();
      expect(row?.innerHTML).not.toBe(was);
      expect(changed.every((target) => row?.contains(target))).toBe(true);
      const are = elsewhere();
      expect(are.length).toBe(were.length);
      expect(are.every((element, nth) => element === were[nth])).toBe(true);
      expect(keysOf(version, before)).toEqual(keysOf(before, version));
    }
    // It is what the last version looks like on an empty page, but for the numbers that paper has.
    const unnumbered = (page: Element) => page.innerHTML.replace(/ \d+"/g, '"');
    expect(unnumbered(root)).toBe(unnumbered(surfaces[surface](version).root));
    numberQuotations(root, version);
    expect(root.innerHTML).toBe(surfaces[surface](version).root.innerHTML);
  },
  propertyTimeout,
);

/** The keys of the annotations that another version has as well. */
function keysOf({ annotations }: MarkedArticle, other: MarkedArticle): readonly string[] {
  const shared = new Set(other.annotations.map(({ id }) => id));
  const named = ({ id, key }: MarkedAnnotation) => `${id} ${key}`;
  return annotations.filter(({ id }) => shared.has(id)).map(named);
}
