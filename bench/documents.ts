// The documents that everything is measured with: the same at every run.
import type { AnnotatedArticle, Annotation, Target } from "../src/core/article/format";
import { seeded } from "./seeded";

/** How much of a document there is, by the name of its size. */
export const sizes = {
  S: { words: 900, annotations: 60 },
  M: { words: 30_000, annotations: 3_000 },
  L: { words: 560_000, annotations: 30_000 },
  XL: { words: 560_000, annotations: 100_000 },
} as const;

export type Size = keyof typeof sizes;

export const sizeNames = Object.keys(sizes) as Size[]; // its keys are the sizes

const paragraphWords = 80;
const sectionWords = 1_500;
const [speakerCount, topicCount] = [20, 12];
const codes = ["DE", "FR", "US", "GB", "NO", "SE", "PL", "IT"];
const syllables = ["ba", "ren", "to", "lim", "do", "sa", "ker", "vi", "mon", "el", "fu", "ta"];

/** A document with overlapping quotations and mentions, and 40 facet values. */
export function documentOf(size: Size): AnnotatedArticle {
  const random = seeded(sizes[size].words + sizes[size].annotations);
  const below = (count: number) => Math.floor(random() * count);
  const word = () => Array.from({ length: 1 + below(3) }, () => syllables[below(12)]).join("");
  const paragraphs = Array.from(
    { length: Math.ceil(sizes[size].words / paragraphWords) },
    (_, at) => {
      const words = Array.from({ length: paragraphWords }, word);
      return { id: `p${at}`, text: `${words.join(" ")}.` };
    },
  );
  const perSection = Math.ceil(Math.min(sectionWords, sizes[size].words / 6) / paragraphWords);
  const sections = Array.from({ length: Math.ceil(paragraphs.length / perSection) }, (_, at) => ({
    id: `section-${at}`,
    heading: `Section ${at}`,
    paragraphs: paragraphs.slice(at * perSection, (at + 1) * perSection),
  }));
  const targetOf = ({ id, text }: { id: string; text: string }, length: number): Target => {
    const words = text.split(" ");
    const first = below(words.length - length);
    const start = words.slice(0, first).join(" ").length + (first > 0 ? 1 : 0);
    const exact = words
      .slice(first, first + length)
      .join(" ")
      .replace(/\.$/, "");
    return { paragraph: id, start, end: start + exact.length, exact };
  };
  const count = sizes[size].annotations;
  const annotations = Array.from({ length: count }, (_, at): Annotation => {
    const paragraph = paragraphs[Math.floor((at * paragraphs.length) / count)];
    if (paragraph === undefined) throw new RangeError("a document without paragraphs");
    if (at % 2 === 0) {
      return {
        id: `q${at}`,
        type: "quotation",
        speakers: [`speaker-${below(speakerCount)}`],
        topics: below(10) < 6 ? [`topic-${below(topicCount)}`] : [],
        targets: [targetOf(paragraph, 10 + below(30))],
      };
    }
    const topic = `topic-${below(topicCount)}`;
    const of = below(2) === 0 ? { topic } : { country: codes[below(codes.length)] ?? "DE" };
    return { id: `m${at}`, type: "mention", of, targets: [targetOf(paragraph, 1 + below(2))] };
  });
  const named = (kind: string, length: number) =>
    Array.from({ length }, (_, at) => ({ id: `${kind}-${at}`, name: `${kind} ${at}` }));
  return {
    formatVersion: "1.0",
    id: `bench-${size.toLowerCase()}`,
    language: "en",
    headline: `A document of size ${size}`,
    speakers: named("speaker", speakerCount),
    topics: named("topic", topicCount),
    countries: codes.map((code) => ({ code })),
    sections,
    annotations,
  };
}
