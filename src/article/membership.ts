import type { Annotation } from "./format";
import { type ByKind, byKind, type Kind, kinds } from "./kinds";
import { mentioned } from "./mentioned";
import type { Range } from "./range";

/** The numbers of the entities that an annotation belongs to, ascending, by kind. */
export type Membership = ByKind<readonly number[]>;

interface Placed {
  readonly annotation: Annotation;
  readonly ranges: readonly Range[];
}

/**
 * Which entities each annotation belongs to: those it states, and those that follow from where it
 * stands. A quotation is also about every topic and country mentioned inside it; a mention inside a
 * quotation also belongs to the quotation's speakers. Inside means that every range of the mention
 * lies within a range of the quotation.
 */
export function membershipOf(
  placed: readonly Placed[],
  numbers: ByKind<ReadonlyMap<string, number>>,
): readonly Membership[] {
  const members = placed.map(({ annotation }) => stated(annotation, numbers));
  const quoted = quotedStretches(placed, members);
  for (const { ranges, mentions } of mentionedStretches(placed)) {
    const inside = byKind((kind) => unionOf(mentions, (mention) => members[mention]?.[kind]));
    const [range] = ranges;
    const around =
      ranges.length === 1 && range !== undefined
        ? (quoted.get(range.paragraph) ?? []).filter((stretch) => holds(stretch, range))
        : quotationsAround(ranges, quoted).map((quotation) => ({
            speakers: members[quotation]?.speaker ?? [],
            quotations: [quotation],
            topics: members[quotation]?.topic ?? [],
            countries: members[quotation]?.country ?? [],
          }));
    const speakers = unionOf(around, (stretch) => stretch.speakers);
    for (const mention of mentions) addOnce(members[mention]?.speaker, speakers);
    for (const { topics, countries } of around) {
      addOnce(topics, inside.topic);
      addOnce(countries, inside.country);
    }
  }
  for (const stretch of [...quoted.values()].flat()) {
    for (const quotation of stretch.quotations) {
      addOnce(members[quotation]?.topic, stretch.topics);
      addOnce(members[quotation]?.country, stretch.countries);
    }
  }
  for (const member of members) {
    for (const kind of kinds) {
      if (member[kind].length > 1) member[kind].sort((a, b) => a - b);
    }
  }
  return members;
}

function stated(
  annotation: Annotation,
  numbers: ByKind<ReadonlyMap<string, number>>,
): ByKind<number[]> {
  const members = byKind((): number[] => []);
  const add = (kind: Kind, ids: readonly string[] | undefined) => {
    for (const id of ids ?? []) {
      const number = numbers[kind].get(id);
      if (number !== undefined) addOnce(members[kind], [number]);
    }
  };
  if (annotation.type === "quotation") {
    add("speaker", annotation.speakers);
    add("topic", annotation.topics);
    add("country", annotation.countries);
  } else {
    const { kind, id } = mentioned(annotation);
    add(kind, [id]);
  }
  return members;
}

/** Most lists are short, and looking through a short one is quicker than a set. */
const short = 32;

function addOnce(list: number[] | undefined, added: readonly number[]): void {
  if (list === undefined) return;
  if (list.length + added.length <= short) {
    for (const number of added) if (!list.includes(number)) list.push(number);
    return;
  }
  const known = new Set(list);
  for (const number of added) {
    if (known.has(number)) continue;
    known.add(number);
    list.push(number);
  }
}

function unionOf<T>(
  parts: readonly T[],
  listOf: (part: T) => readonly number[] | undefined,
): readonly number[] {
  const [only, another] = parts;
  if (another === undefined) return (only !== undefined && listOf(only)) || [];
  return [...new Set(parts.flatMap((part) => listOf(part) ?? []))];
}

/** One stretch of a paragraph that is quoted, however often: UTF-16 offsets, end excluded. */
interface QuotedStretch {
  readonly start: number;
  readonly end: number;
  /** The quotations it is a part of, and who is stated to speak in them. */
  readonly quotations: number[];
  readonly speakers: number[];
  /** What is mentioned inside it. */
  readonly topics: number[];
  readonly countries: number[];
}

/**
 * By paragraph. Quotations of one stretch, which follow one another in reading order, are looked at
 * as one: there may be hundreds.
 */
function quotedStretches(
  placed: readonly Placed[],
  members: readonly ByKind<number[]>[],
): ReadonlyMap<number, readonly QuotedStretch[]> {
  const byParagraph = new Map<number, QuotedStretch[]>();
  placed.forEach(({ annotation, ranges }, quotation) => {
    if (annotation.type !== "quotation") return;
    for (const { paragraph, start, end } of ranges) {
      const there = byParagraph.get(paragraph) ?? [];
      if (there.length === 0) byParagraph.set(paragraph, there);
      let stretch = there.at(-1);
      if (stretch?.start !== start || stretch.end !== end) {
        stretch = { start, end, quotations: [], speakers: [], topics: [], countries: [] };
        there.push(stretch);
      }
      stretch.quotations.push(quotation);
      addOnce(stretch.speakers, members[quotation]?.speaker ?? []);
    }
  });
  return byParagraph;
}

interface MentionedStretch {
  readonly ranges: readonly Range[];
  readonly mentions: number[];
}

/** The mentions, those together that stand in the very same places and follow one another. */
function mentionedStretches(placed: readonly Placed[]): readonly MentionedStretch[] {
  const stretches: MentionedStretch[] = [];
  placed.forEach(({ annotation, ranges }, mention) => {
    if (annotation.type !== "mention") return;
    const last = stretches.at(-1);
    if (last !== undefined && areSame(last.ranges, ranges)) last.mentions.push(mention);
    else stretches.push({ ranges, mentions: [mention] });
  });
  return stretches;
}

function areSame(some: readonly Range[], others: readonly Range[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ paragraph, start, end }, at) => {
      const other = others[at];
      return other?.start === start && other.end === end && other.paragraph === paragraph;
    })
  );
}

function holds(outer: { start: number; end: number }, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function quotationsAround(
  ranges: readonly Range[],
  quoted: ReadonlyMap<number, readonly QuotedStretch[]>,
): readonly number[] {
  const [first = new Set<number>(), ...rest] = ranges.map((range) => {
    const around = (quoted.get(range.paragraph) ?? []).filter((stretch) => holds(stretch, range));
    return new Set(around.flatMap(({ quotations }) => quotations));
  });
  return [...first].filter((quotation) => rest.every((set) => set.has(quotation)));
}
