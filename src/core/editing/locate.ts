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

/** The object of a part; undefined where the file has none of this id. */
export function find(file: JsonObject, of: Part, id: string | undefined): JsonObject | undefined {
  if (of === "article") return file;
  const held = listsOf(file, of).flatMap(({ entries }) => entries);
  const found = held.find((entry) => idOf(of, entry) === id);
  return isObject(found) ? found : undefined;
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
    const at = entries.findIndex((entry) => idOf(of, entry) === id);
    if (at >= 0) return withList(file, of, holder, spliced(entries, at, 1, part));
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
