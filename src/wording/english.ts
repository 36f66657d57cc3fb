// Everything the interface says, in English. Another language is another file of the same type.
import type { Kind } from "../article/kinds";
import { counting } from "./counting";
import { figures } from "./figures";
import type { Worded } from "./worded";

const counted = counting("en");
const numbers = new Intl.NumberFormat("en");

/** A number with its noun in the right form. */
export function count(n: number, one: string, many: string): string {
  return counted(n, { one: `# ${one}`, other: `# ${many}` });
}

const annotations = (n: number) => count(n, "annotation", "annotations");

export const english = {
  language: "en",
  site: "On Record",
  ...figures("en-GB"),
  kinds: { speaker: "Speakers", topic: "Topics", country: "Countries" } satisfies Record<
    Kind,
    string
  >,
  kind: { speaker: "speaker", topic: "topic", country: "country" } satisfies Record<Kind, string>,
  annotations,
  words: (n: number) => count(n, "word", "words"),
  quotations: (n: number) => count(n, "quotation", "quotations"),
  mentions: (n: number) => count(n, "mention", "mentions"),
  kindCount: (kind: Kind, n: number) =>
    ({
      speaker: count(n, "speaker", "speakers"),
      topic: count(n, "topic", "topics"),
      country: count(n, "country", "countries"),
    })[kind],
  frame: {
    skip: "Skip to the article",
    withoutScript:
      "Without JavaScript you have the text with its marks, and every list. Filters, search and the focus view need JavaScript.",
  },
  appearance: {
    open: "Appearance",
    theme: "Theme",
    themes: { system: "System", light: "Light", dark: "Dark" },
    textSize: "Text size",
    size: (n: number) => `Text size ${n} of 5`,
    sample: "A",
    language: "Language",
    languageNot: "The language could not be loaded. The one before stays.",
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
  library: {
    title: "Library",
    lead: "Articles in which you can see who said what, on which topic, about which country, and send anyone a link to exactly that.",
    find: "Find articles",
    findHint: "Headline, person, topic or country",
    found: (n: number) => count(n, "article", "articles"),
    none: (text: string) => `No article has all of these words: “${text}”.`,
    empty: "The library is empty.",
    open: "Open an article from elsewhere",
    deeper: (text: string) =>
      text === ""
        ? "Search in all texts and quotations"
        : `Search for “${text}” in all texts and quotations`,
  },
  reader: {
    sections: "Sections",
    opening: "Opening",
    matchesIn: (n: number) => count(n, "match", "matches"),
    source: "Source",
    previous: "Previous match",
    next: "Next match",
    place: (at: number, of: number) => `${numbers.format(at)} of ${numbers.format(of)}`,
    none: "No matches",
    step: "Step through the matches",
    tools: "Reading tools",
    view: "View",
    highlight: "Highlight",
    focus: "Focus",
    highlightHint: "All of the text, with the matches marked",
    focusHint: "Only the passages with a match",
    hideMarks: "Hide marks",
    showMarks: "Show marks",
    share: "Share",
    copied: "Link copied",
    copyFailed: "The link could not be copied. It is the address in your browser’s address bar.",
    shareTitle: "Copy the address of exactly this view",
    folded: (n: number) => count(n, "paragraph without a match", "paragraphs without a match"),
    map: "Map of matches",
    shown: (shown: number, all: number, sections: number, allSections: number) =>
      all === 0
        ? "This article has no annotations"
        : shown === all
          ? `All ${annotations(all)} shown`
          : `${numbers.format(shown)} of ${annotations(all)} shown, in ${numbers.format(sections)} of ${count(allSections, "section", "sections")}`,
    continued: (name: string) => `${name}, continued`,
    says: (names: string, n: number) => `${names} ${n === 1 ? "says" : "say"}`,
    unknownSection: (id: string) => `This article has no section “${id}”.`,
    unknownAnnotation: (id: string) => `This article has no annotation “${id}”.`,
    unplacedAnnotation: (id: string) =>
      `Annotation “${id}” belongs to this article, but its words are no longer in the text.`,
    unknownValue: (kind: Kind, id: string) =>
      `This article has no ${{ speaker: "speaker", topic: "topic", country: "country" }[kind]} “${id}”; that part of the link was left out.`,
    mayBe: "The article may have changed since the link was made.",
    nearest: (name: string) => `Nearest: ${name}.`,
    dismiss: "Dismiss",
    problems: (n: number) => count(n, "problem in the file", "problems in the file"),
    unplaced: (n: number) =>
      count(
        n,
        "annotation could not be placed in the text",
        "annotations could not be placed in the text",
      ),
  },
  filters: {
    title: "Filters",
    open: "Filters",
    chosen: (n: number) => count(n, "value chosen", "values chosen"),
    anyOf: "any of",
    allOf: (groups: readonly string[]) => groups.join(", and also "),
    showing: (values: string) => `Showing only what concerns ${values}.`,
    clear: "Clear",
    clearAll: "Clear all filters",
    clearKind: (kind: Kind) =>
      `Clear ${{ speaker: "speakers", topic: "topics", country: "countries" }[kind]}`,
    value: (name: string, n: number) =>
      n === 0 ? `${name}, no annotations` : `${name}, ${annotations(n)}`,
    find: (kind: Kind) =>
      `Find ${{ speaker: "a speaker", topic: "a topic", country: "a country" }[kind]}`,
    nothingFound: "None with these letters",
    more: (n: number) => `${numbers.format(n)} more`,
    fewer: "Fewer",
    done: "Done",
    everything: "Everything is shown. Choose a value to follow it through the article.",
  },
  card: {
    title: "About these words",
    close: "Close",
    quotation: "Quotation",
    mention: (kind: Kind) =>
      ({ speaker: "Speaker named", topic: "Topic", country: "Country" })[kind],
    passage: "Passage on",
    about: "About",
    inQuotation: (names: string) => `In a quotation by ${names}`,
    first: "First mention",
    here: "here",
    only: (name: string) => `Show only ${name}`,
    stopOnly: (name: string) => `Stop showing only ${name}`,
    copy: "Copy link",
    copied: "Link copied",
    machine: "Annotated by a machine",
    person: "Annotated by a person",
    confidence: (percent: number) => `${percent} % sure`,
    note: "Note:",
    parts: (n: number) => `In ${count(n, "part", "parts")}`,
    several: (n: number) => `${numbers.format(n)} annotations here`,
  },
  keys: {
    open: "Keyboard",
    title: "Keys",
    single: "Single-key shortcuts",
    singleHint: "Switch them off if they get in the way of your own.",
    close: "Close",
    list: {
      next: "Next match",
      previous: "Previous match",
      card: "Card on the match you are at",
      nextSection: "Next section",
      previousSection: "Previous section",
      marks: "Hide or show all marks",
      focus: "Highlight or focus view",
      filters: "Go to the filters",
      copy: "Copy the link to this view",
      help: "This list",
      close: "Close a card or a panel",
    },
  },
  print: {
    quotations: "Quotations",
    filtered: (names: string) => `Shown: ${names}`,
    sample: "abc",
    quotationSample: "[AB 1] “…”",
    speaker: "a quotation, with the speaker’s initials and its number;",
    topic: "a topic;",
    country: "a country, with its code. Speakers named in the text are bold.",
  },
  errors: {
    retry: "Try again",
    toLibrary: "Go to the library",
    title: "Something went wrong",
    region: "This part of the page failed; the rest still works.",
    details: "Copy details",
    notFoundPage: "There is no such page",
    notFoundPageHint: "The address may be mistyped, or the page may have moved.",
    loading: "Loading …",
    progress: {
      fetching: "Fetching the article …",
      checking: "Checking the article …",
      placing: "Finding the places of its annotations …",
    },
    more: (n: number) => `… and ${numbers.format(n)} more.`,
    wholeFile: "the file as a whole",
  },
} as const;

export type Wording = Worded<typeof english>;
