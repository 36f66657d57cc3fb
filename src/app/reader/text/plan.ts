/**
 * An element as it is to be, before anything is made of it. React makes it where pages are rendered
 * beforehand and taken over; in a large article it is made without React, which would keep several
 * objects for each of a hundred thousand elements that never change.
 */
export interface Plan {
  readonly tag:
    | "a"
    | "bdi"
    | "blockquote"
    | "button"
    | "div"
    | "em"
    | "figcaption"
    | "figure"
    | "h3"
    | "i"
    | "img"
    | "p"
    | "rect"
    | "span"
    | "strong"
    | "svg";
  /** By the names that HTML and SVG give them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Plan | string)[];
}

export function plan(
  tag: Plan["tag"],
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Plan | string)[]
): Plan {
  const stated = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { tag, attributes: Object.fromEntries(stated), children };
}
