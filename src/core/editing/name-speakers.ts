import { applyAll } from "./change";
import { Composer } from "./composer";
import { entriesOf, fieldOf, type JsonObject } from "./json";
import { find, idOf } from "./locate";
import { mergeEntities } from "./merge-entities";
import type { Operation } from "./operation";

/**
 * Gives speakers, by their ids, the names of people: what they were called before is kept as another name
 * of theirs, and they are no labels any more. One whose new name somebody else has already becomes that
 * speaker. Empty names, and ids that the file does not have, are passed over.
 */
export function nameSpeakers(
  file: JsonObject,
  names: Readonly<Record<string, string>>,
): readonly Operation[] {
  let now = file;
  const all: Operation[] = [];
  for (const [id, given] of Object.entries(names)) {
    const name = given.trim();
    const speaker = find(now, "speaker", id);
    if (name === "" || speaker === undefined || speaker.name === name) continue;
    const operations = merged(now, id, name) ?? renamed(now, id, name, speaker);
    const applied = applyAll(now, operations);
    if (applied.status === "misfit") continue;
    now = applied.file;
    all.push(...operations);
  }
  return all;
}

function renamed(
  file: JsonObject,
  id: string,
  name: string,
  { name: before, kind, aliases }: JsonObject,
): readonly Operation[] {
  const others = [...entriesOf(aliases), ...(before === undefined ? [] : [before])];
  const composer = new Composer(file).set("speaker", id, "name", name).set(
    "speaker",
    id,
    "aliases",
    [...new Set(others)].filter((each) => each !== name),
  );
  if (kind === "label") composer.set("speaker", id, "kind", undefined);
  return composer.operations;
}

/** Undefined where nobody else has the name. */
function merged(file: JsonObject, id: string, name: string): readonly Operation[] | undefined {
  const same = entriesOf(file.speakers).find(
    (each) =>
      idOf("speaker", each) !== id &&
      String(fieldOf(each, "name") ?? "").toLowerCase() === name.toLowerCase(),
  );
  const other = idOf("speaker", same);
  if (other === undefined) return undefined;
  const { operations, file: asPerson } = new Composer(file).set("speaker", id, "kind", undefined);
  return [...operations, ...mergeEntities(asPerson, "speaker", id, other)];
}
