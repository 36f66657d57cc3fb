import { fieldOfKind } from "../article/kind-fields";
import type { Kind } from "../article/kinds";
import { Composer } from "./composer";
import {
  entriesOf,
  fieldOf,
  isObject,
  isSame,
  type Json,
  type JsonObject,
  withField,
} from "./json";
import { find, idOf } from "./locate";
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

/** The fields of an annotation that name an entity, with another name in its place and none twice. */
function renamedIn(
  annotation: JsonObject,
  kind: Kind,
  from: string,
  to: string,
): readonly (readonly [field: string, value: Json])[] {
  const field = fieldOfKind[kind];
  const rename = (value: Json) => (String(value) === from ? to : value);
  const renamed: (readonly [string, Json])[] = [];
  const listed = annotation[field];
  if (Array.isArray(listed)) renamed.push([field, [...new Set(entriesOf(listed).map(rename))]]);
  else if (listed !== undefined && String(listed) === from) renamed.push([field, to]);
  const { of } = annotation;
  if (isObject(of) && String(of[kind]) === from) renamed.push(["of", withField(of, kind, to)]);
  return renamed.filter(([name, value]) => !isSame(annotation[name], value));
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
