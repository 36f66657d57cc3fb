// Who wrote an article, by the names of elements and in lists of names.
import { bylineNames } from "../../../core/drafting/plain-text/line-kinds";
import { namesOf } from "./element-names";
import { attribute, childrenOf, isElement, type PageElement, wholeText } from "./tree";

const name = "\\p{Lu}[\\p{L}.'’-]*";
const particle = "(and|und|&|de|del|der|da|di|du|van|von|al|bin|la|le|y)";
const person = new RegExp(
  `^(([Bb]y|[Vv]on|BY|VON|[Dd]i|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f)\\s+)?${name}(,?\\s+(${name}|${particle})){1,9}$`,
  "u",
);

/** Whether an element holds the name of whoever wrote the article, and nothing else. */
export function namesAuthor(element: PageElement): boolean {
  // Of an element with more in it, the beginning is enough to tell that it is none.
  const text = wholeText(element, 2000).replace(/\s+/g, " ").trim();
  if (text.length > 80 || !person.test(text)) return false;
  if (attribute(element, "rel") === "author" || attribute(element, "itemprop") === "author")
    return true;
  const isSeveral =
    childrenOf(element).filter((each) => isElement(each) && each.tagName !== "img").length > 1;
  const names = namesOf(element);
  return (
    !isSeveral &&
    names.some((name) => ["author", "byline", "contributor", "autor", "autorin"].includes(name))
  );
}

/** The names of the first list that has any; what is an address is no name. */
export function bylinesOf(lists: readonly (readonly string[])[]): string[] {
  for (const list of lists) {
    const names = list
      .flatMap((line) => bylineNames(line))
      .filter((name) => !/^https?:|@|\.(com|org|net|de)$/i.test(name))
      .map(inSmallLetters);
    if (names.length > 0) return [...new Set(names)].slice(0, 20);
  }
  return [];
}

/** `ANN LI` as `Ann Li`: capitals throughout are a way of setting bylines. */
function inSmallLetters(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\s/.test(name)) return name;
  return name.replace(
    /(\p{Lu})(\p{Lu}{2,})/gu,
    (_, first: string, rest: string) => `${first}${rest.toLowerCase()}`,
  );
}
