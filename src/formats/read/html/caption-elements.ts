// Tells the elements with the words below a picture, and what of these says whose the picture is.
import { namesOf } from "./element-names";
import {
  childrenOf,
  elementsIn,
  isElement,
  type PageElement,
  parentOf,
  wholeText,
  withAncestors,
} from "./tree";

const pictures = /^(?:image|img|photo|picture|media|figure|bild|foto|legende?|gallery|slide)$/;
const wordsOfPictures =
  /^(?:description|credits?|legend|text|title|alt|unterschrift|byline|copyright)$/;
const owners = /^(?:credits?|copyright|photographer|quelle|source|urheber)$/;

/** Whether an element has the words below a picture, by its kind or the names of its classes. */
function isCaption(element: PageElement): boolean {
  if (element.tagName === "figcaption") return true;
  const names = namesOf(element);
  if (names.some((name) => /^(?:captions?|cutline|bildunterschrift|legende)$/.test(name)))
    return true;
  return (
    names.some((name) => pictures.test(name)) && names.some((name) => wordsOfPictures.test(name))
  );
}

/** Whether an element in a line is a caption, or a part of one that stands apart. */
export function isCaptionPart(element: PageElement): boolean {
  if (!["span", "cite", "small"].includes(element.tagName)) return false;
  if (element.tagName === "span" && isCaption(element)) return true;
  const parent = parentOf(element);
  if (parent === undefined || !isCaption(parent)) return false;
  return namesOf(element).some((name) => owners.test(name)) || followsAtOnce(element, parent);
}

/** No caption has more parts; each is looked for among all. */
const mostParts = 50;

/** Whether words with a capital come right after other words, as only lines of their own do. */
function followsAtOnce(element: PageElement, parent: PageElement): boolean {
  const siblings = childrenOf(parent);
  if (siblings.length > mostParts) return false;
  const before = siblings[siblings.indexOf(element) - 1];
  if (before === undefined || !isElement(before)) return false;
  return (
    /[\p{L}\p{N}.!?)”"]$/u.test(wholeText(before, 2000)) &&
    /^[\p{Lu}©(]/u.test(wholeText(element, 200))
  );
}

/** Whether the words of an element say whose a picture is, by its name. */
export function namesPictureOwner(element: PageElement): boolean {
  return namesOf(element).some((name) => owners.test(name));
}

/** A heading in a caption, or with its name, is one of a picture. */
export function isOfCaption(owner: PageElement): boolean {
  for (let each: PageElement | undefined = owner; each !== undefined; each = parentOf(each)) {
    if (isCaption(each)) return !isOfTable(each);
    if (["li", "dd", "pre", "blockquote", "article", "main", "body"].includes(each.tagName))
      return false;
  }
  return false;
}

const figuresOfTables = new WeakMap<PageElement, boolean>();

/** Whether a figure has a table and no picture. Asked once: each of its captions asks again. */
function isFigureOfTable(figure: PageElement): boolean {
  const known = figuresOfTables.get(figure);
  if (known !== undefined) return known;
  const tags = new Set([...elementsIn(figure)].map(({ tagName }) => tagName));
  const is = tags.has("table") && !tags.has("img");
  figuresOfTables.set(figure, is);
  return is;
}

/** Whether a caption is a table's. */
export function isOfTable(caption: PageElement): boolean {
  for (const each of withAncestors(caption)) {
    if (each.tagName === "table") return true;
    if (each.tagName !== "figure") continue;
    return isFigureOfTable(each);
  }
  return false;
}
