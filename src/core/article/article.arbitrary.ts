// Random annotated articles for property tests: valid by format.ts, small, and full of what is hard:
// overlaps, several targets, joint speakers, astral characters, empty paragraphs, lost annotations.
import fc from "fast-check";
import { selectionOf, type Within } from "./filtering/selection";
import type { AnnotatedArticle, Annotation, Mark, Paragraph, Target } from "./format";
import { byKind, type Kind, kinds } from "./kinds";
import type { MarkedArticle } from "./marked-article";
import { openArticle } from "./open-article";

/** Ids that are hard on look-ups, addresses and style rules, and still allowed. */
const ids = ["constructor", "10", "b.c~d_e-f", "toString", "müller", "٣"];
const codes = ["DE", "FR", "US", "GB"];

const words = [
  "Berlin",
  "talks",
  "“we",
  "agree”",
  "no",
  "—",
  "😀",
  "e\u0301te\u0301",
  "שלום",
  "👩‍👩‍👧",
];

const text = fc
  .oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 10 }),
    // Long enough for a passage.
    fc.array(fc.constantFrom(...words), { minLength: 14, maxLength: 24 }),
  )
  .map((chosen) => chosen.join(" "));

const roughMark = fc.record({
  start: fc.nat(60),
  length: fc.oneof(fc.nat(8), fc.nat(50)),
  is: fc.constantFrom<OwnMark>(
    { kind: "link", value: "https://example.org/" },
    { kind: "note", value: "A note." },
    { kind: "page", value: "12" },
    { kind: "emphasis" },
    { kind: "strong" },
    { kind: "lang", value: "fr" },
  ),
});

type OwnMark = Mark extends infer M ? (M extends Mark ? Omit<M, "start" | "end"> : never) : never;

/** A paragraph that is none of the format 1.0, as often as not. */
const roughParagraph = fc.record({
  text,
  kind: fc.option(fc.constantFrom("text", "verse", "item", "aside", "heading", "quote"), {
    nil: undefined,
  }),
  marks: fc.option(fc.array(roughMark, { maxLength: 4 }), { nil: undefined }),
});

function paragraphOf(
  id: string,
  { text, kind, marks }: typeof roughParagraph extends fc.Arbitrary<infer T> ? T : never,
): Paragraph {
  const { length } = [...text];
  // A link inside a link is left out by the checker.
  let linked = 0;
  const own = marks?.flatMap(({ start: rough, length: covered, is }): Mark[] => {
    const start = rough % (length + 1);
    const end = is.kind === "page" ? start : Math.min(start + 1 + covered, length);
    if (is.kind === "link" && linked++ > 0) return [];
    return is.kind === "page" || end > start ? [{ ...is, start, end } as Mark] : [];
  });
  return { id, text, ...(kind && { kind }), ...(own && { marks: own }) };
}

const sections = fc
  .tuple(
    fc.array(roughParagraph, { minLength: 1, maxLength: 3 }),
    fc.array(fc.array(roughParagraph, { maxLength: 3 }), { maxLength: 2 }),
  )
  .map(([first, others]) =>
    [first, ...others].map((paragraphs, number) => ({
      id: `s${number}`,
      ...(number === 0 ? {} : { heading: `Section ${number}` }),
      paragraphs: paragraphs.map((each, at) => paragraphOf(`p${number}.${at}`, each)),
    })),
  );

/** A target before the text is known: numbers that are brought into its bounds. */
const roughTarget = fc.record({
  paragraph: fc.nat(8),
  start: fc.nat(60),
  length: fc.oneof(fc.nat(8), fc.nat(50), fc.constant(200)),
  says: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom("position", "both") },
    { weight: 1, arbitrary: fc.constantFrom("gone", "out of range") },
  ),
});

type RoughTarget = typeof roughTarget extends fc.Arbitrary<infer T> ? T : never;

function targetIn(paragraphs: readonly Paragraph[], rough: RoughTarget): Target {
  const { id, text } = chosen(paragraphs, rough.paragraph);
  const characters = [...text];
  const start = characters.length === 0 ? 0 : rough.start % characters.length;
  const end = Math.min(start + 1 + rough.length, characters.length);
  if (rough.says === "gone") return { paragraph: id, exact: "§§§§ nowhere §§§§" };
  if (rough.says === "out of range" || end <= start) {
    return { paragraph: id, start, end: characters.length + 7 };
  }
  const exact = characters.slice(start, end).join("");
  return { paragraph: id, start, end, ...(rough.says === "both" ? { exact } : {}) };
}

const picks = fc.array(fc.nat(9), { maxLength: 2 });

const roughAnnotation = fc.record({
  kind: fc.constantFrom("quotation", "topic", ...kinds),
  of: fc.nat(9),
  joint: picks,
  topics: picks,
  countries: picks,
  confidence: fc.constantFrom(undefined, 0.5, 0.79, 0.8, 1),
  targets: fc.array(roughTarget, { minLength: 1, maxLength: 3 }),
});

/** Any article that is valid by the format. */
export const anyArticle: fc.Arbitrary<AnnotatedArticle> = fc
  .record({
    sections,
    speakers: fc.subarray(ids, { minLength: 1 }),
    topics: fc.subarray(ids),
    countries: fc.subarray(codes),
    rough: fc.array(roughAnnotation, { maxLength: 9 }),
  })
  .map(({ sections, speakers, topics, countries, rough }) => {
    const paragraphs = sections.flatMap((section) => section.paragraphs);
    const annotations = rough.map(({ kind, of, joint, confidence, ...about }, at): Annotation => {
      const id = `a${at}`;
      const sure = confidence === undefined ? {} : { origin: "machine" as const, confidence };
      const targets = about.targets.map((target) => targetIn(paragraphs, target));
      if (kind === "quotation") {
        return {
          id,
          type: "quotation",
          speakers: [of, ...joint].map((pick) => chosen(speakers, pick)),
          ...(topics.length === 0
            ? {}
            : { topics: about.topics.map((pick) => chosen(topics, pick)) }),
          countries: about.countries.map((pick) => chosen(codes, pick)),
          targets,
          ...sure,
        };
      }
      if (kind === "country")
        return { id, type: "mention", of: { country: chosen(codes, of) }, targets, ...sure };
      if (kind === "topic" && topics.length > 0) {
        return { id, type: "mention", of: { topic: chosen(topics, of) }, targets, ...sure };
      }
      return { id, type: "mention", of: { speaker: chosen(speakers, of) }, targets, ...sure };
    });
    return {
      formatVersion: "1.1",
      id: "random",
      language: "en",
      headline: "Random",
      sections,
      speakers: speakers.map((id) => ({ id, name: `Speaker ${id}` })),
      topics: topics.map((id) => ({ id, name: `Topic ${id}` })),
      countries: countries.map((code) => ({ code })),
      annotations,
    };
  });

/** Any article, checked, placed and indexed. */
export const anyMarked: fc.Arbitrary<MarkedArticle> = anyArticle.map(opened);

const pickedByKind = fc.record({ speaker: picks, topic: picks, country: picks });
const few = fc.array(fc.nat(9), { maxLength: 1 });
const leftOut = fc.oneof(
  fc.constant({ speaker: [], topic: [], country: [] }),
  fc.record({ speaker: few, topic: few, country: few }),
);
const within = fc.constantFrom<Within>("annotation", "paragraph");

/** Any article with a selection: values it has, of some of the kinds, and a few it does not know. */
export const anyReading = fc
  .tuple(anyMarked, pickedByKind, leftOut, within, fc.nat(3))
  .map(([marked, picked, left, within, unsure]) => {
    const ids = (picks: Readonly<Record<Kind, readonly number[]>>) =>
      byKind((kind) =>
        [...new Set(picks[kind])].map((pick) => marked.entities[kind][pick]?.id ?? `no-${pick}`),
      );
    const chosen = selectionOf(ids(picked), ids(left), within);
    return { marked, selection: unsure === 0 ? { ...chosen, unsure: true } : chosen };
  });

/** Opens an article that is known to be valid. Throws a RangeError for one that is refused. */
export function opened(article: unknown): MarkedArticle {
  const result = openArticle(article);
  if (result.status === "opened") return result.marked;
  throw new RangeError(`refused: ${JSON.stringify(result.problems)}`);
}

function chosen<T>(list: readonly T[], pick: number): T {
  const one = list[pick % list.length];
  if (one === undefined) throw new RangeError("nothing to choose from");
  return one;
}
