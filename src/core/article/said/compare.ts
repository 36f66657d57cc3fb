import type { Entity } from "../entity";
import type { QuotationEntry } from "./quotation-entries";
import { type Tally, tallyOf, wordsIn } from "./tally";

/** Two speakers side by side. */
export interface Comparison {
  /** Undefined for all that they say. */
  readonly topic: Entity | undefined;
  readonly sides: readonly [Side, Side];
}

/** What one of them says on it. */
export interface Side {
  readonly speaker: Entity;
  /** In reading order; empty where they say nothing on it. A joint quotation stands on both sides. */
  readonly entries: readonly QuotationEntry[];
  /** The share is of the words of all quotations on the topic, by whomever. */
  readonly tally: Tally;
}

/** How often each of two speakers speaks on a topic. */
export interface TopicOfTwo {
  readonly topic: Entity;
  readonly quotations: readonly [number, number];
}

/** Sets two speakers side by side, on one topic or on all. An entity of another kind is a RangeError. */
export function compareSpeakers(
  entries: readonly QuotationEntry[],
  first: Entity,
  second: Entity,
  topic?: Entity,
): Comparison {
  if (topic !== undefined) expectKind(topic, "topic");
  const onIt = topic === undefined ? entries : entries.filter((entry) => belongs(entry, topic));
  const allWords = wordsIn(onIt);
  const side = (speaker: Entity): Side => {
    expectKind(speaker, "speaker");
    const own = onIt.filter((entry) => belongs(entry, speaker));
    return { speaker, entries: own, tally: tallyOf(own, allWords) };
  };
  return { topic, sides: [side(first), side(second)] };
}

/** The topics that at least one of two speakers speaks on, those of both first, else as given. */
export function topicsOfTwo(
  entries: readonly QuotationEntry[],
  first: Entity,
  second: Entity,
  topics: readonly Entity[],
): readonly TopicOfTwo[] {
  const count = (topic: Entity, speaker: Entity) =>
    entries.filter((entry) => belongs(entry, topic) && belongs(entry, speaker)).length;
  const counted = topics.map((topic): TopicOfTwo => {
    return { topic, quotations: [count(topic, first), count(topic, second)] };
  });
  const speakingOn = ({ quotations }: TopicOfTwo) => quotations.filter((n) => n > 0).length;
  return counted
    .filter((each) => speakingOn(each) > 0)
    .sort((a, b) => speakingOn(b) - speakingOn(a));
}

function belongs({ quotation }: QuotationEntry, { kind, number }: Entity): boolean {
  return quotation.members[kind].includes(number);
}

function expectKind({ kind, id }: Entity, expected: Entity["kind"]): void {
  if (kind !== expected) throw new RangeError(`expected a ${expected}, found the ${kind} ${id}`);
}
