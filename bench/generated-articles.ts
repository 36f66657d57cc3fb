// Articles of about 900 words for measuring: as many as wanted, always the same. Words follow the
// frequencies of natural language: the commonest are those of the bundled English articles, the
// rare ones are made up of their syllables.
import { readFileSync } from "node:fs";
import type { AnnotatedArticle, Annotation, Section } from "../src/core/article/format";
import { seeded } from "./seeded";

const bundled = ["nato-brussels-2021", "the-night-ferry"].map(
  (id) => JSON.parse(readFileSync(`public/articles/${id}.json`, "utf8")) as AnnotatedArticle, // our own
);

/** So many different words, as in about a million words of news. */
const vocabularySize = 40_000;

/** Generates articles that all tell different things in one language. */
export function generatedArticles(count: number, seed = 1): readonly AnnotatedArticle[] {
  const random = seeded(seed);
  const vocabulary = vocabularyOf(random);
  return Array.from({ length: count }, (_, number) => articleOf(number, random, vocabulary));
}

/** Words in order of how often they come up, commonest first. */
function vocabularyOf(random: () => number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { sections } of bundled) {
    for (const { text } of sections.flatMap(({ paragraphs }) => paragraphs)) {
      for (const word of text.match(/\p{L}+/gu) ?? []) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  const words = new Set([...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word));
  const known = [...words].filter((word) => word.length > 3);
  while (words.size < vocabularySize) {
    const [head = "", tail = ""] = [pick(known, random), pick(known, random)];
    words.add(head.slice(0, 2 + random() * 4) + tail.slice(-2 - random() * 4).toLowerCase());
  }
  return [...words];
}

function articleOf(
  number: number,
  random: () => number,
  vocabulary: readonly string[],
): AnnotatedArticle {
  const recent: string[] = [];
  /** Zipf's law; in one article a rare word is likely to come again. */
  const word = (): string => {
    const rank = Math.floor(vocabulary.length ** random() - 1 + 3 * random());
    if (rank > 200 && recent.length > 20 && random() < 0.4) return pick(recent, random) ?? "the";
    const drawn = vocabulary[rank] ?? "the";
    if (rank > 200) recent.push(drawn);
    return drawn;
  };
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(random() * 24) }, word).join(" ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const speakers = Array.from({ length: 4 }, (_, at) => {
    const name = `${capital(word())} ${capital(word())}`;
    return { id: `speaker-${Math.floor(random() * 400)}-${at}`, name, country: "DE" };
  });
  const topics = Array.from({ length: 4 }, (_, at) => ({ id: `topic-${at}`, name: word() }));
  const annotations: Annotation[] = [];
  let paragraphs = 0;
  const sections = Array.from({ length: 4 }, (_, at): Section => {
    const own = Array.from({ length: 5 }, () => {
      const id = `p${++paragraphs}`;
      const said = `“${sentence()}”`;
      const speaker = pick(speakers, random);
      if (random() < 0.3) return { id, text: `${sentence()} ${sentence()}` };
      annotations.push({
        id: `q${annotations.length + 1}`,
        type: "quotation",
        speakers: [speaker?.id ?? ""],
        topics: [pick(topics, random)?.id ?? ""],
        targets: [{ paragraph: id, start: 0, end: [...said].length, exact: said }],
      });
      return { id, text: `${said} ${speaker?.name} said. ${sentence()}` };
    });
    return { id: `s${at}`, ...(at > 0 && { heading: capital(word()) }), paragraphs: own };
  });
  return {
    formatVersion: "1.0",
    id: `generated-${number}`,
    language: "en",
    headline: sentence(),
    summary: sentence(),
    published: new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10),
    speakers,
    topics,
    sections,
    annotations,
  };
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
