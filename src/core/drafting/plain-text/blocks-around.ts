// Tells by its place what is not of an article: authors above it; contacts, sources and notes below it.
import { isFirstName } from "../names/first-names";
import type { TextBlock } from "./blocks";
import type { LineKind } from "./line-kinds";
import { beginsLinks, linksAtEnd, linksInside } from "./links-around";
import { isAuthorInTown, isNameLine, isRubric } from "./name-lines";

export interface KeptTextBlock extends TextBlock {
  readonly caption: boolean;
}

type AroundKind = Extract<LineKind, "frame" | "byline">;

const contact =
  /^(?:(?:media|press|news|investor) )?(?:contacts?|relations|enquiries|inquiries)\b.{0,30}:?$|^for (?:further|more) (?:information|details)\b.{0,40}:?$|^(?:weitere informationen|rückfragen)\b.{0,40}:?$|^pressekontakt:?$/i;
/** No more of a name than mail allows (RFC 5321, 4.5.3.1.1): of a long line without one, the end is not sought from each letter. */
const phone = /\+?\d[\d\s()/-]{7,}$/;
const email = /[^\s@]{1,64}@[^\s@]+\.\p{L}{2,}/u;

/** The first lines of a page that stand before its headline: `News`, `- Ada Brandt`. */
export function blocksBefore(kept: readonly KeptTextBlock[]): Map<KeptTextBlock, AroundKind> {
  const found = new Map<KeptTextBlock, AroundKind>();
  const headline = headlineFurtherOn(kept);
  for (const [at, block] of kept.entries()) {
    // One word over news is no headline: the country or the part of the paper that the article is in.
    const isWord = at === 0 && /^\p{Lu}[\p{L}-]+$/u.test(block.text) && isNews(kept);
    const isMenu = isWord || isRubric(block.text) || (at < headline && !block.caption);
    const kind = dashedName.test(block.text) ? "byline" : isMenu ? "frame" : "text";
    if (at < headline && block.caption) continue;
    if (kind === "text" || block.depth > 0 || at + 1 === kept.length) break;
    found.set(block, kind);
  }
  return found;
}

/** Where the headline stands below lines of a few words each: menus, scores, names of pictures; else 0. */
function headlineFurtherOn(kept: readonly KeptTextBlock[]): number {
  const words = (block: KeptTextBlock | undefined) => block?.text.split(/\s+/).length ?? 0;
  const first = kept.findIndex(({ text, depth }) => text.split(/\s+/).length > 3 || depth > 0);
  const at = kept.findIndex(({ caption }, index) => index >= first && !caption);
  const next = kept.slice(at + 1).find((block) => words(block) > 12);
  // A title of a word or two is what the text is about: it comes up in it.
  const title = kept[0]?.text.match(/\p{L}{4,}/gu) ?? [];
  const isAbout = kept.some(
    (block) =>
      words(block) > 12 && title.some((word) => block.text.split(/[^\p{L}]+/u).includes(word)),
  );
  const isOne =
    first > 0 &&
    !isAbout &&
    kept.slice(0, at).every(({ text }) => !/[.?!]["”’»“]?$/.test(text)) &&
    words(kept[at]) > 4 - Number(first > 1) &&
    words(kept[at]) < 25 &&
    next !== undefined &&
    // A standfirst below a short headline has sentences.
    !/[.,;:]["”’»“]?$|[.?!]\s/.test(kept[at]?.text ?? "");
  return isOne ? at : 0;
}

/** Whether somebody says something, or it is of some day, in the first lines. */
function isNews(kept: readonly KeptTextBlock[]): boolean {
  return kept
    .slice(1, 5)
    .some(({ text }) => /\b(?:said|says|told|on \w+day|am \w+tag)\b/i.test(text));
}

function isDashedName(text: string): boolean {
  return dashedName.test(text);
}

const dashedName = /^[-–—]\s?\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** The blocks that are none of the text, with what they are. */
export function blocksAround(
  body: readonly KeptTextBlock[],
  { headline, bylines }: { headline: string | undefined; bylines: readonly string[] },
): Map<KeptTextBlock, AroundKind> {
  const found = new Map<KeptTextBlock, AroundKind>();
  const authors = headline === undefined ? [] : nameLinesOf(body);
  for (const block of authors) found.set(block, "byline");
  const names = [...bylines, ...authors.map(({ text }) => text)];
  const links = linksAtEnd(body);
  const end = body.findIndex((block, at) => beginsLinks(block, at, body.length) || at === links);
  const last = end === -1 ? body.length : end;
  for (const block of linksInside(body)) found.set(block, "frame");
  let isContact = false;
  body.forEach((block, at) => {
    const { text } = block;
    if (end !== -1 && at >= end) found.set(block, "frame");
    else if (isRepeated(text, headline, body[at - 1]?.text)) found.set(block, "frame");
    else if (body[at + 1]?.caption === true && body[at + 1]?.text === text)
      found.set(block, "frame");
    else if (isFromLine(text)) found.set(block, "byline");
    else if (at >= last - 3 && isAuthorNote(text, names)) found.set(block, "byline");
    // A release ends with whom to ask: a name, an address, a number, each on a line of its own.
    if (contact.test(text)) isContact = at * 3 > body.length;
    else if ((text.split(/\s+/).length > 8 && !phone.test(text)) || block.depth > 0)
      isContact = false;
    const isAddress = email.test(text) && text.split(/\s+/).length < 5;
    if (isContact || isAddress || /^SOURCE:? \p{Lu}/u.test(text)) found.set(block, "frame");
  });
  return found;
}

/** A headline that a page shows once more, a caption under each size of a picture. */
function isRepeated(text: string, ...others: readonly (string | undefined)[]): boolean {
  return text.length > 20 && text.length < 200 && others.includes(text);
}

/** The lines before the first paragraph that say who wrote it. */
function nameLinesOf(body: readonly KeptTextBlock[]): readonly KeptTextBlock[] {
  const first = body.findIndex(({ text }) => {
    const words = text.split(" ").length;
    return words > 8 && (words > 20 || /[.!?:]["”’»“]?$/.test(text));
  });
  return body
    .slice(0, Math.max(0, first))
    .filter(
      ({ text, depth, caption }) =>
        depth === 0 &&
        !caption &&
        ([isNameLine, isRubric, isBodyInTown, isDashedName].some((is) => is(text)) ||
          isAuthorInTown(text, body)),
    );
}

/** `Tolland Harbour Police (Tolland)`: who has sent what follows, and from where. */
function isBodyInTown(text: string): boolean {
  return /^(?:[\p{L}&’'-]+ ){2,6}\(\p{Lu}[\p{L} .-]{2,25}\)$/u.test(text);
}

/** `From Ada Brandt in Bergen`, over what a correspondent sends to a live page. */
function isFromLine(text: string): boolean {
  const [, first = ""] =
    /^From (\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}.’'-]+){1,2}(?:,? (?:in|at) \p{Lu}[\p{L} ]{2,30})?$/u.exec(
      text,
    ) ?? [];
  return isFirstName(first);
}

/** `Ada Brandt is a columnist.`, below what she wrote. */
function isAuthorNote(text: string, names: readonly string[]): boolean {
  return (
    text.length < 300 &&
    names.some((name) => text.startsWith(name)) &&
    /^(?:\S+ ){2,5}?(?:is|was|writes|covers|reports|ist|schreibt)\b/.test(text)
  );
}
