import { countriesInUse } from "../../core/article/countries-in-use";
import { countryNames } from "../../core/article/entity";
import { type Kind, kinds } from "../../core/article/kinds";
import type { MarkedAnnotation, MarkedArticle } from "../../core/article/marked-article";
import { mentioned } from "../../core/article/mentioned";
import type { Range } from "../../core/article/range";
import type { Option } from "./option";

/** The words of ranges, as a person reads them; cut where they are many. */
export function wordsOfRanges(
  { paragraphs }: MarkedArticle,
  ranges: readonly Range[],
  most = 80,
): string {
  const text = ranges
    .map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end) ?? "")
    .join(" … ");
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** The names of who says a quotation, or of what a mention names. */
export function annotatedNames(
  { entities }: MarkedArticle,
  { annotation }: MarkedAnnotation,
): string {
  const nameOf = (kind: Kind, id: string) =>
    entities[kind].find((entity) => entity.id === id)?.shortName ?? id;
  if (annotation.type === "quotation") {
    return annotation.speakers.map((id) => nameOf("speaker", id)).join(", ");
  }
  const { kind, id } = mentioned(annotation);
  return nameOf(kind, id);
}

/** What can be picked of some kinds: first what was picked last, then what is marked most often. */
export function optionsOf(
  marked: MarkedArticle,
  of: readonly Kind[],
  hintOf: ((kind: Kind) => string) | undefined,
  first: readonly string[],
  chosen: readonly string[] = [],
): readonly Option[] {
  const counts = new Map<string, number>();
  for (const { members } of marked.annotations) {
    for (const kind of kinds) {
      for (const number of members[kind]) {
        const key = `${kind} ${marked.entities[kind][number]?.id}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  const rank = ({ value }: Option) => {
    const at = first.indexOf(value);
    return at < 0 ? first.length : at;
  };
  return of
    .flatMap((kind) =>
      marked.entities[kind].map(
        (entity): Option => ({
          value: `${kind} ${entity.id}`,
          label: entity.label,
          hint: hintOf?.(kind) ?? entity.role,
          isChosen: chosen.includes(`${kind} ${entity.id}`),
        }),
      ),
    )
    .sort((a, b) => rank(a) - rank(b) || (counts.get(b.value) ?? 0) - (counts.get(a.value) ?? 0));
}

/** Countries that the article does not name yet, by name: what else can be picked. */
export function otherCountries(
  { article, entities }: MarkedArticle,
  hint: string,
): readonly Option[] {
  const nameOf = countryNames(article.language);
  const named = new Set(entities.country.map(({ id }) => id));
  return countriesInUse()
    .filter((code) => !named.has(code))
    .map((code) => ({ value: `country ${code}`, label: nameOf(code), hint }))
    .sort((a, b) => a.label.localeCompare(b.label, article.language));
}
