// A large article, always the same: 40 speakers, 30 topics, 12 countries, 2,000 quotations and 600
// mentions in 100,000 words. It is served in place of a bundled one that does not exist.
import type { Page } from "@playwright/test";

const paragraphCount = 1300;
const sectionLength = 20;
const quotationCount = 2000;
const mentionCount = 600;

/** Random whole numbers below a bound, the same at every run. */
function randoms(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const names = ["Anna", "Bela", "Carla", "Dario", "Elif", "Farid", "Greta", "Hugo"];
const families = ["Okafor", "Lindqvist", "Moreau", "Tanaka", "Haddad"];
const subjects = ["Ferries", "Schools", "Grain", "Housing", "Rail", "Water"];
const aspects = ["prices", "funding", "reform", "safety", "jobs"];
const syllables = ["ba", "ren", "to", "lim", "do", "sa", "ker", "vi", "mon", "el", "fu", "ta"];
const codes = ["DE", "FR", "US", "GB", "NO", "SE", "PL", "IT", "ES", "TR", "AF", "PT"];

function build() {
  const random = randoms(7);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T; // never empty
  const word = () => Array.from({ length: 1 + random(3) }, () => pick(syllables)).join("");
  const speakers = names.flatMap((name, at) =>
    families.map((family, of) => ({
      id: `s${at * families.length + of}`,
      name: `${name} ${family}`,
    })),
  );
  const topics = subjects.flatMap((subject, at) =>
    aspects.map((aspect, of) => ({
      id: `t${at * aspects.length + of}`,
      name: `${subject}: ${aspect}`,
    })),
  );
  const paragraphs = Array.from({ length: paragraphCount }, (_, number) => {
    const words = Array.from({ length: 60 + random(35) }, word);
    return { id: `p${number}`, text: `${words.join(" ")}.` };
  });
  const sections = Array.from({ length: Math.ceil(paragraphCount / sectionLength) }, (_, at) => ({
    id: `section-${at}`,
    heading: `Section ${at}`,
    paragraphs: paragraphs.slice(at * sectionLength, (at + 1) * sectionLength),
  }));
  const target = (paragraph: (typeof paragraphs)[number], length: number) => {
    const starts = [...paragraph.text.matchAll(/\S+/g)].map(({ index }) => index);
    const first = random(starts.length - length);
    const start = starts[first] ?? 0;
    const end = (starts[first + length] ?? paragraph.text.length) - 1;
    return { paragraph: paragraph.id, start, end, exact: paragraph.text.slice(start, end) };
  };
  const quotations = Array.from({ length: quotationCount }, (_, at) => {
    const paragraph = paragraphs[Math.floor((at * paragraphCount) / quotationCount)] as never;
    return {
      id: `q${at}`,
      type: "quotation",
      speakers: [`s${random(speakers.length)}`],
      topics: random(4) > 0 ? [`t${random(topics.length)}`] : [],
      targets: [target(paragraph, 8 + random(30))],
    };
  });
  const mentions = Array.from({ length: mentionCount }, (_, at) => ({
    id: `m${at}`,
    type: "mention",
    of: { country: pick(codes) },
    targets: [target(paragraphs[Math.floor((at * paragraphCount) / mentionCount)] as never, 1)],
  }));
  return {
    formatVersion: "1.0",
    id: "large",
    language: "en",
    headline: "A long record",
    sources: [{ name: "Generated" }],
    speakers,
    topics,
    sections,
    annotations: [...quotations, ...mentions],
  };
}

export const large = build();

export const largeAddress = "/articles/large";

/** The same text in sections that are laid out, or left, as a whole. */
export const inShortSections = {
  ...large,
  id: "large-in-short-sections",
  sections: large.sections.flatMap(({ id, heading, paragraphs }) =>
    [0, 1, 2, 3, 4].map((part) => ({
      id: part === 0 ? id : `${id}-${part}`,
      heading: part === 0 ? heading : `${heading}, part ${part}`,
      paragraphs: paragraphs.slice(part * 4, part * 4 + 4),
    })),
  ),
};

/** Serves the large articles to a page. */
export async function serveLarge(page: Page): Promise<void> {
  for (const article of [large, inShortSections]) {
    const body = JSON.stringify(article);
    await page.route(`**/articles/${article.id}.json`, (route) =>
      route.fulfill({ contentType: "application/json", body }),
    );
  }
}
