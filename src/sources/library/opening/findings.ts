import type { AnnotatedArticle } from "../../../core/article/format";
import { leftOutOf, markArticle, type Placed } from "../../../core/article/marked-article";
import type { Opened } from "../../../core/article/open-article";
import type { Problem } from "../../../core/article/problem";
import type { Examined } from "./examine";
import { type Placements, readPlacements, writePlacements } from "./placements";

/**
 * What has been found out about a file, small enough to be handed between threads. Of an article whose
 * file is as it should be, only what the file does not say itself.
 */
export type FileFindings =
  | { readonly status: "refused"; readonly problems: readonly Problem[] }
  | {
      readonly status: "read";
      readonly problems: readonly Problem[];
      readonly placed: { readonly placements: Placements; readonly problems: readonly Problem[] };
      /** The fields of the article that are not as the file has them. */
      readonly changed: Partial<AnnotatedArticle>;
    };

export function findingsOf(examined: Examined): FileFindings {
  if (examined.status === "refused") return examined;
  const { status, problems, file, article, placed } = examined;
  const placements = writePlacements(placed.placements);
  return {
    status,
    problems,
    placed: { placements, problems: placed.problems },
    changed: changesIn(article, file),
  };
}

function changesIn(article: AnnotatedArticle, file: unknown): Partial<AnnotatedArticle> {
  const before = file as Readonly<Record<string, unknown>>; // what an article was made of is an object
  const names = new Set([...Object.keys(article), ...Object.keys(before)]);
  const after = article as unknown as Readonly<Record<string, unknown>>;
  const changed = [...names].filter((name) => after[name] !== before[name]);
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What the text of a file says. It has been checked, or a SyntaxError may be thrown. */
export function fileOf(text: string): AnnotatedArticle {
  return JSON.parse(text) as AnnotatedArticle; // it has been checked
}

/** The article of a file that has been examined in this thread. */
export function openedOf(examined: Examined): Opened {
  if (examined.status === "refused") return examined;
  const { problems, file, article, placed } = examined;
  return opened(article, { ...placed, leftOut: leftOutOf(file, article) }, problems);
}

/**
 * The article of a file that has been examined elsewhere. `nameOf` names the countries that the file
 * does not, in place of what the browser knows.
 */
export function openedFrom(
  file: () => AnnotatedArticle,
  findings: FileFindings,
  nameOf?: (code: string) => string,
): Opened {
  if (findings.status === "refused") return findings;
  const { problems, placed, changed } = findings;
  const placements = readPlacements(placed.placements);
  const written = file();
  const article = { ...written, ...changed };
  const leftOut = leftOutOf(written, article);
  return opened(article, { ...placed, placements, leftOut }, problems, nameOf);
}

function opened(
  article: AnnotatedArticle,
  placed: Placed,
  problems: readonly Problem[],
  nameOf?: (code: string) => string,
): Opened {
  const all = { ...placed, problems: [...problems, ...placed.problems] };
  return { status: "opened", marked: markArticle(article, all, nameOf) };
}
