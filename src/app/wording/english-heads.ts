import { english } from "./english";

/** What pages say of themselves outside of the app: in search results and beside shared links. */
export const englishHeads = {
  overview: (title: string, headline: string) =>
    `${title}: who said what in “${headline}”, with a link to every place in the text.`,
  entity: (name: string, headline: string) =>
    `${name} in “${headline}”: every quotation and mention, each with a link to its place in the text.`,
  across: (kind: string, name: string, headlines: readonly string[]) =>
    `Everything the library has of the ${kind} ${name}: ${english.list(headlines.map((each) => `“${each}”`))}.`,
  all: (text: string) =>
    `${text} in all articles of the library: how often each is quoted or mentioned, and where.`,
  /** To who has no JavaScript: the app itself never shows it. */
  withoutScript:
    "Without JavaScript you can read the text with its marks, and all the lists. Filters, search and the focus view need JavaScript.",
  feed: "Annotated articles: who said what, on which topic, about which country.",
};
