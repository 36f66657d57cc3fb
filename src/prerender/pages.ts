import { english } from "../app/wording/english";
import { englishHeads } from "../app/wording/english-heads";
import { englishOverviews } from "../app/wording/english-overviews";
import { englishParts } from "../app/wording/english-parts";
import { parseAxes } from "../core/address/axes-params";
import {
  articleHref,
  libraryEntitiesHref,
  libraryEntityHref,
  patterns,
  quotationHref,
} from "../core/address/paths";
import { kinds } from "../core/article/kinds";
import type { MarkedArticle, MarkedSection } from "../core/article/marked-article";
import { type QuotationEntry, quotationEntries } from "../core/article/said/quotation-entries";
import { articleSummary, howItBegins, saidIn } from "./excerpt";
import type { Library } from "./library";

/** One address that gets a page of its own, and what there is to say about it. */
export interface PageOutline {
  /** From where the app is served. */
  readonly path: string;
  /** As the app names the page, the most particular first; the site's name is not in it. */
  readonly title: readonly string[];
  readonly description: string;
  readonly marked?: MarkedArticle;
  readonly section?: MarkedSection;
  readonly quotation?: QuotationEntry;
  /** Whether the page has the article's text, and not a view of it. */
  readonly isText?: boolean;
  /** The source files of the code that the page loads when it needs it. */
  readonly modules: readonly string[];
  /** The files that the page fetches first, by their paths in the app. */
  readonly files: readonly string[];
}

/** Every address that can be known beforehand, each once. */
export function pagesOf(library: Library): readonly PageOutline[] {
  return [
    {
      path: patterns.library,
      title: [englishParts.library.title],
      description: englishParts.library.lead,
      modules: ["src/app/routes/library-page.tsx", "src/sources/library/load-catalogue.ts"],
      files: ["articles/catalogue.json"],
    },
    {
      path: patterns.search,
      title: [englishOverviews.search.title],
      description: englishOverviews.search.label,
      modules: ["src/app/routes/search-page.tsx"],
      files: [],
    },
    ...library.articles.flatMap(pagesOfArticle),
    ...kinds.map((kind): PageOutline => {
      const count = library.entities.entities.filter((entity) => entity.kind === kind).length;
      return {
        path: libraryEntitiesHref(kind),
        title: [english.kinds[kind]],
        description: englishHeads.all(english.kindCount(kind, count)),
        modules: ["src/app/quotations/library-entities-page.tsx"],
        files: ["library/entities.json"],
      };
    }),
    ...library.entities.entities.map(
      ({ kind, key, name, articles }): PageOutline => ({
        path: libraryEntityHref(kind, key),
        title: [name],
        description: englishHeads.across(
          english.kind[kind],
          name,
          articles.flatMap(({ article }) => library.entities.articles[article]?.headline ?? []),
        ),
        modules: ["src/app/quotations/library-entity-page.tsx"],
        files: ["library/entities.json"],
      }),
    ),
  ];
}

function pagesOfArticle(marked: MarkedArticle): readonly PageOutline[] {
  const { id: articleId, headline } = marked.article;
  const file = `articles/${encodeURIComponent(articleId)}`;
  const shared = { marked, files: [`${file}.json`, `${file}.prepared.json`] };
  const page = (module: string) => ({
    ...shared,
    modules: ["src/app/routes/article-page.tsx", "src/app/filters/facet-panel.tsx", module],
  });
  const text = { ...page("src/app/reader/reader.tsx"), isText: true };
  const axes = parseAxes(new URLSearchParams());
  const overview = (type: "quotations" | "matrix" | "voices", title: string): PageOutline => ({
    ...page(`src/app/quotations/${type}-page.tsx`),
    path: articleHref({ from: "library", articleId, page: { type } }),
    title: [title, headline],
    description: englishHeads.overview(title, headline),
  });
  return [
    {
      ...text,
      path: articleHref({ from: "library", articleId }),
      title: [headline],
      description: articleSummary(marked),
    },
    ...marked.sections.map((section) => ({
      ...text,
      section,
      path: articleHref({ from: "library", articleId, sectionId: section.id }),
      title: [...(section.heading === undefined ? [] : [section.heading]), headline],
      description:
        howItBegins(section.paragraphs, marked.article.language) || articleSummary(marked),
    })),
    overview("quotations", englishOverviews.quotationList.title),
    ...quotationEntries(marked).map((quotation) => ({
      ...shared,
      modules: ["src/app/routes/article-page.tsx", "src/app/quotations/quotation-page.tsx"],
      quotation,
      path: quotationHref({ from: "library", articleId }, quotation.quotation.id),
      title: [
        englishOverviews.quotationPage.title(
          english.list(quotation.speakers.map(({ label }) => label)),
        ),
        headline,
      ],
      description: saidIn(quotation, marked),
    })),
    overview("matrix", englishOverviews.matrix.title(axes.rows, axes.columns)),
    overview("voices", englishOverviews.voices.title),
    ...kinds.flatMap((kind) =>
      marked.entities[kind].map((entity) => ({
        ...page("src/app/quotations/entity-page.tsx"),
        path: articleHref({
          from: "library",
          articleId,
          page: { type: "entity", kind, entityId: entity.id },
        }),
        title: [entity.label, headline],
        description: englishHeads.entity(entity.label, headline),
      })),
    ),
  ];
}
