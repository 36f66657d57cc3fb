// What the overviews of an article say, and what seldom has to be said, in English: loaded with that,
// not with the text.
// More than 150 lines: one catalogue, which is loaded as a whole.

import type { Kind } from "../../core/article/kinds";
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
    copy: "Copy error details",
    recovery: {
      reloading: "Loading a newer version of this site …",
      unsaved: "There is a newer version of this site. Save what you have typed, then reload.",
      none: "You may be offline, or the site may be updating.",
    },
    copied: "Error details copied",
    notCopied: "The error details could not be copied",
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
    none: "No quotations match.",
    find: "Find in quotations",
    group: "Group by",
    groups: {
      none: "None",
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
    take: "Copy or download these quotations",
    takeHint: {
      markdown: "for notes and drafts",
      csv: "a download for a spreadsheet",
      "csv-mentions":
        "a download for a spreadsheet, including every mention that matches the filters",
      "json-ld": "a download for annotation tools: a W3C Web Annotation collection",
      tei: "a download for corpora and editions: the whole text with these quotations, and every mention that matches the filters",
      webvtt: "a download for players: what is said at its time, with who says it",
    },
    takeAs: {
      markdown: "Copy Markdown",
      csv: "CSV",
      "csv-mentions": "Quotations and mentions (CSV)",
      "json-ld": "JSON-LD",
      tei: "TEI",
      webvtt: "WebVTT",
    },
    taken: "Copied",
    takenNot: "Your browser did not allow copying.",
    takeOne: { link: "Copy link", text: "Copy text", html: "Copy HTML" },
    takeOneHint: {
      link: "A link to the quotation",
      text: "The quotation as plain text, with who said it and a link",
      html: "A block quote to embed, with its source",
    },
  },
  quotationPage: {
    title: (names: string) => `Quotation: ${names}`,
    inText: "Read in the text",
    source: "Source",
    where: "Section",
    about: "About",
    before: "Quotation before",
    after: "Quotation after",
    unknown: (id: string) => `This article has no quotation “${id}”`,
    all: "All quotations of the article",
  },
  cite: {
    article: "Cite this article",
    quotation: "Cite this quotation",
    form: "Citation format",
    forms: { text: "Text", bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON" },
    hints: {
      text: "One line, for a footnote or a message.",
      bibtex: "For LaTeX, with BibTeX or biblatex.",
      ris: "For EndNote, Mendeley, Zotero and library catalogues.",
      "csl-json": "For Zotero, Pandoc and other citation processors.",
    },
    copy: "Copy",
    download: "Download",
  },
  matrix: {
    title: (rows: Kind, columns: Kind) =>
      `${english.kinds[rows]} by ${english.kinds[columns].toLowerCase()}`,
    rows: "Rows",
    columns: "Columns",
    measure: "Count",
    measures: { quotations: "Quotations", words: "Words quoted" },
    total: "Total",
    caption: {
      quotations:
        "Quotations for each pair. A quotation with several speakers, topics or countries counts in several cells, but only once in each total.",
      words:
        "Words quoted for each pair. A quotation with several speakers, topics or countries counts in several cells, but only once in each total.",
    },
    cell: (row: string, column: string, n: number, percent: number) =>
      `${row}, ${column}: ${quotationsOf(n)}, ${percent}% of the words`,
  },
  voices: {
    title: "Voices",
    lead: (n: number, words: number, speakers: number) =>
      `${quotationsOf(n)}, ${count(words, "word", "words")} from ${count(speakers, "speaker", "speakers")}, in order of appearance.`,
    of: { speaker: "Who is quoted", topic: "On which topics", country: "About which countries" },
    from: "Where the speakers come from",
    mentioned: {
      speaker: "Mentioned, not quoted",
      topic: "Mentioned, not quoted on",
      country: "Mentioned, not quoted on",
    },
    filteredOut: "Quoted, but not under these filters",
    absent: "Listed in the file, but not in the text",
    plot: {
      title: "Who speaks when",
      hint: "The article from beginning to end. Each bar is a quotation, as wide as its words, and leads to it in the text.",
      leftOut: "Outlined bars are quotations of these speakers that the filters leave out.",
      where: "Where in the article",
      bar: (title: string, text: string) => `${title}: ${text}`,
      bars: (title: string, n: number, text: string) =>
        `${title}: ${quotationsOf(n)}, the first ${text}`,
      more: (n: number) => `Show ${count(n, "more speaker", "more speakers")}`,
    },
    nobody: {
      speaker: "No one is quoted.",
      topic: "No quotations have a topic.",
      country: "No quotations are about a country.",
    },
    share: "Share of the words",
    words: "Words",
    quotations: "Quotations",
    named: "Other mentions",
    joint:
      "A joint quotation counts for each of its speakers, but only once in the total, so shares can add up to more than 100%. “Other mentions” are those outside a speaker’s own quotations, or outside the quotations on a topic or about a country.",
  },
  search: {
    title: "Search",
    label: "Search all texts and quotations",
    found: (shown: number, all: number) =>
      all === 0
        ? "No results"
        : shown < all
          ? `${numbers.format(shown)} of ${count(all, "passage", "passages")}, best matches first`
          : count(all, "passage", "passages"),
    hint: "Results contain all your words. You can type just the beginning of a word.",
  },
  own: {
    title: "Your files together",
    lead: (shown: number, all: number, n: number) =>
      `${numbers.format(shown)} of ${count(all, "file", "files")} on this device, ${quotationsOf(n)}.`,
    none: "No files are on this device. Open some from the library.",
    newArticle: "New article",
    choose: "Choose files",
    chooseAll: "All files",
    group: "Group",
    everyFile: "No group: all files",
    groupName: "Name of a group",
    add: "Add the chosen files",
    remove: "Take the chosen files out",
    added: (n: number, name: string) => `${count(n, "file is", "files are")} in “${name}”.`,
    takenOut: (n: number, name: string) =>
      `${count(n, "file has", "files have")} been taken out of “${name}”.`,
    left: (n: number) =>
      `${count(n, "file", "files")} could not be read, and ${n === 1 ? "is" : "are"} left out.`,
  },
  same: {
    title: "The same under another name",
    with: "Join with",
    join: "These are the same",
    joined: (name: string, text: string) => `Joined by hand: ${name} and ${text}`,
    separate: "Separate again",
  },
  across: {
    lead: (n: number, articles: number) =>
      `${quotationsOf(n)} in ${count(articles, "article", "articles")}, newest first.`,
    mentions: (n: number) => count(n, "other mention", "other mentions"),
    namesakes: "Listed separately, because the files say they are different:",
    unknown: (kind: Kind, id: string) => `There is no ${english.kind[kind]} “${id}” in the library`,
    inLibrary: "In all articles",
  },
  entities: {
    lead: (kind: Kind, n: number, articles: number) =>
      `${english.kindCount(kind, n)} in ${count(articles, "article", "articles")} in the library.`,
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
      kind === "speaker" ? quotationsOf(n) : `${quotationsOf(n)} from its speakers`,
    about: (kind: Kind, n: number) =>
      ({
        speaker: `${quotationsOf(n)} about them`,
        topic: `${quotationsOf(n)} on it`,
        country: `${quotationsOf(n)} about it`,
      })[kind],
    mentions: (n: number) => count(n, "other mention", "other mentions"),
    articles: (n: number) => count(n, "article", "articles"),
    none: "There are none in the library.",
  },
  entity: {
    unknown: (kind: Kind, id: string) => `This article has no ${english.kind[kind]} “${id}”`,
    share: (percent: string) => `${percent} of all words quoted`,
    inText: "Show in the text",
    by: {
      speaker: "Quotations",
      topic: "Quotations",
      country: "What its speakers said",
    },
    about: {
      speaker: "What others said about them",
      topic: "What was said on it",
      country: "What was said about it",
    },
    among: { speaker: "By", topic: "On", country: "About" },
    /** Before the others of the page's own kind: joint speakers, further topics, further countries. */
    alongside: { speaker: "Together with", topic: "Also on", country: "Also about" },
    elsewhere: "Other mentions",
    mentionsIn: (n: number, sentences: number) =>
      `${numbers.format(n)} in ${count(sentences, "sentence", "sentences")}`,
    nothing: "No quotations.",
    /** Above what a filter takes nothing from, and some of. */
    left: (n: number, all: number) =>
      n === all ? numbers.format(all) : `${numbers.format(n)} of ${numbers.format(all)}`,
    noQuotationLeft: (all: number) => `None of ${quotationsOf(all)} under these filters.`,
    noMentionLeft: (all: number) =>
      `None of ${count(all, "mention", "mentions")} under these filters.`,
    beside: "Compare with",
    nobody: "No one",
    allTopics: "All topics",
  },
} as const);

export type OverviewWording = Worded<typeof englishOverviews>;
