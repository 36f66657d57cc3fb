// What a selection leaves of an article, by the rules as design.md states them in sections 2 and 3:
// slow, plain, and sharing nothing with the app, so that the two can be held against each other.
import {
  type Annotation,
  type ArticleFile,
  type Kind,
  paragraphsOf,
  type Target,
  valuesOf,
} from "./article-files";

export type Selection = Readonly<Record<Kind, readonly string[]>>;

export const kinds: readonly Kind[] = ["speaker", "topic", "country"];

export const nothing: Selection = { speaker: [], topic: [], country: [] };

type Belongs = Readonly<Record<Kind, ReadonlySet<string>>>;

export class Reference {
  readonly #article: ArticleFile;
  /** All annotations, in reading order. */
  readonly #annotations: readonly Annotation[];
  readonly #belongs: ReadonlyMap<string, Belongs>;

  constructor(article: ArticleFile) {
    this.#article = article;
    const order = paragraphsOf(article).map(({ id }) => id);
    const place = ({ targets: [first] }: Annotation) => {
      if (first === undefined) throw new RangeError("an annotation without a target");
      return [order.indexOf(first.paragraph), first.start, -first.end];
    };
    this.#annotations = [...article.annotations].sort((a, b) => compare(place(a), place(b)));
    this.#belongs = new Map(article.annotations.map((each) => [each.id, belongsTo(article, each)]));
  }

  /** The ids of the annotations that satisfy a selection, in reading order. */
  matches(selection: Selection): readonly string[] {
    return this.#annotations
      .map(({ id }) => id)
      .filter((id) =>
        kinds.every((kind) => {
          const wanted = selection[kind];
          return (
            wanted.length === 0 || wanted.some((value) => this.#belongs.get(id)?.[kind].has(value))
          );
        }),
      );
  }

  /** For each value of a kind, how many annotations it would leave, given what the other kinds ask for. */
  counts(selection: Selection, kind: Kind): readonly number[] {
    return valuesOf(this.#article, kind).map(
      (value) => this.matches({ ...selection, [kind]: [value] }).length,
    );
  }

  /** For each section, how many of the matches begin in it. */
  bySection(selection: Selection): readonly number[] {
    const matches = new Set(this.matches(selection));
    return this.#article.sections.map(({ paragraphs }) => {
      const here = new Set(paragraphs.map(({ id }) => id));
      return this.#annotations.filter(
        ({ id, targets: [first] }) => matches.has(id) && here.has(first?.paragraph ?? ""),
      ).length;
    });
  }

  /** The ids of the paragraphs that hold words of a match. */
  paragraphs(selection: Selection): ReadonlySet<string> {
    const matches = new Set(this.matches(selection));
    return new Set(
      this.#annotations
        .filter(({ id }) => matches.has(id))
        .flatMap(({ targets }) => targets.map(({ paragraph }) => paragraph)),
    );
  }

  quotations(selection: Selection): readonly Annotation[] {
    const matches = new Set(this.matches(selection));
    return this.#annotations.filter(({ id, type }) => type === "quotation" && matches.has(id));
  }

  /** To draw selections from that match something: what an annotation belongs to. */
  valuesOfOne(index: number, kind: Kind): readonly string[] {
    return [...(this.#belongs.get(this.#annotations[index]?.id ?? "")?.[kind] ?? [])];
  }
}

/** Stated, or derived: a quotation is about what is mentioned inside it, a mention inside is its speakers'. */
function belongsTo(article: ArticleFile, annotation: Annotation): Belongs {
  const { of = {} } = annotation;
  const stated = (kind: Kind, ids: readonly string[] | undefined) =>
    new Set([...(ids ?? []), ...(of[kind] === undefined ? [] : [of[kind]])]);
  const belongs = {
    speaker: stated("speaker", annotation.speakers),
    topic: stated("topic", annotation.topics),
    country: stated("country", annotation.countries),
  };
  for (const other of article.annotations) {
    if (annotation.type === "quotation" && other.type === "mention" && inside(other, annotation)) {
      if (other.of?.topic !== undefined) belongs.topic.add(other.of.topic);
      if (other.of?.country !== undefined) belongs.country.add(other.of.country);
    }
    if (annotation.type === "mention" && other.type === "quotation" && inside(annotation, other)) {
      for (const speaker of other.speakers ?? []) belongs.speaker.add(speaker);
    }
  }
  return belongs;
}

function inside(inner: Annotation, outer: Annotation): boolean {
  const holds = (target: Target) => (around: Target) =>
    around.paragraph === target.paragraph &&
    around.start <= target.start &&
    target.end <= around.end;
  return inner.targets.every((target) => outer.targets.some(holds(target)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
