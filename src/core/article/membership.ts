import { none, union, unionOfLists } from "./ascending";
import {
  annotationsAround,
  coveredStretchesOf,
  mentionsByPlaces,
  type StretchesByParagraph,
  stretchesAround,
} from "./covered-stretches";
import type { Annotation } from "./format";
import { type ByKind, byKind, type Kind } from "./kinds";
import { mentioned } from "./mentioned";
import { isPassage } from "./passage";
import type { Range } from "./range";

/** The numbers of the entities that an annotation belongs to, ascending, by kind. */
export type Membership = ByKind<readonly number[]>;

interface Placed {
  readonly annotation: Annotation;
  readonly ranges: readonly Range[];
}

/** The lists are ascending and may be shared between annotations: adding to one makes another. */
type Growing = Record<Kind, readonly number[]>;

/**
 * Which entities each annotation belongs to: those it states, and those that follow from where it
 * stands. A quotation is also about every topic and country mentioned inside it; a mention inside a
 * quotation also belongs to the quotation's speakers; what stands inside a passage of a topic is also
 * about that topic. Inside means that every range of the one lies within a range of the other. What
 * is derived is not derived from again.
 */
export function membershipOf(
  placed: readonly Placed[],
  numbers: ByKind<ReadonlyMap<string, number>>,
): readonly Membership[] {
  const alone = aloneOf(numbers);
  const members = placed.map(({ annotation }) => stated(annotation, alone));
  const speakersOf = (number: number) => members[number]?.speaker ?? none;
  const topicsOf = (number: number) => members[number]?.topic ?? none;
  const quoted = coveredStretchesOf(placed, isQuotation, speakersOf);
  const passages = coveredStretchesOf(placed, isPassage, topicsOf);
  addFromQuotations(placed, members, quoted);
  addFromPassages(placed, members, passages);
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

function isQuotation({ annotation }: Placed): boolean {
  return annotation.type === "quotation";
}

/** What is mentioned in quotations belongs to their speakers, and they are about it. */
function addFromQuotations(
  placed: readonly Placed[],
  members: readonly Growing[],
  quoted: StretchesByParagraph,
): void {
  for (const { ranges, mentions } of mentionsByPlaces(placed)) {
    const topics = unionOfLists(mentions, (mention) => members[mention]?.topic);
    const countries = unionOfLists(mentions, (mention) => members[mention]?.country);
    const [range] = ranges;
    let speakers = none;
    if (ranges.length === 1 && range !== undefined) {
      const around = stretchesAround(range, quoted);
      speakers = unionOfLists(around, ({ states }) => states);
      for (const stretch of around) {
        stretch.topics = union(stretch.topics, topics);
        stretch.countries = union(stretch.countries, countries);
      }
    } else {
      const around = annotationsAround(ranges, quoted);
      speakers = unionOfLists(around, (quotation) => members[quotation]?.speaker);
      for (const quotation of around) {
        add(members[quotation], "topic", topics);
        add(members[quotation], "country", countries);
      }
    }
    for (const mention of mentions) add(members[mention], "speaker", speakers);
  }
  for (const stretches of quoted.values()) {
    for (const { annotations, topics, countries } of stretches) {
      for (const quotation of annotations) {
        add(members[quotation], "topic", topics);
        add(members[quotation], "country", countries);
      }
    }
  }
}

/** What stands inside a passage is about the topics that the passage states. */
function addFromPassages(
  placed: readonly Placed[],
  members: readonly Growing[],
  passages: StretchesByParagraph,
): void {
  if (passages.size === 0) return;
  // Others' topics are being added to those of a passage.
  const statedTopics = members.map(({ topic }) => topic);
  for (const [number, { ranges }] of placed.entries()) {
    const [range] = ranges;
    if (range === undefined || !passages.has(range.paragraph)) continue;
    const topics =
      ranges.length === 1
        ? unionOfLists(stretchesAround(range, passages), ({ states }) => states)
        : unionOfLists(annotationsAround(ranges, passages), (passage) => statedTopics[passage]);
    add(members[number], "topic", topics);
  }
}
