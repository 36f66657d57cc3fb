import { type ByKind, byKind, kinds } from "../kinds";
import type { MarkedAnnotation, MarkedArticle } from "../marked-article";
import { type Asked, allOf, askedOf } from "./asked";
import { type BitSet, membersOf, sizeOf } from "./bit-set";
import type { Count } from "./count";
import { matchesInParagraphs, matchesOfValue, paragraphsOfAll } from "./paragraph-matches";
import { isEmpty, type Selection } from "./selection";
import { outermost } from "./stops";

/** What a selection leaves of an article. */
export interface Matches {
  /** The annotations that satisfy the selection, in reading order. */
  readonly annotations: readonly MarkedAnnotation[];
  /** The matches that one steps to, in reading order: those that stand inside no other match. */
  readonly stops: readonly MarkedAnnotation[];
  /** For each section, by number, how many of the stops begin in it. */
  readonly bySection: readonly number[];
  readonly total: Count;
  /** How many annotations the article has. */
  readonly everything: Count;
  /** For each facet value, by number, how many matches choosing it leaves, given the other kinds. */
  readonly counts: ByKind<readonly Count[]>;
}

/**
 * The rule of faceted search: any of the values within a kind, and all of the kinds that have a value
 * chosen. A kind without a chosen value asks for nothing. What belongs to a value that is left out is
 * treated as if it were not in the article. Within a paragraph, an annotation is a match that belongs
 * to any chosen value, where its paragraph has annotations of all kinds with a chosen value.
 */
export function matchesOf(marked: MarkedArticle, selection: Selection): Matches {
  if (!isEmpty(selection) || selection.within === "paragraph") return workedOut(marked, selection);
  const known = ofEverything.get(marked) ?? workedOut(marked, selection);
  ofEverything.set(marked, known);
  return known;
}

/** Where nothing is chosen, which every reading begins with and comes back to. */
const ofEverything = new WeakMap<MarkedArticle, Matches>();

function workedOut(marked: MarkedArticle, selection: Selection): Matches {
  const asked = askedOf(marked, selection);
  const { index } = asked;
  const inParagraphs = selection.within === "paragraph";
  const all = matching(marked, asked, selection);
  const annotations =
    all === undefined
      ? marked.annotations
      : membersOf(all).flatMap((position) => marked.annotations[position] ?? []);
  const stops = once(() => outermost(annotations));
  const bySection = once(() => sectionCounts(marked, stops()));
  return {
    annotations,
    // Overviews, which step to no match, need neither.
    get stops() {
      return stops();
    },
    get bySection() {
      return bySection();
    },
    total: all === undefined ? index.everything : countIn(all, undefined, index.quotations),
    everything: index.everything,
    counts: inParagraphs ? countsInParagraphs(marked, asked) : countsOfValues(asked),
  };
}

/** The annotations that satisfy a selection, as a set; undefined for all. */
export function matching(
  marked: MarkedArticle,
  asked: Asked,
  { within }: Selection,
): BitSet | undefined {
  return within === "paragraph"
    ? matchesInParagraphs(marked, asked)
    : allOf([...kinds.map((kind) => asked.chosen[kind]), asked.remaining]);
}

/** Works something out when it is first asked for. */
function once<T>(workOut: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}

/** How many paragraphs have annotations of all kinds with a chosen value, though no one annotation may. */
export function paragraphsTogether(marked: MarkedArticle, selection: Selection): number {
  return paragraphsOfAll(marked, askedOf(marked, selection)).length;
}

function countsOfValues({ index, chosen, remaining }: Asked): Matches["counts"] {
  return byKind((kind) => {
    const others = kinds.filter((other) => other !== kind).map((other) => chosen[other]);
    const given = allOf([...others, remaining]);
    const quotations = allOf([index.quotations, given]);
    return index.sets[kind].map((set) => countIn(set, given, quotations));
  });
}

function countsInParagraphs(marked: MarkedArticle, asked: Asked): Matches["counts"] {
  const { sets, quotations } = asked.index;
  return byKind((kind) =>
    sets[kind].map((set) =>
      countIn(matchesOfValue(marked, asked, kind, set), undefined, quotations),
    ),
  );
}

/** Counts what a set has of those given, and of the quotations among those. */
function countIn(set: BitSet, given: BitSet | undefined, quotations: BitSet | undefined): Count {
  const quoted = sizeOf(set, quotations);
  return { quotations: quoted, mentions: sizeOf(set, given) - quoted };
}

function sectionCounts(
  { sections, paragraphs }: MarkedArticle,
  stops: readonly MarkedAnnotation[],
): readonly number[] {
  const counts = new Array<number>(sections.length).fill(0);
  for (const { ranges } of stops) {
    const section = paragraphs[ranges[0]?.paragraph ?? -1]?.section ?? 0;
    counts[section] = (counts[section] ?? 0) + 1;
  }
  return counts;
}
