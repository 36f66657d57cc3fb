// Makes mentions of the topics found: each word that names one, and passages under a heading that does.
import { describeIn } from "../../article/describe";
import type { AnnotatedArticle, Mention, Paragraph, Section } from "../../article/format";
import type { NamedEntity } from "../people/entity";
import { OwnIds } from "../plain-text/id-from";
import { type FoundTopic, findTopics } from "../topics/find-topics";
import { stem } from "../topics/noun-phrases";
import { wordsOfNotes } from "../words/words-of-notes";
import { belowSummary, withSummary } from "./below-summary";

type Facts = Pick<AnnotatedArticle, "headline" | "summary" | "sections" | "language">;

type Topic = NonNullable<AnnotatedArticle["topics"]>[number];

export interface DraftedTopics {
  readonly topics: readonly Topic[];
  readonly mentions: readonly Omit<Mention, "id">[];
}

/** A paragraph that names a topic so often is a passage about it. */
const oftenInParagraph = 3;

/** The topics of an article in English or German; in other languages none. */
export function topicsOf(
  { headline, summary, sections, language }: Facts,
  entities: readonly NamedEntity[],
  speakers: readonly string[],
): DraftedTopics {
  if (!/^(?:en|de|und)\b/.test(language)) return { topics: [], mentions: [] };
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const texts = withSummary(paragraphs, { summary }).map(({ text }) => text);
  const headings = sections.flatMap(({ heading }) => (heading === undefined ? [] : [heading]));
  const found = findTopics({ headline, headings, texts, entities, speakers, language })
    .map((topic) => ({ ...topic, occurrences: belowSummary(topic.occurrences, { summary }) }))
    .filter(({ occurrences }) => occurrences.length > 0);
  const ids = new OwnIds();
  const topics: Topic[] = [];
  const mentions = found.flatMap((topic): Omit<Mention, "id">[] => {
    const id = ids.from(topic.name, "topic");
    topics.push({
      id,
      name: topic.name,
      ...(topic.kind === undefined ? {} : { kind: topic.kind }),
    });
    return mentionsOf(topic, id, { sections, language }, paragraphs);
  });
  return { topics, mentions };
}

function mentionsOf(
  topic: FoundTopic,
  id: string,
  { sections, language }: Pick<AnnotatedArticle, "sections" | "language">,
  paragraphs: readonly Paragraph[],
): Omit<Mention, "id">[] {
  const notes = wordsOfNotes(language);
  const common = { type: "mention" as const, of: { topic: id }, origin: "machine" as const };
  const targets = paragraphs.map(describeIn);
  const words = topic.occurrences.flatMap((occurrence) => {
    const target = targets[occurrence.paragraph]?.(occurrence);
    return target === undefined
      ? []
      : [
          {
            ...common,
            targets: [target],
            confidence: topic.confidence,
            note: notes.of(notes.repeated, occurrence.text),
          },
        ];
  });
  const passages = passageParagraphs(topic, sections, paragraphs).flatMap((at) => {
    const { text = "" } = paragraphs[at] ?? {};
    const target = targets[at]?.({ start: 0, end: text.length });
    return target === undefined
      ? []
      : [
          {
            ...common,
            targets: [target],
            confidence: Math.round(topic.confidence * 80) / 100,
            note: notes.passage,
          },
        ];
  });
  return [...words, ...passages];
}

/** The paragraphs that are about the topic as a whole. */
function passageParagraphs(
  topic: FoundTopic,
  sections: readonly Section[],
  paragraphs: readonly Paragraph[],
): number[] {
  const counts = new Map<number, number>();
  for (const { paragraph } of topic.occurrences)
    counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  const wanted = topic.name.split(/\s+/).map(stem);
  const found = new Set(
    [...counts].filter(([, count]) => count >= oftenInParagraph).map(([at]) => at),
  );
  let first = 0;
  for (const { heading, paragraphs: own } of sections) {
    const stems = new Set((heading?.match(/[\p{L}’'-]+/gu) ?? []).map(stem));
    if (heading !== undefined && wanted.every((word) => stems.has(word)))
      own.forEach((_, offset) => {
        found.add(first + offset);
      });
    first += own.length;
  }
  return [...found]
    .filter((at) => (paragraphs[at]?.text.trim().length ?? 0) >= 60)
    .sort((a, b) => a - b);
}
