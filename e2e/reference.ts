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

type Values = Readonly<Record<Kind, readonly string[]>>;

export interface Selection extends Values {
  readonly without: Values;
  readonly within: "annotation" | "paragraph";
}

export const kinds: readonly Kind[] = ["speaker", "topic", "country"];

const none: Values = { speaker: [], topic: [], country: [] };

export const nothing: Selection = { ...none, without: none, within: "annotation" };

/** The query as the address bar should have it. */
export function queryOf(selection: Selection): string {
  const named = (name: string, values: readonly string[]) =>
    [...values].sort().map((value) => [name, value] as [string, string]);
  const pairs = [
    ...kinds.flatMap((kind) => named(kind, selection[kind])),
    ...kinds.flatMap((kind) => named(`-${kind}`, selection.without[kind])),
    ...(selection.within === "paragraph" ? named("within", ["paragraph"]) : []),
  ];
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}

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
    return this.#matching(selection).map(({ id }) => id);
  }

  /** Of the matches, those that stand inside no other; of several in the same places, the first. */
  stops(selection: Selection): readonly string[] {
    const matches = this.#matching(selection);
    return matches
      .filter(
        (one, at) =>
          !matches.some(
            (other, before) =>
              other !== one && inside(one, other) && (!inside(other, one) || before < at),
          ),
      )
      .map(({ id }) => id);
  }

  /** For each value of a kind, the quotations and mentions it would leave, given what the other kinds ask for. */
  counts(selection: Selection, kind: Kind): Readonly<Record<string, readonly number[]>> {
    return Object.fromEntries(
      valuesOf(this.#article, kind).map((value) => [
        value,
        this.both({ ...selection, [kind]: [value] }),
      ]),
    );
  }

  /** How many quotations and how many mentions match. */
  both(selection: Selection): readonly [quotations: number, mentions: number] {
    const matches = this.#matching(selection);
    const quotations = matches.filter(({ type }) => type === "quotation").length;
    return [quotations, matches.length - quotations];
  }

  /** For each section, how many of the stops begin in it. */
  bySection(selection: Selection): readonly number[] {
    const stops = new Set(this.stops(selection));
    return this.#article.sections.map(({ paragraphs }) => {
      const here = new Set(paragraphs.map(({ id }) => id));
      return this.#annotations.filter(
        ({ id, targets: [first] }) => stops.has(id) && here.has(first?.paragraph ?? ""),
      ).length;
    });
  }

  #matching(selection: Selection): readonly Annotation[] {
    const has = ({ id }: Annotation, kind: Kind, values: readonly string[]) =>
      values.some((value) => this.#belongs.get(id)?.[kind].has(value));
    const left = this.#annotations.filter(
      (each) => !kinds.some((kind) => has(each, kind, selection.without[kind])),
    );
    const asking = kinds.filter((kind) => selection[kind].length > 0);
    if (selection.within === "annotation" || asking.length < 2) {
      return left.filter((each) => asking.every((kind) => has(each, kind, selection[kind])));
    }
    const isTogether = (paragraph: string) =>
      asking.every((kind) =>
        left.some(
          (each) =>
            has(each, kind, selection[kind]) &&
            each.targets.some((target) => target.paragraph === paragraph),
        ),
      );
    return left.filter(
      (each) =>
        asking.some((kind) => has(each, kind, selection[kind])) &&
        each.targets.some(({ paragraph }) => isTogether(paragraph)),
    );
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

  /**
   * How many names stand beside the text: one for quotations by the same speakers that follow one another
   * in a paragraph, where any of them matches.
   */
  labels(selection: Selection): number {
    const matches = new Set(this.matches(selection));
    const quotations = this.#annotations.filter(({ type }) => type === "quotation");
    let [count, isCounted, before] = [0, false, ""];
    for (const { id, speakers = [], targets } of quotations) {
      const beside = JSON.stringify([targets[0]?.paragraph, speakers]);
      if (beside !== before) isCounted = false;
      before = beside;
      if (isCounted || !matches.has(id)) continue;
      isCounted = true;
      count += 1;
    }
    return count;
  }

  /** To draw selections from that match something: what an annotation belongs to. */
  valuesOfOne(index: number, kind: Kind): readonly string[] {
    return [...(this.#belongs.get(this.#annotations[index]?.id ?? "")?.[kind] ?? [])];
  }
}

/**
 * Stated, or derived: a quotation is about what is mentioned inside it, a mention inside is its
 * speakers', what stands inside a passage of a topic is about that topic.
 */
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
    if (isPassage(other) && inside(annotation, other)) belongs.topic.add(other.of?.topic ?? "");
  }
  return belongs;
}

/** A mention of a topic that covers 60 characters or more. */
function isPassage({ of, targets }: Annotation): boolean {
  const length = targets.reduce((sum, { start, end }) => sum + end - start, 0);
  return of?.topic !== undefined && length >= 60;
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
