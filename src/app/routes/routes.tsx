// The room of the pages: the route table, read from top to bottom, and the frame around every page.
// It may import every other room.
import type { QueryClient } from "@tanstack/react-query";
import type { RouteObject } from "react-router";
import { libraryEntitiesHref, patterns } from "../../core/address/paths";
import { sectionIdOf } from "../../core/address/section-path";
import { kinds } from "../../core/article/kinds";
import { catalogueQuery } from "../../sources/library/queries";
import { articleAt, loadArticleAt } from "./article-at";
import { ErrorPage } from "./error-page";
import { PageFrame } from "./page-frame";
import { PageSkeleton } from "./page-skeleton";

/**
 * For so long, in milliseconds, the page before stays rather than giving way to a skeleton: React
 * shows a skeleton that it has once shown for 300 ms at least.
 */
const navigationWaitMs = 500;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Every address of the app. Loaders start the loading; the pages wait for it themselves. */
export function createRoutes(queries: QueryClient): RouteObject[] {
  return [
    {
      element: <PageFrame />,
      hydrateFallbackElement: <PageSkeleton />,
      errorElement: <ErrorPage />,
      children: [
        {
          errorElement: <ErrorPage />,
          children: [
            {
              path: patterns.library,
              lazy: async () => ({ Component: (await import("./library-page")).default }),
              loader: () => {
                void queries.prefetchQuery(catalogueQuery());
                return null;
              },
            },
            {
              path: patterns.search,
              lazy: async () => ({ Component: (await import("./search-page")).SearchPage }),
            },
            {
              path: `${patterns.own}/:page?`,
              lazy: async () => ({ Component: (await import("./own-pages")).OwnPages }),
            },
            articleRoute(patterns.article, queries),
            articleRoute(patterns.device, queries),
            articleRoute(patterns.read, queries),
            ...kinds.map((kind) => ({
              path: libraryEntitiesHref(kind),
              lazy: async () => ({
                Component: (await import("../quotations/library-entities-page"))
                  .LibraryEntitiesPage,
              }),
            })),
            {
              path: patterns.libraryEntity,
              lazy: async () => ({
                Component: (await import("../quotations/library-entity-page")).LibraryEntityPage,
              }),
            },
            {
              path: "*",
              lazy: async () => ({ Component: (await import("./not-found-page")).NotFoundPage }),
            },
          ],
        },
      ],
    },
  ];
}

/** An article and all pages of it, alike wherever it comes from. */
function articleRoute(path: string, queries: QueryClient): RouteObject {
  return {
    path,
    lazy: async () => ({ Component: (await import("./article-page")).default }),
    loader: async ({ request }) => {
      await Promise.race([loadArticleAt(new URL(request.url), queries), pause(navigationWaitMs)]);
      return null;
    },
    shouldRevalidate: ({ currentUrl, nextUrl }) => articleAt(currentUrl) !== articleAt(nextUrl),
    children: [
      {
        lazy: async () => {
          if (mayLackSomething()) {
            void import("../reader/notices").catch(() => {});
            void import("../filters/selection-chips").catch(() => {});
          }
          const { Reader, loadNotices } = await import("../reader/reader");
          if (mayLackSomething()) await loadNotices();
          return { Component: Reader };
        },
        children: [
          { index: true, element: null },
          { path: patterns.section, element: null },
        ],
      },
      {
        path: patterns.quotations,
        lazy: async () => ({
          Component: (await import("../quotations/quotations-page")).QuotationsPage,
        }),
      },
      {
        path: patterns.quotation,
        lazy: async () => ({
          Component: (await import("../quotations/quotation-page")).QuotationPage,
        }),
      },
      {
        path: patterns.matrix,
        lazy: async () => ({ Component: (await import("../quotations/matrix-page")).MatrixPage }),
      },
      {
        path: patterns.voices,
        lazy: async () => ({ Component: (await import("../quotations/voices-page")).VoicesPage }),
      },
      {
        path: patterns.entity,
        lazy: async () => ({ Component: (await import("../quotations/entity-page")).EntityPage }),
      },
    ],
  };
}

/**
 * Whether a link says more than which article, and may therefore say what that does not have: whatever
 * there is to say about it comes with the text, which would have to make way for it later.
 */
function mayLackSomething(): boolean {
  if (import.meta.env.SSR) return false;
  const { pathname, search, hash } = window.location;
  return sectionIdOf(pathname) !== undefined || search !== "" || hash !== "";
}
