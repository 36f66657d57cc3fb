import type { Entity } from "../entity";
import { type Kind, kinds } from "../kinds";
import type { MarkedArticle } from "../marked-article";
import { membersOf, sizeOf } from "./bit-set";
import { facetIndexOf } from "./facet-index";

/** How the values of a facet can be ordered: most annotations first, by name, as they first appear in the text. */
export const valueOrders = ["count", "name", "appearance"] as const;

export type ValueOrder = (typeof valueOrders)[number];

/**
 * The values of one kind in an order that no selection changes: by name in the order of the article's
 * language; values that nothing belongs to appear last. Those that are equal stay as in the file. Where only
 * quotations are counted, they alone say which is most frequent.
 */
export function valuesInOrder(
  marked: MarkedArticle,
  kind: Kind,
  order: ValueOrder,
  counted: "all" | "quotations" = "all",
): readonly Entity[] {
  const values = [...marked.entities[kind]];
  if (order === "name") {
    const { compare } = new Intl.Collator(marked.article.language);
    return values.sort((a, b) => compare(a.label, b.label));
  }
  const { sets, quotations } = facetIndexOf(marked);
  const among = counted === "all" ? undefined : quotations;
  const rank = sets[kind].map((set) =>
    order === "count" ? -sizeOf(set, among) : (membersOf(set)[0] ?? Number.POSITIVE_INFINITY),
  );
  const rankOf = ({ number }: Entity) => rank[number] ?? Number.POSITIVE_INFINITY;
  return values.sort((a, b) => compareNumbers(rankOf(a), rankOf(b)));
}

/** Two infinities are equal, which their difference does not say. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

const known = new WeakMap<MarkedArticle, ReadonlySet<string>>();

/** The names that values of more than one kind have: a country, say, that is a topic as well. */
export function namesOfSeveralKinds(marked: MarkedArticle): ReadonlySet<string> {
  const names = known.get(marked) ?? sharedNames(marked);
  known.set(marked, names);
  return names;
}

function sharedNames({ entities }: MarkedArticle): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const kind of kinds) {
    const names = new Set(entities[kind].flatMap(({ label, shortName }) => [label, shortName]));
    for (const name of names) (seen.has(name) ? shared : seen).add(name);
  }
  return shared;
}
