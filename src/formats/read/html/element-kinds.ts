// What elements are to the words in them: blocks, parts of lines, or nothing that is read.
import { acceleratedRole } from "./accelerated";
import { isCaptionPart, isOfCaption } from "./caption-elements";
import { namesOf } from "./element-names";
import type { WordsPiece } from "./piece";
import {
  attribute,
  childrenOf,
  isElement,
  nodeText,
  type PageElement,
  type PageNode,
  parentOf,
  wholeText,
} from "./tree";
import { isWordItem, isWordTitle } from "./word-lists";

const blocks = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre " +
    "search section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** What has no words of the article in it, whatever it says. */
const skipped = new Set(
  (
    "script style template head title svg math select option datalist textarea input canvas progress " +
    "meter"
  ).split(" "),
);

const embedded = new Set(["iframe", "video", "audio", "object", "embed"]);

/** How an element is read. */
export function roleIn(
  element: PageElement,
): "block" | "inline" | "skipped" | "embedded" | "picture" | "break" {
  const { tagName } = element;
  if (skipped.has(tagName)) return "skipped";
  if (tagName.startsWith("amp-")) return acceleratedRole(tagName);
  if (embedded.has(tagName)) return "embedded";
  if (tagName === "img") return "picture";
  if (tagName === "br") return "break";
  if (blocks.has(tagName)) return "block";
  // Captions are spans as often as they are anything else.
  return isCaptionPart(element) ? "block" : "inline";
}

/** What words are by the blocks that they stand in. */
export function kindOf(owner: PageElement): Pick<WordsPiece, "is" | "level"> {
  if (isOfCaption(owner)) return { is: "caption" };
  let isQuote = false;
  for (let each: PageElement | undefined = owner; each !== undefined; each = parentOf(each)) {
    const { tagName } = each;
    const heading = /^h([1-6])$/.exec(tagName)?.[1];
    if (heading !== undefined) return { is: "heading", level: Number(heading) };
    if (tagName === "li" || tagName === "dd" || isWordItem(each)) return { is: "item" };
    if (isWordTitle(each)) return { is: "heading", level: 1 };
    if (tagName === "pre") return { is: "verse" };
    if (tagName === "blockquote") isQuote = true;
    if (isQuote || ["article", "main", "body"].includes(tagName)) break;
  }
  return { is: isQuote ? "quote" : "text" };
}

/** Whether the page does not show an element, or only to those who have pages read to them. */
export function hides(element: PageElement): boolean {
  if (attribute(element, "hidden") !== undefined) return true;
  const style = attribute(element, "style") ?? "";
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  const names = namesOf(element).join(" ");
  return /\b(sr only|visually ?hidden|screen ?reader text|assistive text|editsection)\b/.test(
    names,
  );
}

/** The numbers of the items of numbered lists, each asked for once, in the order of the page. */
export class ItemNumbers {
  readonly #next = new Map<PageElement, number>();

  /** The number before an item, with what stands behind it; nothing in a list without numbers. */
  of(item: PageElement): string {
    const list = parentOf(item);
    if (list?.tagName !== "ol") return "";
    const start = Number.parseInt(attribute(list, "start") ?? "1", 10);
    const number = this.#next.get(list) ?? (Number.isNaN(start) ? 1 : start);
    this.#next.set(list, number + 1);
    return `${number}. `;
  }
}

/** The cells of a row of figures, which stand in one line; undefined for a table that only lays the page out. */
export function dataCells(row: PageElement): ReadonlySet<PageNode> | undefined {
  if (row.tagName !== "tr") return undefined;
  const cells = childrenOf(row)
    .filter(isElement)
    .filter(({ tagName }) => tagName === "td" || tagName === "th");
  const isData = (cell: PageElement) => isPlain(onlyBlock(cell) ?? cell, 0);
  return cells.length > 1 && cells.every(isData) ? new Set(cells) : undefined;
}

/** Longer than this is no figure of a table, in UTF-16 units. */
const longestCell = 200;

/** The one paragraph of a cell that writing programs put its few words in. */
export function onlyBlock(cell: PageNode): PageElement | undefined {
  const [first, another] = childrenOf(cell).filter(
    (each) => isElement(each) || nodeText(each)?.trim(),
  );
  if (first === undefined || another !== undefined || !isElement(first)) return undefined;
  const isShort = wholeText(first, longestCell + 1).length <= longestCell;
  return first.tagName === "p" && isShort ? first : undefined;
}

function isPlain(cell: PageNode, depth: number): boolean {
  return childrenOf(cell).every(
    (each) =>
      !isElement(each) || (depth < 20 && !blocks.has(each.tagName) && isPlain(each, depth + 1)),
  );
}
