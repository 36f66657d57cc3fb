// The words that a page names its elements with.
import { attribute, type PageElement } from "./tree";

/** What content systems name the parts of a page by. */
const naming = [
  "class",
  "id",
  "role",
  "aria-label",
  ..."component testid gu-name spacefinder-type area module widget block block-name region qa role zone"
    .split(" ")
    .map((name) => `data-${name}`),
];

const namesByElement = new WeakMap<PageElement, readonly string[]>();

/** The words of an element's class, id, role and label, in lower case: `articleBody--main` has three. */
export function namesOf(element: PageElement): readonly string[] {
  const known = namesByElement.get(element);
  if (known !== undefined) return known;
  const names = namesIn(element);
  namesByElement.set(element, names);
  return names;
}

function namesIn(element: PageElement): readonly string[] {
  if (element.attrs.length === 0) return [];
  // The id of a heading is made of its words, for links to it.
  const isHeading = /^h[1-6]$/.test(element.tagName);
  const names = naming
    .filter((name) => !(isHeading && name === "id"))
    .map((name) => attribute(element, name) ?? "")
    .join(" ");
  return names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}
