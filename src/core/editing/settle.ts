import { check } from "../article/check";
import { indexInFile, isAlone } from "../article/checking/index-in-file";
import type { AnnotatedArticle } from "../article/format";
import { fieldOfKind } from "../article/kind-fields";
import { kinds } from "../article/kinds";
import type { OpenedBefore } from "../article/opened-before";
import type { Change } from "./change";
import { Composer } from "./composer";
import { fieldOf, isObject, isSame, type Json, type JsonObject, spliced, withField } from "./json";
import { idOf } from "./locate";
import type { Operation } from "./operation";

/**
 * What is to be written into a file before it can be changed by ids: lists as lists, and the ids that the
 * reader has given to what has none of its own. Nothing for a file that says so itself. `before` are its
 * versions before.
 */
export function settling(file: JsonObject, before?: OpenedBefore): readonly Operation[] {
  const composer = new Composer(file);
  for (const name of kinds.map((kind) => fieldOfKind[kind])) {
    const written = fieldOf(file, name);
    if (written !== undefined && !Array.isArray(written)) {
      composer.set("article", undefined, name, isObject(written) ? [written] : []);
    }
  }
  const lists = composer.file;
  const { article } = check(lists, before?.checked);
  if (article === undefined) return [];
  if (fieldOf(file, "annotations") !== undefined) {
    const annotations = withIds(lists, "annotations", article.annotations);
    composer.set("article", undefined, "annotations", annotations);
  }
  composer.set("article", undefined, "sections", sectionsWithIds(lists, article));
  return composer.operations;
}

/** Changes without what settles this file, for a place where that has been done already. */
export function withoutSettling(file: JsonObject, changes: readonly Change[]): readonly Change[] {
  const settled = settling(file);
  if (settled.length === 0) return changes;
  return changes.map((change) => ({
    ...change,
    operations: change.operations.filter((each) => !settled.some((one) => isSame(one, each))),
  }));
}

function sectionsWithIds(file: JsonObject, { sections }: AnnotatedArticle): Json {
  let list = withIds(file, "sections", sections);
  for (const [number, section] of sections.entries()) {
    const at = indexInFile(sections, number);
    const written = list[at];
    if (!isObject(written)) continue;
    const paragraphs = withIds(written, "paragraphs", section.paragraphs);
    if (paragraphs === written.paragraphs) continue;
    list = spliced(list, at, 1, withField(written, "paragraphs", paragraphs));
  }
  return list;
}

/** The list of a field with the ids that its entries are known by; the very same where it has them. */
function withIds(
  owner: JsonObject,
  name: string,
  known: readonly { readonly id: string }[] = [],
): readonly Json[] {
  const written = fieldOf(owner, name);
  const isList = Array.isArray(written) && !isAlone(known);
  let list = isList ? (written as readonly Json[]) : isObject(written) ? [written] : []; // it is JSON
  for (const [number, { id }] of known.entries()) {
    const at = indexInFile(known, number);
    const entry = list[at];
    if (isObject(entry) && idOf("annotation", entry) !== id) {
      list = spliced(list, at, 1, withField(entry, "id", id, Object.keys(entry)[0]));
    }
  }
  return list;
}
