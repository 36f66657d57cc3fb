import { fieldOfKind } from "../article/kind-fields";
import {
  entriesOf,
  fieldOf,
  isObject,
  type Json,
  type JsonObject,
  spliced,
  withField,
} from "./json";
import type { Entry, Part } from "./operation";

/** The lists that an article has itself; paragraphs stand in its sections. */
const lists = {
  section: "sections",
  annotation: "annotations",
  ...fieldOfKind,
} as const satisfies Record<Exclude<Entry, "paragraph">, string>;

/** The name of the list that holds these entries. */
function listNameOf(of: Entry): string {
  return of === "paragraph" ? "paragraphs" : lists[of];
}

/** What an entry is named by; undefined where it has no name. */
export function idOf(of: Entry, entry: unknown): string | undefined {
  const id = fieldOf(entry, of === "country" ? "code" : "id");
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
}

/** From so many entries on, it is kept where each stands. */
const long = 100;
const placesIn = new WeakMap<readonly Json[], ReadonlyMap<string | undefined, number>>();

/** The index of the first entry with an id; -1 for none. Entries are never changed in place. */
function placeOf(entries: readonly Json[], of: Entry, id: string | undefined): number {
  if (entries.length < long) return entries.findIndex((entry) => idOf(of, entry) === id);
  let places = placesIn.get(entries);
  if (places === undefined) {
    const found = new Map<string | undefined, number>();
    entries.forEach((entry, at) => {
      const own = idOf(of, entry);
      if (!found.has(own)) found.set(own, at);
    });
    places = found;
    placesIn.set(entries, places);
  }
  return places.get(id) ?? -1;
}

/** The object of a part; undefined where the file has none of this id. */
export function find(file: JsonObject, of: Part, id: string | undefined): JsonObject | undefined {
  if (of === "article") return file;
  for (const { entries } of listsOf(file, of)) {
    const found = entries[placeOf(entries, of, id)];
    if (found !== undefined) return isObject(found) ? found : undefined;
  }
  return undefined;
}

/** The file with another object in place of a part's. */
export function withPart(
  file: JsonObject,
  of: Part,
  id: string | undefined,
  part: JsonObject,
): JsonObject {
  if (of === "article") return part;
  for (const { holder, entries } of listsOf(file, of)) {
    const at = placeOf(entries, of, id);
    if (at < 0) continue;
    const changed = spliced(entries, at, 1, part);
    // Where only what is in an entry has changed, all stand where they stood.
    const places = placesIn.get(entries);
    if (places !== undefined && idOf(of, part) === id) placesIn.set(changed, places);
    return withList(file, of, holder, changed);
  }
  return file;
}

/** A list of the file: of paragraphs, that of a section. Undefined where it is not there. */
export function listIn(
  file: JsonObject,
  of: Entry,
  holder: string | undefined,
): readonly Json[] | undefined {
  const owner = of === "paragraph" ? find(file, "section", holder) : file;
  const list = fieldOf(owner, listNameOf(of));
  return Array.isArray(list) ? entriesOf(list) : undefined;
}

/** The file with another list; without it where `entries` is undefined. */
export function withList(
  file: JsonObject,
  of: Entry,
  holder: string | undefined,
  entries: readonly Json[] | undefined,
): JsonObject {
  if (of !== "paragraph") return withField(file, lists[of], entries);
  const section = find(file, "section", holder);
  if (section === undefined) return file;
  return withPart(file, "section", holder, withField(section, "paragraphs", entries));
}

/** The id of the section that a paragraph stands in. */
export function sectionOfParagraph(file: JsonObject, id: string): string | undefined {
  return listsOf(file, "paragraph").find(({ entries }) =>
    entries.some((entry) => idOf("paragraph", entry) === id),
  )?.holder;
}

function listsOf(
  file: JsonObject,
  of: Entry,
): readonly { readonly holder: string | undefined; readonly entries: readonly Json[] }[] {
  if (of !== "paragraph") {
    return [{ holder: undefined, entries: entriesOf(fieldOf(file, lists[of])) }];
  }
  return entriesOf(fieldOf(file, "sections")).map((section) => ({
    holder: idOf("section", section),
    entries: entriesOf(fieldOf(section, "paragraphs")),
  }));
}
