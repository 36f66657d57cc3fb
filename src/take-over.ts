import type { QueryClient } from "@tanstack/react-query";
import { type ReactNode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { DataRouter } from "react-router";
import { inEnglish, type Language } from "./wording/languages";

/**
 * Puts the app into the page. A page that was made beforehand stays as it is until the app has its
 * code and data; then the app takes over the very elements where they are those of the address, and
 * else replaces them in one step. An empty page shows the app at once. Pages are made in English:
 * one that is taken over is so in English, and then changes its language.
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
  if (
    isPageOf(root, router) &&
    !isTranslated(root) &&
    !queries.getQueryCache().getAll().some(hasFailed)
  ) {
    // As a transition: in small steps, between which the page answers.
    startTransition(() => {
      hydrateRoot(root, app(inEnglish));
    });
  } else {
    // As a transition: what is loaded already is waited for, instead of leaving a gap for a moment.
    startTransition(() => createRoot(root).render(app(begin)));
  }
}

/** Whether the page was made for exactly this address: one with a selection or a place has no page of its own. */
function isPageOf({ dataset }: HTMLElement, { state, basename = "/" }: DataRouter): boolean {
  const { pathname, search, hash } = state.location;
  const path = pathname.slice(basename.replace(/\/$/, "").length) || "/";
  return dataset.hydrate === path && search === "" && hash === "";
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
