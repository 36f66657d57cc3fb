import type { Kind } from "../article/kinds";
import { Composer } from "./composer";
import { entriesOf, fieldOf, isObject, type JsonObject } from "./json";
import { find, idOf } from "./locate";
import { renamedIn } from "./naming";
import type { Operation } from "./operation";

/**
 * Merges one speaker, topic or country into another: all that was its own is the other’s, its name is kept
 * as one of a speaker’s other names, and what it says that the other does not is taken over.
 */
export function mergeEntities(
  file: JsonObject,
  kind: Kind,
  gone: string,
  kept: string,
): readonly Operation[] {
  if (gone === kept || find(file, kind, kept) === undefined) return [];
  const composer = new Composer(file);
  for (const entry of entriesOf(file.annotations)) {
    const id = idOf("annotation", entry);
    if (id === undefined || !isObject(entry)) continue;
    for (const [field, value] of renamedIn(entry, kind, gone, kept)) {
      composer.set("annotation", id, field, value);
    }
  }
  for (const entry of entriesOf(file.topics)) {
    const id = idOf("topic", entry);
    if (kind !== "topic" || id === undefined || fieldOf(entry, "broader") !== gone) continue;
    composer.set("topic", id, "broader", id === kept ? undefined : kept);
  }
  const before = find(composer.file, kind, gone);
  const after = find(composer.file, kind, kept);
  if (before !== undefined && after !== undefined) takeOver(composer, kind, before, after, kept);
  composer.remove(kind, gone);
  return composer.operations;
}

/** What one says of itself and the other does not, and its name. */
function takeOver(
  composer: Composer,
  kind: Kind,
  from: JsonObject,
  to: JsonObject,
  id: string,
): void {
  const apart = ["id", "code", "name", "shortName", "aliases", "sameAs", "broader"];
  for (const [field, value] of Object.entries(from)) {
    if (!apart.includes(field) && to[field] === undefined) composer.set(kind, id, field, value);
  }
  const both = (field: string) => [...entriesOf(to[field]), ...entriesOf(from[field])];
  const addresses = [...new Set(both("sameAs"))];
  if (addresses.length > 0) composer.set(kind, id, "sameAs", addresses);
  if (kind !== "speaker") return;
  const names = [...both("aliases"), ...(from.name === undefined ? [] : [from.name])];
  const aliases = [...new Set(names)].filter((name) => name !== to.name);
  if (aliases.length > 0) composer.set(kind, id, "aliases", aliases);
}
