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
  const quoted = quotedRanges(placed);
  placed.forEach(({ annotation, ranges }, index) => {
    const mention = members[index];
    if (annotation.type !== "mention" || mention === undefined) return;
    const [topic, country] = [[...mention.topic], [...mention.country]];
    for (const number of quotationsAround(ranges, quoted)) {
      const quotation = members[number];
      if (quotation === undefined) continue;
      addOnce(mention.speaker, speakersOf(placed[number]?.annotation, numbers));
      addOnce(quotation.topic, topic);
      addOnce(quotation.country, country);
    }
  });
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

/** An annotation has few members of a kind: looking through a short list is quicker than a set. */
function addOnce(list: number[], added: readonly number[]): void {
  for (const number of added) if (!list.includes(number)) list.push(number);
}

function speakersOf(
  annotation: Annotation | undefined,
  numbers: ByKind<ReadonlyMap<string, number>>,
): readonly number[] {
  if (annotation?.type !== "quotation") return [];
  return annotation.speakers.flatMap((id) => numbers.speaker.get(id) ?? []);
}

interface QuotedRange {
  readonly quotation: number;
  readonly start: number;
  readonly end: number;
}

function quotedRanges(placed: readonly Placed[]): ReadonlyMap<number, readonly QuotedRange[]> {
  const byParagraph = new Map<number, QuotedRange[]>();
  placed.forEach(({ annotation, ranges }, quotation) => {
    if (annotation.type !== "quotation") return;
    for (const { paragraph, start, end } of ranges) {
      const there = byParagraph.get(paragraph);
      if (there === undefined) byParagraph.set(paragraph, [{ quotation, start, end }]);
      else there.push({ quotation, start, end });
    }
  });
  return byParagraph;
}

function quotationsAround(
  ranges: readonly Range[],
  quoted: ReadonlyMap<number, readonly QuotedRange[]>,
): Iterable<number> {
  const [first, ...rest] = ranges.map(
    ({ paragraph, start, end }) =>
      new Set(
        (quoted.get(paragraph) ?? [])
          .filter((quote) => quote.start <= start && end <= quote.end)
          .map((quote) => quote.quotation),
      ),
  );
  if (first === undefined || rest.length === 0) return first ?? [];
  return [...first].filter((quotation) => rest.every((set) => set.has(quotation)));
}
