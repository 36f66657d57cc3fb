import { decoded } from "./readings";

/** The word before the id of a section in an address of its article. */
export const sectionSegment = "sections";

const place = new RegExp(`/${sectionSegment}/(.*)$`);

/** The id of the section that a path names, as it is written where it cannot be decoded; undefined for none. */
export function sectionIdOf(pathname: string): string | undefined {
  const [, id] = place.exec(pathname) ?? [];
  return id === undefined ? undefined : decoded(id.replace(/\/+$/, ""));
}

/** The same path without the section it names: another section is another place on the same page. */
export function withoutSection(pathname: string): string {
  return pathname.replace(place, "");
}
