import { articleHref } from "../address/paths";
import { direction } from "../article/direction";
import type { MarkedArticle, MarkedSection } from "../article/marked-article";
import { english } from "../wording/english";
import { englishParts } from "../wording/english-parts";
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
export function pictureOf({ marked, section }: Pick<PageOutline, "marked" | "section">): Picture {
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
