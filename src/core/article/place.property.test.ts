import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { runs } from "../../../scripts/depth";
import { englishProblems } from "../../app/wording/english-problems";
import { problemText } from "../../app/wording/problem-words";
import { describe } from "./describe";
import type { AnnotatedArticle, Target } from "./format";
import { place } from "./place";

function articleOf(texts: readonly string[], targets: readonly Target[]): AnnotatedArticle {
  return {
    formatVersion: "1.0",
    id: "talks",
    language: "en",
    headline: "Talks",
    sections: [{ id: "s", paragraphs: texts.map((text, number) => ({ id: `p${number}`, text })) }],
    annotations: targets.map((target, number) => ({
      id: `q${number}`,
      type: "quotation",
      speakers: ["maas"],
      targets: [target],
    })),
  };
}

/** Little variety, so that words repeat; pairs and halves of pairs, combining marks, quotation marks. */
const anyText = fc
  .array(
    fc.constantFrom(
      "a",
      "b",
      "ab",
      "he ",
      "the ",
      " ",
      "“",
      '"',
      "é",
      "e\u0301",
      "\u0301",
      "😀",
      "\uD83D",
      "\uDE00",
      "中",
      "א",
      "3",
      "\u00A0",
    ),
    { maxLength: 50 },
  )
  .map((parts) => parts.join(""));

const anyOffset = fc.option(
  fc.oneof(
    fc.integer({ min: -1, max: 60 }),
    fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.NaN, 0.5, 1e300),
  ),
  { nil: undefined },
);

const anyDocument = fc
  .record({ texts: fc.array(anyText, { minLength: 1, maxLength: 4 }) })
  .chain(({ texts }) => {
    const whole = texts.join("");
    const words = fc
      .tuple(fc.nat(whole.length), fc.nat(30))
      .map(([start, length]) => whole.slice(start, start + length));
    const target = fc.record(
      {
        paragraph: fc.constantFrom("p0", "p1", "p2", "p9"),
        start: anyOffset,
        end: anyOffset,
        exact: fc.oneof(words, anyText),
        prefix: fc.oneof(words, anyText),
        suffix: words,
      },
      { requiredKeys: ["paragraph"] },
    );
    return fc.record({ texts: fc.constant(texts), targets: fc.array(target, { maxLength: 6 }) });
  });

/** Words that end with the first half of a pair whose second half begins the words after them. */
const endsInPair = {
  texts: ["é\ud83dhe א😀😀the   \ude00"],
  targets: [{ paragraph: "p0" as const, exact: "he א😀\ud83d", suffix: "\ude00the   " }],
};

group("place", () => {
  test("10,000 random articles: never throws, every target is placed or told of, ranges are sound", () => {
    fc.assert(
      fc.property(anyDocument, ({ texts, targets }) => {
        const { annotations, problems } = place(articleOf(texts, targets));
        expect(annotations).toHaveLength(targets.length);
        for (const [number, { ranges }] of annotations.entries()) {
          const path = `annotations[${number}].targets[0]`;
          const problem = problems.find((one) => one.path === path);
          const [range] = ranges;
          expect(problem?.code.startsWith("unplaced.") === true).toBe(range === undefined);
          if (range === undefined) continue;
          const text = texts[range.paragraph] ?? "";
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          // Whole code points, and the words asked for unless told otherwise.
          const words = text.slice(range.start, range.end);
          expect([...text.slice(0, range.start), ...words, ...text.slice(range.end)]).toEqual([
            ...text,
          ]);
          const { exact } = targets[number] ?? {};
          if (
            exact !== undefined &&
            problem !== undefined &&
            !/the words\.$/.test(problemText(problem, englishProblems))
          ) {
            // All of a character of which they are a part.
            expect(words).toContain(exact);
          }
        }
        expect(new Set(problems.map(({ path }) => path)).size).toBe(problems.length);
      }),
      { numRuns: runs(1_000), examples: [[endsInPair]] },
    );
  });

  test("10,000 ranges described are found again, without a word", () => {
    const described = fc
      .tuple(
        anyText.filter((text) => text.trim() !== ""),
        fc.nat(99),
        fc.nat(99),
      )
      .map(([text, a, b]) => {
        // Of whole characters: others are widened.
        const edges = [...new Intl.Segmenter().segment(text)].map(({ index }) => index);
        edges.push(text.length);
        const first = a % (edges.length - 1);
        const last = first + 1 + (b % (edges.length - 1 - first));
        return { text, range: { paragraph: 0, start: edges[first] ?? 0, end: edges[last] ?? 0 } };
      })
      .filter(({ text, range }) => text.slice(range.start, range.end).trim() !== "");
    fc.assert(
      fc.property(described, ({ text, range }) => {
        const { annotations, problems } = place(articleOf([text], [describe(text, range, "p0")]));
        expect(annotations[0]?.ranges).toEqual([range]);
        expect(problems).toEqual([]);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("10,000 edited articles: a long quotation like no other is never found in a wrong place", () => {
    const outcomes = new Map<Outcome, number>();
    fc.assert(
      fc.property(drifted({ twins: false }), (article) => {
        for (const target of selectors(article.target)) {
          const outcome = outcomeOf(article, target);
          if (isLong(target)) expect(outcome).not.toBe("wrong");
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        }
      }),
      { numRuns: runs(1_000) },
    );
    // Not by leaving all unplaced, either: these edits are rough.
    expect(outcomes.get("right") ?? 0).toBeGreaterThan(0.5 * sum(outcomes));
  });

  test("3,000 edited articles with sentences that are nearly the same: 98 % right or unplaced", () => {
    const outcomes = new Map<Outcome, number>();
    for (const article of fc.sample(drifted({ twins: true }), { numRuns: runs(300), seed: 1 })) {
      if (!article.unique || !isLong(article.target)) continue;
      const outcome = outcomeOf(article, article.target);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    const fine = (outcomes.get("right") ?? 0) + (outcomes.get("unplaced") ?? 0);
    expect(fine / sum(outcomes)).toBeGreaterThanOrEqual(0.98);
  });
});

function isLong({ exact = "" }: Target): boolean {
  return [...exact].length >= 24;
}

type Outcome = "right" | "rough" | "wrong" | "unplaced";

/**
 * Right: four fifths of the marked letters are the quotation's, and of what is left of it marked.
 * Wrong: not even half of them. Letters put in are nobody's. Where an edit has brought together what
 * reads like the quotation, nobody can tell, and it is no more than rough: the very words, or all that is
 * left of the quotation beside what reads like the part that has gone.
 */
function outcomeOf({ after, quoted }: Drifted, target: Target): Outcome {
  const range = place(articleOf(after, [target])).annotations[0]?.ranges[0];
  if (range === undefined) return "unplaced";
  const words = after[range.paragraph]?.slice(range.start, range.end);
  const marked = quoted[range.paragraph]?.slice(range.start, range.end) ?? [];
  const hits = marked.filter((own) => own === true).length;
  const misses = marked.filter((own) => own === false).length;
  const left = quoted.flat().filter((own) => own === true).length;
  if (hits <= misses) {
    const { exact = "" } = target;
    const isAllLeft = left > 0 && hits === left && marked.length <= 1.2 * exact.length;
    return words === exact || isAllLeft ? "rough" : "wrong";
  }
  return hits >= 4 * misses && hits >= 0.8 * left ? "right" : "rough";
}

/** A target with all it may say, and with less. */
function selectors({ paragraph, start, end, exact, prefix, suffix }: Target): readonly Target[] {
  return [
    { paragraph, start, end, exact, prefix, suffix },
    { paragraph, exact, prefix, suffix },
    { paragraph, start, end, exact },
    { paragraph, exact },
  ];
}

function sum(outcomes: ReadonlyMap<Outcome, number>): number {
  return [...outcomes.values()].reduce((total, count) => total + count, 0);
}

// Articles that were edited after they had been annotated. Every letter knows where it was
// before, so it is known where a quotation has gone.

/** One code point with its combining marks, and which letter of the article before it was. */
interface Letter {
  readonly text: string;
  readonly origin: number | undefined;
}

/** Paragraphs of sentences. */
type Draft = readonly (readonly (readonly Letter[])[])[];

interface Drifted {
  readonly after: readonly string[];
  /** The target of a quotation, made for the article before. */
  readonly target: Target;
  /** Whether its words stood once in the article before. */
  readonly unique: boolean;
  /** For each UTF-16 unit of each paragraph after, whether it is the quotation's; undefined when put in. */
  readonly quoted: readonly (readonly (boolean | undefined)[])[];
}

const vocabulary = (
  "the a of to in and that we they will stay said talks minister people Kabul Berlin München " +
  "Erdoğan José until last very out country forces “peace” don’t 2021 2020 3.4 per cent – 😀 " +
  "👩‍👩‍👧 עברית 中文 naïve e\u0301te\u0301 \uD83D \uDE00 security alliance not never always our its government"
).split(" ");

const word = fc.constantFrom(...vocabulary);

type Edit = (draft: Draft, near: number) => Draft;

function put(at: number, take: number, text: string): Edit {
  return (draft, near) => {
    const from = at % 2 === 0 ? near + (at % 80) - 8 : at % (draft.flat(2).length + 1);
    let count = 0;
    return draft.map((paragraph) =>
      paragraph.map((sentence) =>
        sentence.flatMap((letter) => {
          const here = count++;
          const kept = here < from || here >= from + take ? [letter] : [];
          return here === from ? [...lettersOf(text), ...kept] : kept;
        }),
      ),
    );
  };
}

function respell(spell: (text: string) => string): Edit {
  return (draft) =>
    draft.map((paragraph) =>
      paragraph.map((sentence) =>
        sentence.map((letter) => ({ ...letter, text: spell(letter.text) })),
      ),
    );
}

/** Leaves a sentence out, or changes places with another, which may be in another paragraph. */
function reorder(first: number, second: number): Edit {
  return (draft) => {
    const all = draft.flat();
    const a = all[first % all.length];
    const b = second % 3 === 0 ? undefined : all[second % all.length];
    return draft.map((paragraph) =>
      paragraph.map((sentence) => {
        if (sentence === a) return b ?? [];
        return sentence === b ? (a ?? []) : sentence;
      }),
    );
  };
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.nat(9999), fc.nat(12), fc.array(word, { maxLength: 3 }))
    .map(([at, take, words]) => put(at, take, words.map((one) => `${one} `).join(""))),
  fc.tuple(fc.nat(99), fc.nat(99)).map(([first, second]) => reorder(first, second)),
  fc.constantFrom(
    respell((text) => text.replace(/[“”]/, '"').replace("’", "'")),
    respell((text) => text.replace(" ", "\u00A0")),
    respell((text) => text.normalize("NFC")),
    respell((text) => text.normalize("NFD")),
  ),
);

function drifted({ twins }: { readonly twins: boolean }): fc.Arbitrary<Drifted> {
  const sentence = fc.record({
    words: fc.array(word, { minLength: 5, maxLength: 10 }),
    /** With twins, every third sentence is one before it with a word changed. */
    twinOf: fc.nat(20),
  });
  return fc
    .record({
      sentences: fc.array(sentence, { minLength: 3, maxLength: 8 }),
      paragraphs: fc.integer({ min: 1, max: 3 }),
      from: fc.nat(9999),
      length: fc.integer({ min: 6, max: 90 }),
      edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
    })
    .map(({ sentences, paragraphs, from, length, edits }) => {
      const texts = sentences.map(({ words, twinOf }, number) => {
        const twin = twins && twinOf % 3 === 0 ? sentences[twinOf % (number + 1)] : undefined;
        const said = twin?.words.map((same, index) => (index === 2 ? (words[0] ?? same) : same));
        return `${(said ?? words).join(" ")}. `;
      });
      const draft = draftOf(texts, paragraphs);
      const { target, first, last } = quote(draft, from, length);
      const edited = edits.reduce((current, one) => one(current, first), draft);
      return {
        after: edited.map(textOf),
        target,
        unique:
          draft
            .map(textOf)
            .join("\n")
            .split(target.exact ?? "").length === 2,
        quoted: edited.map((paragraph) =>
          paragraph.flat().flatMap(({ text, origin }) => {
            const own = origin === undefined ? undefined : origin >= first && origin <= last;
            return Array<boolean | undefined>(text.length).fill(own);
          }),
        ),
      };
    });
}

function draftOf(sentences: readonly string[], count: number): Draft {
  let origin = 0;
  const paragraphs = Array.from({ length: count }, (): Letter[][] => []);
  for (const [number, sentence] of sentences.entries()) {
    const letters = lettersOf(sentence).map(({ text }) => ({ text, origin: origin++ }));
    paragraphs[Math.floor((number * count) / sentences.length)]?.push(letters);
  }
  return paragraphs;
}

function lettersOf(text: string): readonly Letter[] {
  return (text.match(/.\p{M}*/gsu) ?? []).map((letter) => ({ text: letter, origin: undefined }));
}

function textOf(paragraph: Draft[number]): string {
  return paragraph
    .flat()
    .map(({ text }) => text)
    .join("");
}

/** Quotes whole words of one paragraph, of at least `length` letters if it is that long. */
function quote(draft: Draft, from: number, length: number) {
  const number = from % draft.length;
  const letters = draft[number]?.flat() ?? [];
  const blanks = letters.flatMap(({ text }, index) => (text === " " ? [index] : []));
  const start = (blanks[from % (blanks.length - 1)] ?? -1) + 1;
  const end = blanks.find((blank) => blank >= start + length) ?? letters.length - 1;
  const unit = (letter: number) => textOf([letters.slice(0, letter)]).length;
  const range = { paragraph: number, start: unit(start), end: unit(end) };
  return {
    target: describe(textOf([letters]), range, `p${number}`),
    first: letters[start]?.origin ?? 0,
    last: letters[end - 1]?.origin ?? 0,
  };
}
