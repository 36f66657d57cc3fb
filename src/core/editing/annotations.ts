import type { Annotation } from "../article/format";
import type { Kind } from "../article/kinds";
import type { MarkedArticle } from "../article/marked-article";
import type { Range } from "../article/range";
import { Composer } from "./composer";
import type { JsonObject } from "./json";
import { find } from "./locate";
import type { Operation } from "./operation";
import { targetOf } from "./target-of";

/** Accepts annotations of a machine: from then on they are a person’s. */
export function accept(file: JsonObject, ids: readonly string[]): readonly Operation[] {
  const composer = new Composer(file);
  for (const id of ids) acceptIn(composer, id);
  return composer.operations;
}

/** Removes annotations. */
export function remove(file: JsonObject, ids: readonly string[]): readonly Operation[] {
  const composer = new Composer(file);
  for (const id of ids) composer.remove("annotation", id);
  return composer.operations;
}

/** Says who says a quotation; of a mention of a speaker, who it is. What a person has changed they have accepted. */
export function setSpeakers(
  file: JsonObject,
  ids: readonly string[],
  speakers: readonly string[],
): readonly Operation[] {
  const composer = new Composer(file);
  for (const id of ids) {
    const annotation = find(file, "annotation", id);
    if (annotation?.type === "quotation") composer.set("annotation", id, "speakers", [...speakers]);
    else setSubject(composer, id, "speaker", speakers[0]);
    acceptIn(composer, id);
  }
  return composer.operations;
}

/** Says what a quotation is about: all of its topics, or all of its countries. None takes the field away. */
export function setAbout(
  file: JsonObject,
  id: string,
  field: "topics" | "countries",
  values: readonly string[],
): readonly Operation[] {
  const composer = new Composer(file);
  composer.set("annotation", id, field, values.length === 0 ? undefined : [...values]);
  acceptIn(composer, id);
  return composer.operations;
}

/** Says how a quotation is told. */
export function setMode(file: JsonObject, id: string, mode: string): readonly Operation[] {
  const composer = new Composer(file);
  composer.set("annotation", id, "mode", mode === "quoted" ? undefined : mode);
  acceptIn(composer, id);
  return composer.operations;
}

/** Says something about an annotation; takes it away where the text is empty. */
export function setNote(file: JsonObject, id: string, text: string): readonly Operation[] {
  const composer = new Composer(file);
  composer.set("annotation", id, "note", text === "" ? undefined : text);
  return composer.operations;
}

/** Makes another of an annotation: a quotation by a speaker, or a mention of one, of a topic or a country. */
export function changeType(
  file: JsonObject,
  id: string,
  to: "quotation" | Kind,
  value: string,
): readonly Operation[] {
  const composer = new Composer(file);
  if (to === "quotation") {
    composer.set("annotation", id, "type", "quotation");
    composer.set("annotation", id, "of", undefined);
    composer.set("annotation", id, "speakers", [value]);
  } else {
    composer.set("annotation", id, "type", "mention");
    for (const field of ["speakers", "topics", "countries", "attribution", "mode"]) {
      composer.set("annotation", id, field, undefined);
    }
    composer.set("annotation", id, "of", { [to]: value });
  }
  acceptIn(composer, id);
  return composer.operations;
}

/** Adds annotations, last in the file. Each says what it is; its places are given as ranges. */
export function addAnnotations(
  file: JsonObject,
  marked: MarkedArticle,
  added: readonly { readonly annotation: NewAnnotation; readonly ranges: readonly Range[] }[],
): readonly Operation[] {
  const composer = new Composer(file);
  for (const { annotation, ranges } of added) {
    const targets = ranges.map((range) => targetOf(marked, range));
    composer.add("annotation", { ...annotation, targets, origin: "person" } as JsonObject); // it is JSON
  }
  return composer.operations;
}

/** An annotation before its places are known. */
export type NewAnnotation = Annotation extends infer A
  ? A extends Annotation
    ? Omit<A, "targets">
    : never
  : never;

function setSubject(composer: Composer, id: string, kind: Kind, value: string | undefined): void {
  if (value !== undefined) composer.set("annotation", id, "of", { [kind]: value });
}

/** A machine’s annotation becomes a person’s, who is certain. */
export function acceptIn(composer: Composer, id: string): void {
  if (find(composer.file, "annotation", id)?.origin !== "machine") return;
  composer.set("annotation", id, "origin", "person");
  composer.set("annotation", id, "confidence", undefined);
}
