// Every kind of page there is, each once: what is true of all pages is looked for on these.
import { nato } from "./reading-page";

export interface ShownPage {
  readonly path: string;
  /** What the title is in German. */
  readonly title: RegExp;
}

export const pages: Readonly<Record<string, ShownPage>> = {
  library: { path: "/", title: /^Bibliothek · / },
  search: { path: "/search?q=alliance", title: /^alliance · Suche · / },
  "reading page": { path: nato, title: /^Blinken brings/ },
  "two kinds chosen": { path: `${nato}?speaker=shea&topic=cyber`, title: /^Blinken/ },
  "focus view": { path: `${nato}?speaker=shea&view=focus`, title: /^Blinken/ },
  "parts of the link missing": {
    path: `${nato}/sections/nope?speaker=nobody&topic=none#q999`,
    title: /^Blinken/,
  },
  "right-to-left article": { path: "/articles/river-water-talks", title: /نهر/ },
  quotations: { path: `${nato}/quotations?group=speaker`, title: /^Zitate · / },
  quotation: { path: `${nato}/quotations/q7`, title: /^Zitat: Heiko Maas · / },
  "quotation not in the article": {
    path: `${nato}/quotations/nope`,
    title: /^Dieser Artikel hat kein Zitat „nope“ · /,
  },
  matrix: { path: `${nato}/matrix`, title: / nach .* · / },
  "matrix of topics by countries": {
    path: `${nato}/matrix?rows=topic&columns=country`,
    title: /^Themen nach Ländern · /,
  },
  voices: { path: `${nato}/voices`, title: /^Stimmen · / },
  "speaker in an article": { path: `${nato}/speakers/shea`, title: /^Jamie Shea · / },
  "two speakers": { path: `${nato}/speakers/shea?beside=austrevicius`, title: /^Jamie Shea · / },
  "topic in an article": { path: `${nato}/topics/cyber`, title: /^Cybersecurity · / },
  "country in an article": { path: `${nato}/countries/RU`, title: /^Russia · / },
  "speaker not in the article": { path: `${nato}/speakers/nobody`, title: / · / },
  "speaker in the library": { path: "/speakers/rendall", title: /Rendall · / },
  "new article": { path: "/own/new", title: /^Neuer Artikel · / },
  "unknown in the library": { path: "/topics/nope", title: /^Seite nicht gefunden · / },
  "unknown article": { path: "/articles/nato", title: /^Einen Artikel „nato“ gibt es nicht · / },
  "unknown page": { path: "/no/such/page", title: /^Seite nicht gefunden · / },
};
