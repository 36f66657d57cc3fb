import { holdsAll, type Searchable, searchable } from "../../text/find-in-text";
import type { Term } from "../../text/terms";
import type { Entity } from "../entity";
import type { ByKind, Kind } from "../kinds";
import type { QuotationEntry } from "./quotation-entries";

/** The quotations under one heading; no entity for those that have none of the kind, or for an ungrouped list. */
export interface QuotationGroup {
  readonly entity: Entity | undefined;
  readonly entries: readonly QuotationEntry[];
}

export type Order = "order" | "longest" | "shortest";

const known = new WeakMap<QuotationEntry, Searchable>();

/** What an entry says, made ready to be searched when it is first asked for. */
export function searchableOf(entry: QuotationEntry): Searchable {
  const text = known.get(entry) ?? searchable(entry.text);
  known.set(entry, text);
  return text;
}

/** The entries that hold every one of the terms. */
export function holding(
  entries: readonly QuotationEntry[],
  terms: readonly Term[],
): readonly QuotationEntry[] {
  if (terms.length === 0) return entries;
  return entries.filter((entry) => holdsAll(searchableOf(entry), terms));
}

/** Sorts quotations: in reading order, or by the number of words said, then in reading order. */
export function sorted(
  entries: readonly QuotationEntry[],
  order: Order,
): readonly QuotationEntry[] {
  if (order === "order") return entries;
  const sign = order === "longest" ? -1 : 1;
  return [...entries].sort((a, b) => sign * (a.words - b.words));
}

/**
 * Puts quotations under the entities of a kind, in the file's order, those without one last. A
 * quotation that belongs to several stands under each.
 */
export function grouped(
  entries: readonly QuotationEntry[],
  kind: Kind | "none",
  entities: ByKind<readonly Entity[]>,
): readonly QuotationGroup[] {
  if (kind === "none") return [{ entity: undefined, entries }];
  const groups = entities[kind].map((entity) => ({
    entity,
    entries: entries.filter(({ quotation }) => quotation.members[kind].includes(entity.number)),
  }));
  const without = entries.filter(({ quotation }) => quotation.members[kind].length === 0);
  return [...groups, { entity: undefined, entries: without }].filter(
    (group) => group.entries.length > 0,
  );
}
