// What the overviews of an article say, and what seldom has to be said, in English: loaded with that,
// not with the text.

import type { Kind } from "../article/kinds";
import { count, english } from "./english";
import { isolating } from "./isolated";
import { numbersOf } from "./numbers";
import type { Worded } from "./worded";

const numbers = numbersOf("en");
const percents = numbersOf("en", { style: "percent", maximumFractionDigits: 1 });
const quotationsOf = english.quotations;

export const englishOverviews = isolating({
  version: {
    ready: "A new version is ready.",
    take: "Reload",
    later: "Not now",
    loading: "Loading the new version …",
  },
  failure: {
    recovery: {
      reloading: "There is a newer version of this site; it is being loaded …",
      unsaved: "There is a newer version of this site. Reload once what you have typed is safe.",
      none: "You may be offline, or the site is being changed just now.",
    },
    copied: "Details copied",
    notCopied: "The details could not be copied",
  },
  kindCapital: { speaker: "Speaker", topic: "Topic", country: "Country" } satisfies Record<
    Kind,
    string
  >,
  percent: (share: number) => percents.format(share),
  quotationList: {
    title: "Quotations",
    shown: (shown: number, all: number) =>
      shown === all
        ? `All ${quotationsOf(all)} shown`
        : `${numbers.format(shown)} of ${quotationsOf(all)} shown`,
    none: "No quotation satisfies all of this.",
    find: "Find in quotations",
    group: "Group by",
    groups: {
      none: "Reading order",
      speaker: "Speaker",
      topic: "Topic",
      country: "Country",
    },
    without: {
      speaker: "No speaker",
      topic: "No topic",
      country: "No country",
    },
    sort: "Sort by",
    sorts: {
      order: "Order in the text",
      longest: "Longest first",
      shortest: "Shortest first",
    },
    take: "Take these quotations away",
    takeHint: {
      markdown: "for notes and drafts",
      csv: "a download for a spreadsheet",
      "csv-mentions": "a download for a spreadsheet, with every mention that the filters leave",
      "json-ld": "a download for annotation tools: a W3C Web Annotation collection",
    },
    takeAs: {
      markdown: "Copy Markdown",
      csv: "CSV",
      "csv-mentions": "Quotations and mentions (CSV)",
      "json-ld": "JSON-LD",
    },
    taken: "Copied",
    takenNot: "The browser did not let it be copied.",
    takeOne: { link: "Copy link", text: "Copy text", html: "Copy HTML" },
    takeOneHint: {
      link: "The address of the quotation in the text",
      text: "The quotation with its attribution and link, as text",
      html: "An embeddable block quote with its citation",
    },
  },
  matrix: {
    title: (rows: Kind, columns: Kind) =>
      `${english.kinds[rows]} by ${english.kinds[columns].toLowerCase()}`,
    rows: "Rows",
    columns: "Columns",
    measure: "Count",
    measures: { quotations: "Quotations", words: "Words said" },
    total: "All",
    caption: {
      quotations:
        "Quotations in each pair. A quotation with several speakers, topics or countries stands in several cells, and once in each total.",
      words:
        "Words said in each pair. A quotation with several speakers, topics or countries counts in several cells, and once in each total.",
    },
    cell: (row: string, column: string, n: number, percent: number) =>
      `${row}, ${column}: ${quotationsOf(n)}, ${percent} % of the words`,
  },
  voices: {
    title: "Voices",
    lead: (n: number, words: number, speakers: number) =>
      `${quotationsOf(n)}, ${count(words, "word", "words")} said by ${count(speakers, "speaker", "speakers")}, in order of appearance.`,
    of: { speaker: "Who is quoted", topic: "On which topics", country: "About which countries" },
    from: "From which countries the speakers come",
    mentioned: {
      speaker: "Named, and not quoted",
      topic: "Mentioned, and nothing said on it",
      country: "Mentioned, and nothing said about it",
    },
    absent: "Declared in the file, and not in the text",
    nobody: {
      speaker: "Nobody is quoted.",
      topic: "No quotation has a topic.",
      country: "No quotation is about a country.",
    },
    share: "Share of the words",
    words: "Words",
    quotations: "Quotations",
    named: "Named apart",
    joint:
      "A joint quotation counts for each of its speakers, and once in the total, so shares can add up to more than 100 %. “Named apart” counts mentions outside of a speaker’s own quotations and of those on the topic or about the country.",
  },
  search: {
    title: "Search",
    label: "Find in all texts and quotations",
    found: (shown: number, all: number) =>
      all === 0
        ? "Nothing found"
        : shown < all
          ? `${numbers.format(shown)} of ${count(all, "passage", "passages")}, the best first`
          : count(all, "passage", "passages"),
    hint: "Every word must stand in the passage; beginnings of words count.",
  },
  across: {
    lead: (n: number, articles: number) =>
      `${quotationsOf(n)} in ${count(articles, "article", "articles")}, newest first.`,
    mentions: (n: number) => count(n, "mention elsewhere", "mentions elsewhere"),
    namesakes: "Kept apart, because the files say they are not the same:",
    unknown: (kind: Kind, id: string) => `The library has no ${english.kind[kind]} “${id}”`,
    inLibrary: "In all articles",
  },
  entities: {
    lead: (kind: Kind, n: number, articles: number) =>
      `${english.kindCount(kind, n)} in ${count(articles, "article", "articles")} of the library.`,
    sort: "Sort by",
    sorts: {
      count: {
        speaker: "Most quoted first",
        topic: "Most quotations first",
        country: "Most quotations first",
      } satisfies Record<Kind, string>,
      name: "Name",
      first: "First appearance",
    },
    find: (kind: Kind) => `Find a ${english.kind[kind]}`,
    found: (kind: Kind, shown: number, all: number) =>
      `${numbers.format(shown)} of ${english.kindCount(kind, all)}`,
    by: (kind: Kind, n: number) =>
      kind === "speaker" ? quotationsOf(n) : `${quotationsOf(n)} by its speakers`,
    about: (kind: Kind, n: number) =>
      ({
        speaker: `${quotationsOf(n)} about them`,
        topic: `${quotationsOf(n)} on it`,
        country: `${quotationsOf(n)} about it`,
      })[kind],
    mentions: (n: number) => count(n, "other mention", "other mentions"),
    articles: (n: number) => count(n, "article", "articles"),
    none: "The library has none.",
  },
  entity: {
    unknown: (kind: Kind, id: string) => `This article has no ${english.kind[kind]} “${id}”`,
    share: (percent: string) => `${percent} of all words quoted`,
    inText: "Follow in the text",
    by: {
      speaker: "Said",
      topic: "Said",
      country: "Said by its speakers",
    },
    about: {
      speaker: "Said about them by others",
      topic: "Said on it",
      country: "Said about it",
    },
    among: { speaker: "By", topic: "On", country: "About" },
    elsewhere: "Mentioned elsewhere",
    nothing: "Nothing.",
    beside: "Set beside",
    nobody: "Nobody",
    allTopics: "All topics",
  },
} as const);

export type OverviewWording = Worded<typeof englishOverviews>;
