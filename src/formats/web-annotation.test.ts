// @vitest-environment happy-dom

import fc from "fast-check";
import jsonld from "jsonld";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { propertyTimeout, runs } from "../../scripts/depth";
import type { MarkedArticle } from "../core/article/marked-article";
import { annoContext } from "./anno-context.fixture";
import type { ExportList } from "./export-list";
import { bundled, bundledIds, exportListOf, made } from "./sample.fixture";
import { webAnnotation } from "./web-annotation";

// What the model demands ("MUST"), of those of its shapes that are written.
const iri = v.pipe(v.string(), v.url());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const purpose = v.picklist(["describing", "identifying", "tagging"]);

const textualBody = v.object({
  type: v.literal("TextualBody"),
  purpose,
  value: v.pipe(v.string(), v.nonEmpty()),
  format: v.literal("text/plain"),
  language: v.string(),
});
const resourceBody = v.object({
  type: v.literal("SpecificResource"),
  purpose,
  source: v.object({ id: iri, label: v.string() }),
});
const quoteSelector = v.object({
  type: v.literal("TextQuoteSelector"),
  exact: v.pipe(v.string(), v.nonEmpty()),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});
const paragraphSelector = v.object({
  type: v.literal("CssSelector"),
  value: v.string(),
  refinedBy: v.object({ type: v.literal("TextPositionSelector"), start: count, end: count }),
});
const target = v.object({
  type: v.literal("SpecificResource"),
  source: v.object({ id: iri, format: v.string(), language: v.string(), label: v.string() }),
  selector: v.strictTuple([quoteSelector, paragraphSelector]),
});
const annotation = v.object({
  id: iri,
  type: v.literal("Annotation"),
  motivation: v.literal("describing"),
  body: v.array(v.variant("type", [textualBody, resourceBody])),
  target: v.pipe(v.array(target), v.minLength(1)),
});
const collection = v.object({
  // As the model demands: alone, or with others of which it is one.
  "@context": v.union([
    v.literal("http://www.w3.org/ns/anno.jsonld"),
    v.strictTuple([
      v.literal("http://www.w3.org/ns/anno.jsonld"),
      v.strictObject({ itsrdf: v.literal("http://www.w3.org/2005/11/its/rdf#") }),
    ]),
  ]),
  id: iri,
  type: v.literal("AnnotationCollection"),
  label: v.string(),
  total: count,
  first: v.object({
    id: iri,
    type: v.literal("AnnotationPage"),
    partOf: iri,
    startIndex: v.literal(0),
    items: v.pipe(v.array(annotation), v.minLength(1)),
  }),
  last: iri,
});

function written(list: ExportList) {
  return v.parse(collection, JSON.parse(webAnnotation(list)));
}

/** The article's page as the reader renders it, as far as selectors look. */
function page({ paragraphs }: MarkedArticle): Document {
  const shown = document.implementation.createHTMLDocument("");
  for (const { id, text } of paragraphs) {
    const element = shown.createElement("p");
    element.dataset.paragraph = id;
    element.textContent = text;
    shown.body.append(element);
  }
  return shown;
}

/** How many places of a text a quote selector selects. */
function places(
  text: string,
  { exact, prefix = "", suffix = "" }: v.InferOutput<typeof quoteSelector>,
) {
  return text.split(prefix + exact + suffix).length - 1;
}

function expectFoundAgain(marked: MarkedArticle) {
  const list = exportListOf(marked);
  const shown = page(marked);
  written(list).first.items.forEach(({ target: targets }, number) => {
    const words = targets.map(({ selector: [quote, { value, refinedBy }] }) => {
      const text = shown.querySelector(value)?.textContent ?? "";
      expect([...text].slice(refinedBy.start, refinedBy.end).join("")).toBe(quote.exact);
      expect(places(text, quote)).toBeGreaterThan(0);
      return quote.exact;
    });
    expect(words).toEqual(
      list.rows[number]?.entry.quotation.ranges.map(({ paragraph, start, end }) =>
        marked.paragraphs[paragraph]?.text.slice(start, end),
      ),
    );
  });
}

describe.each(bundledIds)("%s", (id) => {
  const list = exportListOf(bundled(id));

  test("has what the model requires, one annotation for each quotation, each id once", () => {
    const { total, first, last, id: own } = written(list);
    expect(total).toBe(list.rows.length);
    expect(first.items).toHaveLength(list.rows.length);
    expect([first.partOf, last]).toEqual([own, first.id]);
    const ids = [own, first.id, ...first.items.map((item) => item.id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(first.items.map(({ target: { length } }) => length)).toEqual(
      list.rows.map(({ entry }) => entry.quotation.ranges.length),
    );
  });

  test("every selector finds its exact words in the text again", () => {
    expectFoundAgain(bundled(id));
  });

  test("the words with their context are in one place of the article only", () => {
    const text = bundled(id)
      .paragraphs.map((paragraph) => paragraph.text)
      .join("\n\n");
    const selected = written(list).first.items.flatMap(({ target: targets }) =>
      targets.map(({ selector: [quote] }) => places(text, quote)),
    );
    expect(selected).toEqual(selected.map(() => 1));
  });
});

describe("as JSON-LD, offline", () => {
  const options = {
    safe: true, // a term that the context does not define is an error
    documentLoader: async (url: string) => {
      if (url !== "http://www.w3.org/ns/anno.jsonld") throw new RangeError(`no network: ${url}`);
      return { documentUrl: url, document: { ...annoContext } };
    },
  };

  test("a JSON-LD library reads every annotation, body and target", async () => {
    const list = exportListOf(...bundledIds.map(bundled));
    const document = JSON.parse(webAnnotation(list));
    const dataset = await jsonld.toRDF(document, options);
    if (!Array.isArray(dataset)) throw new RangeError("expected a list of statements");
    const said = (predicate: string) =>
      dataset.filter((quad) => quad.predicate.value === `http://www.w3.org/ns/${predicate}`).length;
    const items = written(list).first.items;
    const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
    expect(said("oa#motivatedBy")).toBe(list.rows.length);
    expect(said("oa#hasTarget")).toBe(sum(items.map((item) => item.target.length)));
    expect(said("oa#hasBody")).toBe(sum(items.map((item) => item.body.length)));
    expect(said("oa#exact")).toBe(said("oa#hasTarget"));
    expect(said("oa#start")).toBe(said("oa#hasTarget"));
  });

  test("how certain a draft is has a term of ITS 2.0", async () => {
    const said = { type: "quotation", origin: "machine", confidence: 0.15 } as const;
    const annotations = [
      { ...said, id: "q", speakers: ["s0"], targets: [{ paragraph: "p0", exact: "Yes." }] },
    ];
    const document = JSON.parse(
      webAnnotation(exportListOf(made([{ parts: ["Yes."] }], { annotations }))),
    );
    const dataset = await jsonld.toRDF(document, options);
    if (!Array.isArray(dataset)) throw new RangeError("expected a list of statements");
    const term = "http://www.w3.org/2005/11/its/rdf#taConfidence";
    const values = dataset.filter(({ predicate }) => predicate.value === term);
    expect(values.map(({ object }) => Number(object.value))).toEqual([0.15]);
  });

  test("a name that the context does not know would be noticed", async () => {
    const document = JSON.parse(webAnnotation(exportListOf(made([{ parts: ["Yes."] }]))));
    document.first.items[0].target[0].unheardOf = "x";
    await expect(jsonld.toRDF(document, options)).rejects.toThrow();
  });

  test("an empty list is a collection without pages", async () => {
    const empty = JSON.parse(
      webAnnotation({ ...exportListOf(), exportedFrom: "https://reader.example/" }),
    );
    expect(empty).toMatchObject({ total: 0, type: "AnnotationCollection", label: "On Record" });
    expect(empty).not.toHaveProperty("first");
    expect(await jsonld.expand(empty, options)).toHaveLength(1);
  });
});

test("bodies say who and on what, by address where there is one, else by name", () => {
  const marked = made([{ parts: ["Yes."] }], {
    speakers: [
      { id: "s0", name: "Ana", role: "Mayor", sameAs: ["x:1", "https://example.org/ana"] },
      { id: "bo", name: "Bo", sameAs: ["/people/bo"] },
    ],
    topics: [{ id: "t", name: "Water", sameAs: ["medtop:20000178"] }],
    countries: [{ code: "DE" }],
    annotations: [
      {
        id: "q",
        type: "quotation",
        speakers: ["s0", "bo"],
        topics: ["t"],
        countries: ["DE"],
        targets: [{ paragraph: "p0", exact: "Yes." }],
      },
    ],
  });
  const text = { type: "TextualBody", format: "text/plain", language: "en-GB" };
  const resource = { type: "SpecificResource" };
  const mediaTopic = "http://cv.iptc.org/newscodes/mediatopic/20000178";
  expect(written(exportListOf(marked)).first.items[0]?.body).toEqual([
    { ...text, purpose: "describing", value: "Ana, Mayor; Bo" },
    {
      ...resource,
      purpose: "identifying",
      source: { id: "https://example.org/ana", label: "Ana" },
    },
    { ...text, purpose: "identifying", value: "Bo" },
    { ...resource, purpose: "tagging", source: { id: mediaTopic, label: "Water" } },
    { ...text, purpose: "tagging", value: "Germany" },
  ]);
});

test(
  "any text: every selector finds its exact words again",
  () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom("a", " ", "😀", "é", "e\u0301", "א", "\n"),
        maxLength: 60,
      }),
    );
    const part = fc.record({ before: anyText, exact: anyText, after: anyText });
    const parts = fc.array(
      part.filter(({ exact }) => /\S/.test(exact)),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 3 }), (quotations) => {
        expectFoundAgain(made(quotations.map((said) => ({ parts: said }))));
      }),
      { numRuns: runs(20) },
    );
  },
  propertyTimeout,
);
