// Texts of which it is known what is said in them and by whom: cases, own articles, files of others.
import { readFileSync } from "node:fs";
import type { Analysis } from "../../src/core/drafting/analysis";
import type { SpeakerMention } from "../../src/core/drafting/mentions/mention";
import { speakerCases } from "../../src/core/drafting/speaking/speakers.cases";
import { keyedArticles } from "./keyed-article";

/** What a source knows of the stretch: that it is no quotation, or by what mentions its speaker is named. */
type Truth =
  | { readonly isQuotation: false }
  | { readonly isQuotation: true; isSpeaker(mention: SpeakerMention): boolean };

export interface Source {
  readonly name: string;
  readonly text: string;
  truthOf(analysis: Analysis, words: string): Truth | undefined;
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, "")
    .replace(/[’']/g, "'");

/** The cases of `speakers.cases.ts`, each a text of its own. */
export function caseSources(): Source[] {
  return speakerCases.map(([name, text, said]) => ({
    name,
    text: `A case of it\n\n${text}`,
    truthOf({ resolved }, words) {
      const key = Object.entries(said).find(([some]) => words.includes(some));
      if (key === undefined) return undefined;
      const [, speaker] = key;
      if (speaker === "") return { isQuotation: false };
      const isSpeaker = ({ at }: SpeakerMention) =>
        plain(resolved.entityOf[at]?.name ?? "") === plain(speaker);
      return { isQuotation: true, isSpeaker };
    },
  }));
}

/** The articles of a half of drafts, in English. */
export function ownSources(half: "shown" | "held"): Source[] {
  return keyedArticles(half)
    .filter(({ name }) => !name.includes("german"))
    .map(({ name, text, quotations }) => ({
      name,
      text,
      truthOf({ resolved }, words) {
        const key = quotations.find((one) => words.includes(one.words));
        if (key === undefined) return { isQuotation: false };
        const names = new Set(key.speakers.flat().map(plain));
        return {
          isQuotation: true,
          isSpeaker: ({ at }) => names.has(plain(resolved.entityOf[at]?.name ?? "")),
        };
      },
    }));
}

interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly attributed: boolean;
  readonly speakers: readonly { readonly spans: readonly (readonly [number, number])[] }[];
}

/** Documents of a file with one JSON object a line: `text`, and `quotes` with the offsets of speakers. */
export function linesOf(file: string): Source[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line): Source => {
    const { id, text, quotes } = JSON.parse(line) as {
      id: string;
      text: string;
      quotes: readonly GoldQuote[];
    };
    return {
      name: id,
      text,
      truthOf({ paragraphs }, words) {
        const gold = quotes.find(({ start, end }) => {
          const quote = text.slice(start, end).trim();
          return words.includes(quote) && quote.length > words.length * 0.7;
        });
        if (gold === undefined) return undefined;
        if (!gold.attributed) return { isQuotation: false };
        const said = gold.speakers.flatMap(({ spans }) => spans);
        const starts = startsIn(text, paragraphs);
        return {
          isQuotation: true,
          isSpeaker: ({ paragraph, start, end }) => {
            const from = starts[paragraph] ?? 0;
            return said.some(
              ([first, last]) => Math.min(last, from + end) > Math.max(first, from + start),
            );
          },
        };
      },
    };
  });
}

/** Where the paragraphs begin in the text that they are from. */
function startsIn(text: string, paragraphs: Analysis["paragraphs"]): number[] {
  let from = 0;
  return paragraphs.map((paragraph) => {
    const at = text.indexOf(paragraph.text, from);
    if (at !== -1) from = at;
    return at;
  });
}
