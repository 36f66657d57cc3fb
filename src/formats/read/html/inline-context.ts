// What words stand in: a link, bold letters, something that the page does not show.
import type { InlineContext } from "./block-words";
import { hides } from "./element-kinds";
import { styleOf } from "./inline-mark";
import { type PageElement, wholeText } from "./tree";

/** What the words in these elements are besides. */
const inside: Readonly<Record<string, InlineContext>> = {
  a: "link",
  button: "link",
  strong: "strong",
  b: "strong",
  time: "time",
  pre: "pre",
};

/** What the words in an element stand in, by it. */
export function aroundIn(element: PageElement): readonly InlineContext[] {
  const { isBold, isThin } = styleOf(element);
  const own = inside[element.tagName] ?? (isBold ? "strong" : undefined);
  return [
    ...(own === undefined || (own === "strong" && isThin) ? [] : [own]),
    ...(hides(element) && !isSignsOnly(element) ? ["hidden" as const] : []),
  ];
}

/** A colon or a stroke between a kicker and a headline is heard and not seen. */
function isSignsOnly(element: PageElement): boolean {
  return !/[\p{L}\p{N}]/u.test(wholeText(element, 40));
}

/** What is said of a link to those who have pages read to them. */
export const newTab =
  /[,;]?\s{0,3}[([]?(?:opens|öffnet|wird geöffnet) in (?:an? |einem )?(?:new|neuen?m?) (?:tab|window|fenster)[)\]]?|,? opens new (?:tab|window)\b/gi;
