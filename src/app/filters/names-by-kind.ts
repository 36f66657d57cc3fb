import { namesOfSeveralKinds } from "../../core/article/filtering/value-order";
import { type ByKind, type Kind, kinds } from "../../core/article/kinds";
import type { MarkedArticle } from "../../core/article/marked-article";
import type { PartWords } from "../wording/use-part-words";

/** The names of the values of each kind that has any; with their kind where a name alone may be another's. */
export function namesByKind(
  marked: MarkedArticle,
  values: ByKind<readonly string[]>,
  words: PartWords,
): readonly (readonly string[])[] {
  const shared = namesOfSeveralKinds(marked);
  const named = (kind: Kind) =>
    marked.entities[kind]
      .filter(({ id }) => values[kind].includes(id))
      .map(({ shortName }) =>
        shared.has(shortName) ? words.facets.ofKind(shortName, kind) : shortName,
      );
  return kinds.map(named).filter(({ length }) => length > 0);
}
