import type { Annotation } from "./format";
import { type ByKind, byKind, type Kind } from "./kinds";
import { mentioned } from "./mentioned";
import type { Range } from "./range";

/** The numbers of the entities that an annotation belongs to, ascending, by kind. */
export type Membership = ByKind<readonly number[]>;

interface Placed {
  readonly annotation: Annotation;
  readonly ranges: readonly Range[];
}

/** The lists are ascending and may be shared between annotations: adding to one makes another. */
type Growing = Record<Kind, readonly number[]>;

const none: readonly number[] = [];

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
  const alone = aloneOf(numbers);
  const members = placed.map(({ annotation }) => stated(annotation, alone));
  const quoted = quotedStretches(placed, members);
  for (const { ranges, mentions } of mentionedStretches(placed)) {
    const topics = unionOf(mentions, (mention) => members[mention]?.topic);
    const countries = unionOf(mentions, (mention) => members[mention]?.country);
    const [range] = ranges;
    let speakers = none;
    if (ranges.length === 1 && range !== undefined) {
      const around = stretchesAround(range, quoted);
      speakers = unionOf(around, (stretch) => stretch.speakers);
      for (const stretch of around) {
        stretch.topics = union(stretch.topics, topics);
        stretch.countries = union(stretch.countries, countries);
      }
    } else {
      const around = quotationsAround(ranges, quoted);
      speakers = unionOf(around, (quotation) => members[quotation]?.speaker);
      for (const quotation of around) {
        add(members[quotation], "topic", topics);
        add(members[quotation], "country", countries);
      }
    }
    for (const mention of mentions) add(members[mention], "speaker", speakers);
  }
  for (const stretches of quoted.values()) {
    for (const { quotations, topics, countries } of stretches) {
      for (const quotation of quotations) {
        add(members[quotation], "topic", topics);
        add(members[quotation], "country", countries);
      }
    }
  }
  return members;
}

/** For each id of an entity, the list of its number alone: one list for all who have just that. */
type Alone = ByKind<ReadonlyMap<string, readonly number[]>>;

function aloneOf(numbers: ByKind<ReadonlyMap<string, number>>): Alone {
  return byKind((kind) => new Map([...numbers[kind]].map(([id, number]) => [id, [number]])));
}

function stated(annotation: Annotation, alone: Alone): Growing {
  if (annotation.type === "mention") {
    const { kind, id } = mentioned(annotation);
    const members: Growing = { speaker: none, topic: none, country: none };
    members[kind] = alone[kind].get(id) ?? none;
    return members;
  }
  return {
    speaker: together(annotation.speakers, alone.speaker),
    topic: together(annotation.topics, alone.topic),
    country: together(annotation.countries, alone.country),
  };
}

function together(
  ids: readonly string[] | undefined,
  alone: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  let all = none;
  for (const id of ids ?? []) all = union(all, alone.get(id) ?? none);
  return all;
}

function add(members: Growing | undefined, kind: Kind, numbers: readonly number[]): void {
  if (members !== undefined) members[kind] = union(members[kind], numbers);
}

/** Two ascending lists as one, without repeats; the first itself where the second adds nothing. */
function union(list: readonly number[], added: readonly number[]): readonly number[] {
  if (added.length === 0) return list;
  if (list.length === 0) return added;
  const all: number[] = [];
  let at = 0;
  for (const number of added) {
    while (at < list.length && (list[at] ?? 0) < number) all.push(list[at++] ?? 0);
    if (list[at] !== number) all.push(number);
  }
  while (at < list.length) all.push(list[at++] ?? 0);
  return all.length === list.length ? list : all;
}

/** More lists than this are sooner sorted than put together one by one. */
const few = 8;

function unionOf<T>(
  parts: readonly T[],
  listOf: (part: T) => readonly number[] | undefined,
): readonly number[] {
  if (parts.length > few) {
    const all = new Set(parts.flatMap((part) => listOf(part) ?? none));
    return [...all].sort((a, b) => a - b);
  }
  let all = none;
  for (const part of parts) all = union(all, listOf(part) ?? none);
  return all;
}

/** One stretch of a paragraph that is quoted, however often: UTF-16 offsets, end excluded. */
interface QuotedStretch {
  readonly start: number;
  readonly end: number;
  /** The quotations it is a part of, and who is stated to speak in them. */
  readonly quotations: number[];
  speakers: readonly number[];
  /** What is mentioned inside it. */
  topics: readonly number[];
  countries: readonly number[];
}

/**
 * By paragraph. Quotations of one stretch, which follow one another in reading order, are looked at
 * as one: there may be hundreds.
 */
function quotedStretches(
  placed: readonly Placed[],
  members: readonly Growing[],
): ReadonlyMap<number, readonly QuotedStretch[]> {
  const byParagraph = new Map<number, QuotedStretch[]>();
  placed.forEach(({ annotation, ranges }, quotation) => {
    if (annotation.type !== "quotation") return;
    for (const { paragraph, start, end } of ranges) {
      const there = byParagraph.get(paragraph) ?? [];
      if (there.length === 0) byParagraph.set(paragraph, there);
      let stretch = there.at(-1);
      if (stretch?.start !== start || stretch.end !== end) {
        stretch = { start, end, quotations: [], speakers: none, topics: none, countries: none };
        there.push(stretch);
      }
      stretch.quotations.push(quotation);
      stretch.speakers = union(stretch.speakers, members[quotation]?.speaker ?? none);
    }
  });
  return byParagraph;
}

interface MentionedStretch {
  readonly ranges: readonly Range[];
  readonly mentions: number[];
}

/** The mentions, those together that stand in the very same places and follow one another. */
function* mentionedStretches(placed: readonly Placed[]): Generator<MentionedStretch> {
  let last: MentionedStretch | undefined;
  for (const [mention, { annotation, ranges }] of placed.entries()) {
    if (annotation.type !== "mention") continue;
    if (last !== undefined && areSame(last.ranges, ranges)) {
      last.mentions.push(mention);
      continue;
    }
    if (last !== undefined) yield last;
    last = { ranges, mentions: [mention] };
  }
  if (last !== undefined) yield last;
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

function stretchesAround(
  { paragraph, start, end }: Range,
  quoted: ReadonlyMap<number, readonly QuotedStretch[]>,
): readonly QuotedStretch[] {
  const around: QuotedStretch[] = [];
  for (const stretch of quoted.get(paragraph) ?? []) {
    if (stretch.start <= start && end <= stretch.end) around.push(stretch);
  }
  return around;
}

function quotationsAround(
  ranges: readonly Range[],
  quoted: ReadonlyMap<number, readonly QuotedStretch[]>,
): readonly number[] {
  const [first = new Set<number>(), ...rest] = ranges.map((range) => {
    return new Set(stretchesAround(range, quoted).flatMap(({ quotations }) => quotations));
  });
  return [...first].filter((quotation) => rest.every((set) => set.has(quotation)));
}
