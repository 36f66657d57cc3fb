import type { MarkedArticle, MarkedParagraph } from "../../../core/article/marked-article";
import { besideArticles } from "../../../sources/library/queries";
import type { Wording } from "../../wording/english";
import { type Plan, plan } from "./plan";

type Content = readonly (Plan | string)[];

/** What an item brings of its own where others have a sign: `1.`, `2.a)`, `(b)`, `iv.`; but not `A. Person`. */
const itemNumber = /^\(?(?:\p{Nd}+[.)]|(?:\p{L}|[ivxlc]+)\)|[ivx]{2,}\.)/iu;

/** The element of a paragraph, by its kind, with what belongs to it: a picture, notes. */
export function bodyPlan(
  { isForeign, sections }: MarkedArticle,
  { id, number, section, text, kind, marks = [], image }: MarkedParagraph,
  words: Wording,
  content: Content,
): readonly Plan[] {
  const isNumbered = kind === "item" && itemNumber.test(text);
  const classes = [
    ...(hasEndlessWord(text) ? ["endless"] : []),
    ...(kind === undefined || kind === "text" ? [] : [isNumbered ? "item numbered" : kind]),
  ];
  const body = plan(
    kind === "heading" ? "h3" : "p",
    {
      class: classes.join(" ") || undefined,
      "data-paragraph": id,
      // In the opening there is no heading above it but the headline.
      "aria-level": kind === "heading" && !sections[section]?.heading ? "2" : undefined,
    },
    ...content,
  );
  const notes = marks.flatMap((mark) => (mark.kind === "note" ? mark.value : []));
  return [
    kind === "quote" ? plan("blockquote", {}, body) : body,
    ...notes.map((note, at) => plan("p", { class: "note", "data-note": String(at + 1) }, note)),
    ...(image === undefined ? [] : [picture(image, number, isForeign === true, words)]),
  ];
}

/** A stretch of plain text; where a page of a printed edition begins in it, an empty element says which. */
export function textPlan(
  { start, end }: { readonly start: number; readonly end: number },
  { text, marks = [] }: MarkedParagraph,
): Content {
  const content: (Plan | string)[] = [];
  let from = start;
  for (const mark of marks) {
    const at = mark.start;
    if (mark.kind !== "page" || at < from || (at >= end && at < text.length) || at > end) continue;
    if (at > from) content.push(text.slice(from, at));
    content.push(plan("span", { class: "page", "data-label": mark.value }));
    from = at;
  }
  if (end > from) content.push(text.slice(from, end));
  return content;
}

/** Words inside of one of their paragraph's own marks, given by its place in the list. */
export function inOwnMark(index: number, { marks = [] }: MarkedParagraph, words: Content): Content {
  const mark = marks[index];
  switch (mark?.kind) {
    case "link":
      return [plan("a", { href: mark.value, rel: "noreferrer noopener" }, ...words)];
    case "emphasis":
      return [plan("em", {}, ...words)];
    case "strong":
      return [plan("strong", {}, ...words)];
    case "lang":
      return [plan("span", { lang: mark.value }, ...words)];
    case "note": {
      const number = marks.slice(0, index + 1).filter(({ kind }) => kind === "note").length;
      return [plan("span", { class: "noted", "data-note": String(number) }, ...words)];
    }
    default:
      return words;
  }
}

/** The picture of a paragraph; of an article that is not ours, a button in its place, see shown-pictures.ts. */
function picture(
  { url, alt, caption, credit }: NonNullable<MarkedParagraph["image"]>,
  number: number,
  isForeign: boolean,
  words: Wording,
): Plan {
  const shown = isForeign
    ? plan(
        "button",
        { type: "button", class: "button", "data-picture": String(number), lang: words.language },
        words.reader.showPicture,
      )
    : plan("img", { src: besideArticles(url), alt, loading: "lazy" });
  // Until it is shown, what it is of is said once: by its caption, else by its alternative text.
  const below = [caption ?? (isForeign ? alt : ""), credit].filter((each) => each);
  return plan(
    "figure",
    {},
    shown,
    ...(below.length > 0 ? [plan("figcaption", {}, below.join(" · "))] : []),
  );
}

/** No word that is read is nearly as long, in UTF-16 units. */
const longest = 1000;

/**
 * Whether a text goes on for very long without a blank, as encoded data does. Chromium measures such
 * a word anew from each line on when its letters are kerned: 1 MB of it takes two minutes.
 */
export function hasEndlessWord(text: string): boolean {
  if (text.length < longest) return false;
  let from = 0;
  for (const { index } of text.matchAll(/\s+/g)) {
    if (index - from >= longest) return true;
    from = index;
  }
  return text.length - from >= longest;
}
