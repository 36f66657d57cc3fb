import { english } from "../app/wording/english";
import { englishParts } from "../app/wording/english-parts";
import { articleHref, quotationHref } from "../core/address/paths";
import { direction } from "../core/article/direction";
import { beginningOf } from "../core/article/excerpt";
import type { MarkedArticle, MarkedSection } from "../core/article/marked-article";
import type { QuotationEntry } from "../core/article/said/quotation-entries";
import type { PageOutline } from "./pages";

/** What the picture beside a shared link shows: text that is drawn when the app is built. */
export interface Picture {
  /** From where the app is served. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** What is to be read in it. */
  readonly alt: string;
  readonly headline: string;
  /** Above the headline; undefined for the whole article. */
  readonly section: string | undefined;
  readonly speakers: readonly Voice[];
  readonly direction: "ltr" | "rtl";
  readonly site: string;
}

interface Voice {
  readonly name: string;
  /** Decides on the hue: the speaker's number in the article. */
  readonly number: number;
}

const size = { width: 1200, height: 630 };

/** The picture of a page: a section has its own, an article's other pages have the article's. */
export function pictureOf(page: Pick<PageOutline, "marked" | "section" | "quotation">): Picture {
  const { marked, section, quotation } = page;
  if (marked === undefined) {
    const { lead } = englishParts.library;
    return {
      ...size,
      path: "/picture.png",
      alt: `${english.site}: ${lead}`,
      headline: lead,
      section: undefined,
      speakers: [],
      direction: "ltr",
      site: english.site,
    };
  }
  const { id: articleId, headline, language } = marked.article;
  if (quotation !== undefined) return quotationPicture(marked, quotation);
  const speakers = heardIn(marked, section);
  const names = english.list(speakers.map(({ name }) => name));
  return {
    ...size,
    path: `${articleHref({ from: "library", articleId, sectionId: section?.id })}/picture.png`,
    alt: [section?.heading, headline, names].filter(Boolean).join(". "),
    headline,
    section: section?.heading,
    speakers,
    direction: direction(language),
    site: english.site,
  };
}

/** The words and who said them, at a quarter of the size: there are many. */
function quotationPicture({ article }: MarkedArticle, entry: QuotationEntry): Picture {
  const { id: articleId, headline, language } = article;
  const names = english.list(entry.speakers.map(({ name }) => name));
  const words = entry.text.replace(/\s+/g, " ");
  return {
    width: size.width / 2,
    height: size.height / 2,
    path: `${quotationHref({ from: "library", articleId }, entry.quotation.id)}/picture.png`,
    alt: [beginningOf(words, 300, language), names, headline].filter(Boolean).join(". "),
    headline: words,
    section: headline,
    speakers: entry.speakers.map(({ shortName, number }) => ({ name: shortName, number })),
    direction: direction(language),
    site: english.site,
  };
}

/** Who is quoted in a section, or in the article, in the order they are first heard. */
function heardIn(marked: MarkedArticle, section: MarkedSection | undefined): readonly Voice[] {
  const heard = marked.annotations.filter(
    ({ annotation, ranges }) =>
      annotation.type === "quotation" &&
      (section === undefined ||
        ranges.some(({ paragraph }) => marked.paragraphs[paragraph]?.section === section.number)),
  );
  const numbers = new Set(heard.flatMap(({ members }) => members.speaker));
  return [...numbers].flatMap((number) => {
    const speaker = marked.entities.speaker[number];
    return speaker === undefined ? [] : [{ name: speaker.shortName, number }];
  });
}
