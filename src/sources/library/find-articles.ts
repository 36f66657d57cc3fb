import { holdsAll, searchable } from "../../core/text/find-in-text";
import { foldText } from "../../core/text/fold";
import { termsOf } from "../../core/text/terms";
import type { CatalogueEntry } from "./catalogue";

/** The entries that hold every word and phrase that was typed, in any order. */
export function findArticles(
  entries: readonly CatalogueEntry[],
  typed: string,
): readonly CatalogueEntry[] {
  const wanted = termsOf(typed);
  if (wanted.length === 0) return entries;
  return entries.filter((entry) => {
    const text = searchable(
      entry.headline,
      entry.summary ?? "",
      ...entry.speakers,
      ...entry.topics,
      ...entry.countries,
    );
    return holdsAll(text, wanted);
  });
}

/** The ids nearest to one that was not found, best first, at most three. */
export function nearestArticles(
  entries: readonly CatalogueEntry[],
  id: string,
): readonly CatalogueEntry[] {
  const wanted = pairsOf(id);
  return entries
    .map((entry) => ({ entry, score: likeness(wanted, pairsOf(`${entry.id} ${entry.headline}`)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ entry }) => entry);
}

function pairsOf(text: string): ReadonlySet<string> {
  const folded = foldText(text);
  return new Set(Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + 2)));
}

function likeness(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  return [...wanted].filter((pair) => found.has(pair)).length;
}
