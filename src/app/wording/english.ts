// Everything the interface says, in English. Another language is another file of the same type.

import { type Count, total } from "../../core/article/filtering/count";
import type { Kind } from "../../core/article/kinds";
import { counting } from "./counting";
import { figures } from "./figures";
import { isolating } from "./isolated";
import { numbersOf } from "./numbers";
import type { Worded } from "./worded";

const counted = counting("en");
const numbers = numbersOf("en");

/** A number with its noun in the right form. */
export function count(n: number, one: string, many: string): string {
  return counted(n, { one: `# ${one}`, other: `# ${many}` });
}

const quotations = (n: number) => count(n, "quotation", "quotations");
const mentions = (n: number) => count(n, "mention", "mentions");

/** How many of all, unless that is all of them; nothing where there are none. */
function ofAll(n: number, all: number, noun: (n: number) => string): readonly string[] {
  if (all === 0) return [];
  return [n === all ? noun(all) : `${numbers.format(n)} of ${noun(all)}`];
}

const annotations = (n: number) => count(n, "annotation", "annotations");

export const english = isolating({
  language: "en",
  site: "On Record",
  ...figures("en-GB", {
    months:
      "January February March April May June July August September October November December".split(
        " ",
      ),
    date: (day, month, year) => `${day} ${month} ${year}`,
    and: "and",
    or: "or",
  }),
  kinds: { speaker: "Speakers", topic: "Topics", country: "Countries" } satisfies Record<
    Kind,
    string
  >,
  kind: { speaker: "speaker", topic: "topic", country: "country" } satisfies Record<Kind, string>,
  annotations,
  words: (n: number) => count(n, "word", "words"),
  quotations,
  mentions,
  kindCount: (kind: Kind, n: number) =>
    ({
      speaker: count(n, "speaker", "speakers"),
      topic: count(n, "topic", "topics"),
      country: count(n, "country", "countries"),
    })[kind],
  frame: {
    skip: "Skip to the article",
    appearance: "Appearance",
    site: "Site",
    library: "Library",
    search: "Search",
  },
  reading: {
    pages: "Pages of this article",
    page: {
      text: "Text",
      quotations: "Quotations",
      matrix: "Matrix",
      voices: "Voices",
    },
  },
  reader: {
    sections: "Sections",
    openingSection: "Opening",
    placesIn: (n: number) => count(n, "place", "places"),
    source: "Source",
    previous: "Previous match",
    next: "Next match",
    place: (at: number, of: number) => `${numbers.format(at)} of ${numbers.format(of)}`,
    none: "No matches",
    step: "Step through the matches",
    tools: "Reading tools",
    search: "Search in this article",
    view: "View",
    highlight: "Highlight",
    focus: "Focus",
    highlightHint: "The whole text, with the matches highlighted",
    focusHint: "Only the paragraphs with a match",
    marks: "Marks",
    showPicture: "Show the picture",
    correction: "Correction",
    share: "Share",
    correct: "Correct this article",
    cite: "Cite",
    copied: "Link copied",
    copyFailed: "The link could not be copied. Copy it from your browser’s address bar instead.",
    shareTitle: "Copy a link to exactly this view",
    collapsed: (n: number) => count(n, "paragraph without a match", "paragraphs without a match"),
    shown: (left: Count, everything: Count, sections: number, allSections: number) => {
      if (total(everything) === 0) return "No quotations or mentions are marked in this article";
      if (total(left) === 0) return "No matches";
      const some = [
        ...ofAll(left.quotations, everything.quotations, quotations),
        ...ofAll(left.mentions, everything.mentions, mentions),
      ].join(" and ");
      return total(left) === total(everything)
        ? some
        : `${some}, in ${numbers.format(sections)} of ${count(allSections, "section", "sections")}`;
    },
    continued: (name: string) => `${name}, continued`,
    says: (names: string, n: number) => `${names} ${n === 1 ? "says" : "say"}`,
    dismiss: "Dismiss",
    keys: "Keyboard",
  },
  filters: {
    title: "Filters",
    open: "Filters",
    chosen: (n: number) => count(n, "filter chosen", "filters chosen"),
  },
  errors: {
    retry: "Try again",
    toLibrary: "Go to the library",
    stillReadable:
      "You can read this page, but filters and buttons will not work, because part of it could not be loaded.",
    lost: "Part of this page could not be loaded.",
    title: "Something went wrong",
    region: "This part of the page has stopped working. The rest still works.",
    loading: "Loading …",
    progress: {
      fetching: "Loading the article …",
      checking: "Checking the article …",
      drafting: "Finding who says what, and where …",
      placing: "Finding the quotations and mentions in the text …",
    },
  },
} as const);

export type Wording = Worded<typeof english>;
