// What the tests of this room export: the bundled articles, and small ones made for a test.
import type { MarkedArticle } from "../core/article/marked-article";
import { openArticle } from "../core/article/open-article";
import { quotationEntries } from "../core/article/said/quotation-entries";
import type { ExportList, ExportRow } from "./export-list";

const site = "https://reader.example/app";

const files = import.meta.glob<unknown>("../../public/articles/*.json", {
  eager: true,
  import: "default",
});

/** An article of the bundled library, by its id. */
export function bundled(id: string): MarkedArticle {
  return opened(files[`../../public/articles/${id}.json`]);
}

export const bundledIds: readonly string[] = Object.keys(files)
  .map((path) => path.replace(/^.*\/|\.json$/g, ""))
  .filter((id) => id !== "catalogue");

/** One quotation of a text whose paragraphs it covers next to each other, and one over others. */
export function overParagraphs(): MarkedArticle {
  return made([], {
    speakers: [{ id: "lund", name: "Ida Lund" }],
    sections: [
      {
        id: "all",
        paragraphs: ["“We waited.", "“And nobody came,” she said.", "Silence.", "“Nobody.”"].map(
          (text, at) => ({ id: `p${at}`, text }),
        ),
      },
    ],
    annotations: [
      { id: "next", type: "quotation", speakers: ["lund"], targets: spans([0, 11], [1, 18]) },
      { id: "over", type: "quotation", speakers: ["lund"], targets: spans([0, 11], [3, 9]) },
    ],
  });
}

/** A target for each paragraph's number and how many of its first characters it covers. */
function spans(...each: readonly (readonly [number, number])[]) {
  return each.map(([paragraph, end]) => ({ paragraph: `p${paragraph}`, start: 0, end }));
}

/** A quotation of a made article: its parts, each a whole paragraph's text or a stretch of one. */
export interface SampleQuotation {
  readonly by?: string;
  readonly role?: string;
  readonly parts: readonly (
    | string
    | { readonly before: string; readonly exact: string; readonly after: string }
  )[];
}

/** An article in which exactly this is said, each part in a paragraph of its own. */
export function made(
  said: readonly SampleQuotation[],
  more: Record<string, unknown> = {},
): MarkedArticle {
  const paragraphs: { id: string; text: string }[] = [];
  const annotations = said.map(({ parts }, number) => ({
    id: `q${number}`,
    type: "quotation",
    speakers: [`s${number}`],
    targets: parts.map((part) => {
      const { before, exact, after } =
        typeof part === "string" ? { before: "", exact: part, after: "" } : part;
      const id = `p${paragraphs.length}`;
      paragraphs.push({ id, text: before + exact + after });
      const start = [...before].length;
      return { paragraph: id, start, end: start + [...exact].length };
    }),
  }));
  return opened({
    formatVersion: "1.0",
    id: "made",
    language: "en-GB",
    headline: "A made article",
    sections: [{ id: "all", paragraphs }],
    speakers: said.map(({ by = "Somebody", role }, number) => ({
      id: `s${number}`,
      name: by,
      ...(role === undefined ? {} : { role }),
    })),
    annotations,
    ...more,
  });
}

export function rowsOf(marked: MarkedArticle): readonly ExportRow[] {
  const articleHref = `${site}/articles/${marked.article.id}`;
  return quotationEntries(marked).map((entry) => ({
    entry,
    marked,
    href: `${articleHref}?topic=a&topic=b#${entry.quotation.id}`,
    citedHref: `${articleHref}#${entry.quotation.id}`,
    articleHref,
  }));
}

export function exportListOf(...articles: readonly MarkedArticle[]): ExportList {
  return {
    rows: articles.flatMap(rowsOf),
    site: "On Record",
    exportedFrom: `${site}/articles/${articles[0]?.article.id}/quotations?speaker=a&speaker=b`,
  };
}

function opened(value: unknown): MarkedArticle {
  const result = openArticle(value);
  if (result.status === "refused") throw new RangeError(JSON.stringify(result.problems));
  return result.marked;
}
