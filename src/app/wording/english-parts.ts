// What the parts say that open beside or over the text, or stand on the library's page, in English:
// loaded with them.
// More than 150 lines: one catalogue, which is loaded as a whole.
import type { Count } from "../../core/article/filtering/count";
import type { Kind } from "../../core/article/kinds";
import { count, english } from "./english";
import { isolating } from "./isolated";
import { numbersOf } from "./numbers";
import type { Worded } from "./worded";

const numbers = numbersOf("en");

/** How many quotations and mentions; nothing said of what there is none of. */
function said({ quotations, mentions }: Count): string {
  return [
    ...(quotations > 0 ? [english.quotations(quotations)] : []),
    ...(mentions > 0 ? [english.mentions(mentions)] : []),
  ].join(", ");
}

export const englishParts = isolating({
  appearance: {
    theme: "Theme",
    themes: { system: "System", light: "Light", dark: "Dark" },
    textSize: "Text size",
    size: (n: number) => `Text size ${n} of 5`,
    sample: "A",
    language: "Language",
    languageNot: "The language could not be loaded, so it has not been changed.",
  },
  library: {
    title: "Library",
    lead: "Articles that show who said what, on which topic and about which country, with a link to every quotation.",
    find: "Find articles",
    onDevice: "On this device",
    findHint: "Headline, person, topic or country",
    found: (n: number) => count(n, "article", "articles"),
    none: (text: string) => `No articles match “${text}”.`,
    empty: "The library is empty.",
    open: "Open an article from elsewhere",
    deeper: (text: string) =>
      text === ""
        ? "Search all texts and quotations"
        : `Search all texts and quotations for “${text}”`,
  },
  missing: {
    unknownSection: (id: string) => `This article has no section “${id}”.`,
    unknownAnnotation: (id: string) => `This article has no quotation or mention “${id}”.`,
    unplacedAnnotation: (id: string) =>
      `The words of “${id}” are no longer in the text of this article.`,
    unknownValue: (kind: Kind, id: string) =>
      `This article has no ${{ speaker: "speaker", topic: "topic", country: "country" }[kind]} “${id}”, so that part of the link was ignored.`,
    mayBe: "The article may have changed since the link was made.",
    nearest: (name: string) => `Did you mean ${name}?`,
    problems: (n: number) => count(n, "problem in the file", "problems in the file"),
    inFile: "Problems in the file",
    notShown: (n: number, all: number) =>
      `${numbers.format(n)} of ${count(all, "annotation", "annotations")} could not be shown`,
    more: (n: number) => `… and ${numbers.format(n)} more.`,
    wholeFile: "the file as a whole",
  },
  notFound: {
    title: "Page not found",
    hint: "If you typed the address, check that it is correct. The page may also have moved.",
  },
  facets: {
    not: (name: string) => `Not ${name}`,
    remove: (name: string) => `Remove filter: ${name}`,
    anyOf: "any of",
    allOf: (groups: readonly string[]) => groups.join(", and also "),
    showing: (values: string) => `Showing only matches for ${values}.`,
    showingTogether: (values: string) => `Showing paragraphs that mention ${values}.`,
    notTogether: "Go back to matches within one quotation or passage",
    onlyUnsure: "Only unsure marks",
    showingUnsure: "Showing only what was marked automatically and is unsure.",
    leavingOut: (values: string) => `Leaving out matches for ${values}.`,
    nothingHasAll: (values: string) => `No quotation, passage or mention matches ${values}.`,
    showTogether: (paragraphs: number) =>
      paragraphs === 1
        ? "Show the paragraph that mentions all of them"
        : `Show the ${numbers.format(paragraphs)} paragraphs that mention all of them`,
    nothingAtAll: "No paragraph mentions all of them.",
    clear: "Clear",
    clearAll: "Clear all filters",
    clearKind: (kind: Kind) =>
      `Clear ${{ speaker: "speakers", topic: "topics", country: "countries" }[kind]}`,
    counts: (counts: Count) => said(counts) || "none",
    leftOut: "left out",
    leaveOut: (name: string) => `Leave out ${name}`,
    ofKind: (name: string, kind: Kind) =>
      `${name} (${{ speaker: "speaker", topic: "topic", country: "country" }[kind]})`,
    order: {
      label: "Order of the filters",
      count: "Most frequent first",
      name: "By name",
      appearance: "In order of appearance",
    },
    find: (kind: Kind) =>
      `Find ${{ speaker: "a speaker", topic: "a topic", country: "a country" }[kind]}`,
    nothingFound: "No matches",
    more: (n: number) => `${numbers.format(n)} more`,
    fewer: "Show fewer",
    done: "Done",
    everything:
      "Everything is shown. Choose a speaker, topic or country to follow it through the article.",
  },
  marks: {
    map: "Map of matches",
    firstMatch: "First match",
    title: "Marks in the text",
    kinds: { speaker: "Quotations and speakers", topic: "Topics", country: "Countries" },
    look: {
      speaker: "Tinted, with the speaker’s name alongside",
      topic: "Underlined, or with a line at the edge of the text",
      country: "Dotted underline, with the country code",
    },
    all: "Show all marks",
    none: "Hide all marks",
  },
  card: {
    title: "About these words",
    close: "Close",
    quotation: "Quotation",
    mention: (kind: Kind) =>
      ({ speaker: "Speaker mentioned", topic: "Topic", country: "Country" })[kind],
    passage: "Passage on",
    about: "About",
    aliases: (names: string) => `also: ${names}`,
    inQuotation: (names: string) => `In a quotation by ${names}`,
    first: "First mention",
    here: "here",
    only: (name: string) => `Show only ${name}`,
    stopOnly: (name: string) => `Remove filter: ${name}`,
    copy: "Copy link",
    copied: "Link copied",
    copyWords: "Copy quotation",
    wordsCopied: "Quotation copied",
    machine: "Marked automatically",
    person: "Marked by a person",
    confidence: (percent: number) => `${percent}% certain`,
    drafted: (percent: number | undefined) =>
      percent === undefined ? "Marked automatically" : `Marked automatically, ${percent}% certain`,
    note: "Note:",
    parts: (n: number) => `In ${count(n, "part", "parts")}`,
    several: (n: number) => count(n, "mark here", "marks here"),
  },
  find: {
    label: "Search in this article",
    results: (n: number) => count(n, "result", "results"),
    more: (n: number) => `More than ${numbers.format(n)} results`,
    none: "No results",
    previous: "Previous result",
    next: "Next result",
    close: "Close search",
  },
  times: {
    title: "Recording",
    play: (time: string) => `Play from ${time}`,
    link: (time: string) => `${time}, link to this turn`,
    ask: (host: string) => `The recording is at ${host}, which will learn that you listen to it.`,
    failed: (host: string) => `The recording at ${host} cannot be played.`,
  },
  keys: {
    title: "Keyboard shortcuts",
    single: "Single-key shortcuts",
    singleHint: "Turn these off if they clash with your own shortcuts.",
    close: "Close",
    list: {
      next: "Next match or search result",
      previous: "Previous match or search result",
      card: "Show details of the current match",
      nextSection: "Next section",
      previousSection: "Previous section",
      marks: "Hide or show all marks",
      focus: "Switch between highlight and focus",
      search: "Search in this article",
      filters: "Go to the filters",
      copy: "Copy a link to this view",
      unsure: "Next unsure mark of a draft",
      help: "Show this list",
      close: "Close a card, a panel or the search",
    },
  },
  print: {
    quotations: "Quotations",
    filtered: (names: string) => `Filtered by: ${names}`,
    sample: "abc",
    quotationSample: "[AB 1] “…”",
    speaker: "a quotation, with the speaker’s initials and its number;",
    topic: "a topic;",
    country: "a country, with its code. Speakers mentioned in the text are in bold.",
  },
} as const);

export type PartWording = Worded<typeof englishParts>;
