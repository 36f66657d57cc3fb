// The room that knows what an annotated article is: the format, checking it, placing its
// annotations, and what a selection leaves of it. Plain TypeScript: it imports nothing from the
// other rooms, and knows no React, DOM, network or clock.
import { check } from "./check";
import { leftOutOf, type MarkedArticle, markArticle } from "./marked-article";
import type { OpenedBefore } from "./opened-before";
import { placeAnnotations } from "./place-annotations";
import type { Problem } from "./problem";

/** What became of a file: an article to show, with what is wrong in it, or the reasons it cannot be shown. */
export type Opened =
  | { readonly status: "opened"; readonly marked: MarkedArticle }
  | { readonly status: "refused"; readonly problems: readonly Problem[] };

/**
 * Takes any JSON value to an article on screen: check, place, index. Never throws. Told of the versions
 * `before`, it does the same with less work.
 */
export function openArticle(value: unknown, before?: OpenedBefore): Opened {
  const { article, problems } = check(value, before?.checked);
  if (article === undefined) return { status: "refused", problems };
  const placed = placeAnnotations(article, before);
  const leftOut = leftOutOf(value, article);
  const all = { ...placed, leftOut, problems: [...problems, ...placed.problems] };
  return { status: "opened", marked: markArticle(article, all) };
}
