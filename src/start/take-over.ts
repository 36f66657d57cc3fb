import type { Query, QueryClient } from "@tanstack/react-query";
import { type ReactNode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { DataRouter } from "react-router";
import { replayEarly } from "../app/ui/early";
import { loadFirstParts } from "../app/ui/part";
import { showStillReadable } from "../app/ui/still-readable";
import { inEnglish, type Language } from "../app/wording/languages";
import { reloadWhenServed } from "../offline/served-page";

/**
 * Puts the app into the page. A page that was made beforehand stays as it is until the app has its
 * code and data; then the app takes over the very elements where they are those of the address, and
 * else replaces them in one step. Where code or data cannot be had, the page stays, with a line that
 * says so. An empty page shows the app at once. Pages are made in English: one that is taken over is
 * so in English, and then changes its language. What the reader did meanwhile is done then.
 */
export async function takeOver(
  root: HTMLElement,
  router: DataRouter,
  queries: QueryClient,
  language: Promise<Language>,
  app: (begin: Language) => ReactNode,
): Promise<void> {
  if (!root.hasChildNodes()) {
    createRoot(root).render(app(await language));
    return;
  }
  await initialised(router);
  await fetched(queries);
  const begin = await language;
  if (isMadeFor(root, router)) await allLoaded(router, queries, begin);
  await loadFirstParts();
  if (isPageOf(root, router) && !isTranslated(root)) {
    // As a transition: in small steps, between which the page answers.
    startTransition(() => {
      hydrateRoot(root, app(inEnglish));
    });
  } else {
    // As a transition: what is loaded already is waited for, instead of leaving a gap for a moment.
    startTransition(() => createRoot(root).render(app(begin)));
  }
  await replayEarly(root);
}

/**
 * Resolves once the page has all its code and data. Until then the page stays as it was made, and a
 * line on it says what does not work, with a way to try again.
 */
async function allLoaded(
  router: DataRouter,
  queries: QueryClient,
  { words }: Language,
): Promise<void> {
  const have = ({ queryKey }: Query) => queries.getQueryState(queryKey)?.status === "success";
  let missing = queries.getQueryCache().getAll().filter(hasFailed);
  if (missing.length === 0 && router.state.errors === null) return;
  await showStillReadable(words, async () => {
    // A module that could not be loaded stays so until the page is loaded again.
    if (router.state.errors !== null) return reloadWhenServed();
    // By their options: a query that nobody shows is forgotten after some minutes.
    await Promise.all(
      missing.map(({ queryKey, options }) => queries.prefetchQuery({ ...options, queryKey })),
    );
    missing = missing.filter((query) => !have(query));
    return missing.length === 0;
  });
}

/** Whether the page was made for this path, with whatever selection or place. */
function isMadeFor({ dataset }: HTMLElement, { state, basename = "/" }: DataRouter): boolean {
  const path = state.location.pathname.slice(basename.replace(/\/$/, "").length);
  return dataset.madeFor === (path.replace(/\/+$/, "") || "/");
}

/** Whether the page was made for exactly this address: one with a selection or a place has no page of its own. */
function isPageOf(root: HTMLElement, router: DataRouter): boolean {
  const { search, hash } = router.state.location;
  return isMadeFor(root, router) && root.dataset.hydrates === "" && search === "" && hash === "";
}

/** Whether the browser has begun to translate the page: its elements are no longer those that were made. */
function isTranslated(root: HTMLElement): boolean {
  return root.querySelector("font") !== null;
}

function hasFailed({ state }: { state: { status: string } }): boolean {
  return state.status === "error";
}

function initialised(router: DataRouter): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
}

/** Resolves when nothing is being fetched any more, whether it was had or not. */
function fetched(queries: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    if (queries.isFetching() === 0) return resolve();
    const stop = queries.getQueryCache().subscribe(() => {
      if (queries.isFetching() > 0) return;
      stop();
      resolve();
    });
  });
}
