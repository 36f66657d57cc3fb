import type { Entity } from "../entity";
import { type Found, findInText, type Searchable, searchable } from "../find-in-text";
import type { ByKind, Kind } from "../kinds";
import type { QuotationEntry } from "./quotation-entries";

/** A quotation in a list, with the places of the words that were looked for. */
export interface ListedQuotation {
  readonly entry: QuotationEntry;
  readonly found: readonly Found[];
}

/** The quotations under one heading; no entity for those that have none of the kind, or for an ungrouped list. */
export interface QuotationGroup {
  readonly entity: Entity | undefined;
  readonly quotations: readonly ListedQuotation[];
}

export type Order = "order" | "longest" | "shortest";

/** Makes entries ready to be found by words, once for many searches. */
export function findable(entries: readonly QuotationEntry[]): readonly FindableEntry[] {
  return entries.map((entry) => ({ entry, text: searchable(entry.text) }));
}

export interface FindableEntry {
  readonly entry: QuotationEntry;
  readonly text: Searchable;
}

/** The entries that hold every one of the words, and where. */
export function findQuotations(
  entries: readonly FindableEntry[],
  words: string,
): readonly ListedQuotation[] {
  return entries.flatMap(({ entry, text }) => {
    const found = findInText(text, words);
    return found === undefined ? [] : { entry, found };
  });
}

/** Sorts quotations: in reading order, or by the number of words said, then in reading order. */
export function sorted(
  quotations: readonly ListedQuotation[],
  order: Order,
): readonly ListedQuotation[] {
  if (order === "order") return quotations;
  const sign = order === "longest" ? -1 : 1;
  return [...quotations].sort((a, b) => sign * (a.entry.words - b.entry.words));
}

/**
 * Puts quotations under the entities of a kind, in the file's order, those without one last. A
 * quotation that belongs to several stands under each.
 */
export function grouped(
  quotations: readonly ListedQuotation[],
  kind: Kind | "none",
  entities: ByKind<readonly Entity[]>,
): readonly QuotationGroup[] {
  if (kind === "none") return [{ entity: undefined, quotations }];
  const groups = entities[kind].map((entity) => ({
    entity,
    quotations: quotations.filter(({ entry }) =>
      entry.quotation.members[kind].includes(entity.number),
    ),
  }));
  const without = quotations.filter(({ entry }) => entry.quotation.members[kind].length === 0);
  return [...groups, { entity: undefined, quotations: without }].filter(
    (group) => group.quotations.length > 0,
  );
}
