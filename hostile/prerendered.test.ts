// The pages that are written when the app is built, of articles that mean ill: read as a browser
// reads HTML, they hold the article's texts, and nothing that the same pages of a plain article lack.
import { readFileSync } from "node:fs";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { some } from "../scripts/depth";
import { pageHtml } from "../scripts/prerender/page-html";
import type { MarkedArticle } from "../src/core/article/marked-article";
import { type MadePage, makePages, makeSiteFiles } from "../src/prerender/entry";
import type { Library } from "../src/prerender/library";
import { buildEntityIndex } from "../src/sources/library/build-entity-index";
import { bytesOf, wholeText } from "./document";
import { hostileDocuments } from "./documents";
import { edited } from "./edit";
import { withText, withTexts } from "./every-field";
import { verdictOf } from "./verdict";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const site = { origin: "https://reader.example" };
const shell = readFileSync(new URL("../index.html", import.meta.url), "utf8").replace(
  "</head>",
  '<link rel="stylesheet" href="/app.css"></head>',
);

const classes = ["markup", "invisible", "surrogates", "ids", "naughty strings"];

/** Of the classes that are about texts and names, what is opened; of the many ids and strings, those that come together. */
const documents = hostileDocuments.filter(
  ({ kind, name, outcome, isWalked = true }) =>
    classes.includes(kind) &&
    outcome === "opened" &&
    isWalked &&
    (kind !== "ids" || name.endsWith("everywhere")),
);

/** An article in a library, under an address of its own. */
function articleOf(bytes: Uint8Array, id?: string): MarkedArticle {
  const { marked } = verdictOf(bytes);
  if (marked === undefined) throw new RangeError("refused");
  return id === undefined ? marked : { ...marked, article: { ...marked.article, id } };
}

function libraryOf(articles: readonly MarkedArticle[]): Library {
  return {
    articles,
    entities: buildEntityIndex(articles),
    catalogue: {
      articles: articles.map(({ article }) => ({
        id: article.id,
        headline: article.headline,
        language: article.language,
        words: 1,
        sections: 1,
        quotations: 1,
        mentions: 1,
        speakers: [article.headline],
        topics: [article.headline],
        countries: [article.headline],
      })),
    },
  };
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of "childNodes" in node ? node.childNodes : []) yield* nodesOf(child);
}

function elementsOf(html: string): readonly Element[] {
  // In a file, half a surrogate pair is no character.
  const document = parse(Buffer.from(html).toString("utf8"));
  return [...nodesOf(document)].filter((node) => "tagName" in node);
}

function textOf(node: Node): string {
  return [...nodesOf(node)]
    .map((each) => (each.nodeName === "#text" && "value" in each ? each.value : ""))
    .join("");
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** A text as HTML can hold it: a parser makes one line end of all, and leaves NUL out. */
function asHtmlHolds(text: string): string {
  return Buffer.from(text).toString("utf8").replace(/\r\n?/g, "\n").replaceAll("\0", "");
}

/** What an element is, without what is in it: its name, and those of its attributes. */
function shapeOf({ tagName, attrs }: Element): readonly string[] {
  const type = attrs.find(({ name }) => tagName === "script" && name === "type")?.value ?? "";
  return [`<${tagName}>${type}`, ...attrs.map(({ name }) => `${tagName} ${name}`)];
}

const noLinks = { beforePaint: [], afterPaint: [] };

async function pagesOf(library: Library): Promise<readonly (MadePage & { whole: string })[]> {
  const pages = [];
  for await (const page of makePages(library, site)) {
    pages.push({ ...page, whole: pageHtml(shell, page, noLinks) });
  }
  return pages;
}

/** Everything that pages of articles without malice are made of. */
async function plainShapes(): Promise<ReadonlySet<string>> {
  const whole: unknown = JSON.parse(wholeText);
  const plain = libraryOf([
    articleOf(bytesOf(withText("plain words"))),
    // So long that a topic's mention is a passage.
    articleOf(bytesOf(withText("plain words ".repeat(9).trim())), "long"),
    articleOf(bytesOf(withTexts(["plain words", "and more of them"])), "several"),
    articleOf(bytesOf(whole)),
    // One with something wrong, and an annotation that is nowhere.
    articleOf(
      bytesOf(edited(whole, { published: "soon", "annotations[3].targets[0].exact": "nowhere" })),
      "with-problems",
    ),
    articleOf(bytesOf(edited(whole, { "annotations[1].targets[0].exact": "nowhere" })), "unplaced"),
  ]);
  const pages = await pagesOf(plain);
  return new Set(pages.flatMap(({ whole }) => elementsOf(whole).flatMap(shapeOf)));
}

const known = plainShapes();

describe.each(classes)("%s", (kind) => {
  const own = some(
    documents.filter((document) => document.kind === kind),
    3,
  );
  test(`the pages of ${own.length} articles are inert`, async () => {
    const articles = own.map(({ bytes }, number) =>
      articleOf(bytes(), kind === "ids" ? undefined : `article-${number}`),
    );
    const unique = [...new Map(articles.map((marked) => [marked.article.id, marked])).values()];
    const library = libraryOf(unique);
    const plain = await known;
    const pages = await pagesOf(library);
    expect(pages.length).toBeGreaterThan(unique.length * 5);
    for (const { path, whole } of pages) {
      const elements = elementsOf(whole);
      const more = elements.flatMap(shapeOf).filter((shape) => !plain.has(shape));
      expect(more, path).toEqual([]);
      for (const element of elements) {
        for (const name of ["href", "src"]) {
          const address = attribute(element, name);
          if (address === undefined) continue;
          const { protocol, hostname } = new URL(address, site.origin);
          expect(["https:", "http:"], `${path}: ${address}`).toContain(protocol);
          expect(hostname, `${path}: ${address}`).not.toContain("evil");
        }
      }
      const marked = unique.find(
        ({ article }) => path === `/articles/${encodeURIComponent(article.id)}`,
      );
      if (marked === undefined) continue;
      const shown = elements.filter((each) => attribute(each, "data-paragraph") !== undefined);
      expect(shown.map(textOf), path).toEqual(
        marked.paragraphs.map(({ text }) => asHtmlHolds(text)),
      );
      const said = elements.filter((each) => attribute(each, "type") === "application/ld+json");
      expect(said).toHaveLength(1);
      const [first] = said;
      const { headline, hasPart } = JSON.parse(first === undefined ? "" : textOf(first));
      expect(headline, path).toBe(marked.article.headline);
      expect(hasPart.map(({ text }: { text: string }) => text).join(), path).toContain(
        marked.annotations.find(({ annotation }) => annotation.type === "quotation") === undefined
          ? ""
          : quotedIn(marked),
      );
    }
    const { "feed.json": feed = "", "sitemap.xml": sitemap = "" } = makeSiteFiles(library, site);
    const { items } = JSON.parse(feed);
    expect(items.map(({ title }: { title: string }) => title).sort()).toEqual(
      unique.map(({ article }) => article.headline).sort(),
    );
    const places = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address);
    expect(places).toHaveLength(pages.length);
    for (const address of places)
      expect(address).toMatch(/^https:\/\/reader\.example\/[\w.~%/-]*$/);
  }, 300_000);
});

/** The first words that somebody is quoted with. */
function quotedIn({ annotations, paragraphs }: MarkedArticle): string {
  const [range] =
    annotations.find(({ annotation }) => annotation.type === "quotation")?.ranges ?? [];
  if (range === undefined) return "";
  return paragraphs[range.paragraph]?.text.slice(range.start, range.end) ?? "";
}
