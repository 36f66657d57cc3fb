import type { Kind } from "../article/kinds";
import { Composer } from "./composer";
import { entriesOf, fieldOf, isObject, type JsonObject } from "./json";
import { find, idOf } from "./locate";
import { renamedIn } from "./naming";
import type { Operation } from "./operation";

/** Adds a speaker or a topic, or says more of a country. `more` are further fields of it. */
export function addEntity(
  file: JsonObject,
  kind: Kind,
  id: string,
  name: string,
  more: JsonObject = {},
): readonly Operation[] {
  if (find(file, kind, id) !== undefined) return [];
  const named = kind === "country" ? { code: id, ...(name && { name }) } : { id, name };
  return new Composer(file).add(kind, { ...named, ...more }).operations;
}

/** Sets a field of a speaker, topic or country; takes it away where the text is empty. */
export function setEntityField(
  file: JsonObject,
  kind: Kind,
  id: string,
  field: string,
  text: string,
): readonly Operation[] {
  if (field === "name" && text === "" && kind !== "country") return [];
  return new Composer(file).set(kind, id, field, text === "" ? undefined : text).operations;
}

/** An id for something of this name that nothing of its kind has yet. */
export function freeId(file: JsonObject, kind: Kind, name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const start =
    plain
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || kind;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? start : `${start}-${number}`;
    if (find(file, kind, id) === undefined) return id;
  }
}

/** Removes a speaker, topic or country that no annotation names; nothing where one does. */
export function removeEntity(file: JsonObject, kind: Kind, id: string): readonly Operation[] {
  const isNamed = entriesOf(file.annotations).some(
    (entry) => isObject(entry) && renamedIn(entry, kind, id, "").length > 0,
  );
  if (isNamed || find(file, kind, id) === undefined) return [];
  const composer = new Composer(file);
  const broader = fieldOf(find(file, kind, id), "broader");
  for (const entry of entriesOf(file.topics)) {
    const narrower = idOf("topic", entry);
    if (kind !== "topic" || narrower === undefined || fieldOf(entry, "broader") !== id) continue;
    composer.set("topic", narrower, "broader", broader === narrower ? undefined : broader);
  }
  return composer.remove(kind, id).operations;
}

/** Gives some annotations of a speaker, topic or country to another, which is added where there is none. */
export function divideEntity(
  file: JsonObject,
  kind: Kind,
  from: string,
  to: { readonly id: string; readonly name: string },
  annotations: readonly string[],
): readonly Operation[] {
  const composer = new Composer(file);
  if (find(file, kind, to.id) === undefined) {
    composer.add(kind, kind === "country" ? { code: to.id } : { id: to.id, name: to.name });
  }
  for (const id of annotations) {
    const entry = find(composer.file, "annotation", id);
    if (entry === undefined) continue;
    for (const [field, value] of renamedIn(entry, kind, from, to.id)) {
      composer.set("annotation", id, field, value);
    }
  }
  return composer.operations;
}
