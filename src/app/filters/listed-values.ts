import { useMemo, useState } from "react";
import type { Entity } from "../../core/article/entity";
import type { Count } from "../../core/article/filtering/count";
import {
  type ValueOrder,
  valueOrders,
  valuesInOrder,
} from "../../core/article/filtering/value-order";
import type { Kind } from "../../core/article/kinds";
import type { MarkedArticle } from "../../core/article/marked-article";
import { holdsAll, searchable } from "../../core/text/find-in-text";
import { termsOf } from "../../core/text/terms";
import { rememberedState } from "../ui/remembered-state";
import type { CountedKinds } from "./facet-value";

/** A facet with more values than this can be searched, and shows fewer at first. */
const mostWithoutSearch = 14;
export const shownAtFirst = 10;

export const noMatches: Count = { quotations: 0, mentions: 0 };

/** What the values of a facet are listed by. */
export interface FacetValues {
  readonly kind: Kind;
  readonly marked: MarkedArticle;
  /** By entity number: how many matches choosing the value leaves. */
  readonly counts: readonly Count[];
  readonly counted: CountedKinds;
  readonly order: ValueOrder;
  /** The values of the facet that are chosen, and those that are left out. */
  readonly chosen: readonly string[];
  readonly leftOut: readonly string[];
}

/** The values that are listed: those with matches first, of many the first few, and what was ever chosen. */
export function useListedValues(props: FacetValues) {
  const { kind, marked, counts, counted, order, chosen, leftOut } = props;
  const [typed, setTyped] = useState("");
  const [all, setAll] = useState(false);
  const pressed = [...chosen, ...leftOut];
  // A value that was chosen stays where it is when it is no longer: the focus is on it.
  const [listed, setListed] = useState(pressed);
  if (pressed.some((id) => !listed.includes(id))) setListed([...new Set([...listed, ...pressed])]);
  const ordered = useMemo(
    () => valuesInOrder(marked, kind, order, counted),
    [marked, kind, order, counted],
  );
  const isFirst = ({ id, number }: Entity) => {
    const { quotations, mentions } = counts[number] ?? noMatches;
    return quotations + (counted === "all" ? mentions : 0) > 0 || listed.includes(id);
  };
  const entities = [...ordered.filter(isFirst), ...ordered.filter((entity) => !isFirst(entity))];
  const found = findValues(entities, typed);
  const isLong = entities.length > mostWithoutSearch;
  const isWhole = all || typed !== "" || !isLong;
  const shown = isWhole ? found : found.slice(0, shownAtFirst);
  const listedBelow = found.filter(
    (entity) => listed.includes(entity.id) && !shown.includes(entity),
  );
  const values = [...shown, ...listedBelow];
  return { typed, setTyped, all, setAll, isLong, total: entities.length, found, values };
}

/** The values whose name, label and id hold every word and phrase that was typed; all for nothing typed. */
export function findValues(entities: readonly Entity[], typed: string): readonly Entity[] {
  const wanted = termsOf(typed);
  if (wanted.length === 0) return entities;
  return entities.filter(({ name, label, id }) => holdsAll(searchable(name, label, id), wanted));
}

/** The order in which a reader wants the values of all facets. */
export const valueOrder = rememberedState<ValueOrder>(
  "on-record:value-order",
  (kept) => valueOrders.find((order) => order === kept) ?? "count",
);
