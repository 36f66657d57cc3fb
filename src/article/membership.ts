import type { Annotation } from "./format";
import { type ByKind, byKind } from "./kinds";
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
    const own = byKind((kind) => [...mention[kind]]);
    for (const number of quotationsAround(ranges, quoted)) {
      const quotation = members[number];
      if (quotation === undefined) continue;
      for (const speaker of speakersOf(placed[number]?.annotation, numbers)) {
        mention.speaker.add(speaker);
      }
      for (const topic of own.topic) quotation.topic.add(topic);
      for (const country of own.country) quotation.country.add(country);
    }
  });
  return members.map((sets) => byKind((kind) => [...sets[kind]].sort((a, b) => a - b)));
}

function stated(annotation: Annotation, numbers: ByKind<ReadonlyMap<string, number>>) {
  const ids: ByKind<readonly string[]> =
    annotation.type === "quotation"
      ? {
          speaker: annotation.speakers,
          topic: annotation.topics ?? [],
          country: annotation.countries ?? [],
        }
      : {
          speaker: [],
          topic: [],
          country: [],
          [mentioned(annotation).kind]: [mentioned(annotation).id],
        };
  return byKind((kind) => new Set(ids[kind].flatMap((id) => numbers[kind].get(id) ?? [])));
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
): ReadonlySet<number> {
  const around = ranges.map(
    ({ paragraph, start, end }) =>
      new Set(
        (quoted.get(paragraph) ?? [])
          .filter((quote) => quote.start <= start && end <= quote.end)
          .map((quote) => quote.quotation),
      ),
  );
  const [first = new Set<number>(), ...rest] = around;
  return new Set([...first].filter((quotation) => rest.every((set) => set.has(quotation))));
}
