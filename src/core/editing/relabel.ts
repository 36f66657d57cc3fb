import { fieldOfKind } from "../article/kind-fields";
import { type Kind, kinds } from "../article/kinds";
import { Composer } from "./composer";
import { freeId } from "./entities";
import { entriesOf, fieldOf, isObject, type Json, type JsonObject } from "./json";
import { find, idOf } from "./locate";
import type { Operation } from "./operation";

/** What a label of another tool stands for: mentions of these, or of nothing. */
export type LabelMeaning = Kind | "none";

/**
 * Makes annotations, by their ids, mentions of what they name already, or else of what their words name: a
 * speaker or a topic of that name, a country where `countryOf` knows one, and a topic where it does not; for
 * "none", they are taken out. Those that were taken out come back as `before` has them, and what was said
 * there by a speaker is said again. What nothing mentions any more is taken out as well.
 */
export function relabel(
  file: JsonObject,
  before: JsonObject,
  ids: readonly string[],
  meaning: LabelMeaning,
  countryOf: (words: string) => string | undefined,
): readonly Operation[] {
  const composer = new Composer(file);
  const left = new Set<string>();
  for (const id of ids) {
    const there = find(composer.file, "annotation", id);
    const entry = there ?? find(before, "annotation", id);
    if (entry === undefined) continue;
    if (there !== undefined) for (const each of namedIn(there)) left.add(each);
    if (meaning === "none") {
      if (there !== undefined) composer.remove("annotation", id);
      continue;
    }
    const own = find(before, "annotation", id);
    if (meaning === "speaker" && own?.type === "quotation") {
      if (there?.type !== "quotation") sayAgain(composer, own, before);
      continue;
    }
    const name = nameOf(composer.file, before, entry) ?? wordsOf(entry);
    if (name === undefined) continue;
    const of = thingOf(composer, name, meaning, countryOf);
    if (there?.type === "mention") composer.set("annotation", id, "of", of);
    else {
      if (there !== undefined) composer.remove("annotation", id);
      composer.add("annotation", mentionOf(entry, of));
    }
  }
  removeUnused(composer, left);
  return composer.operations;
}

/** A quotation as it was brought, with those who say it and what it is about. */
function sayAgain(composer: Composer, quotation: JsonObject, before: JsonObject): void {
  const { id } = quotation;
  if (typeof id === "string") composer.remove("annotation", id);
  for (const [kind, field] of [
    ["speaker", "speakers"],
    ["topic", "topics"],
    ["country", "countries"],
  ] as const) {
    for (const each of entriesOf(fieldOf(quotation, field))) {
      const entry = find(before, kind, String(each));
      if (entry !== undefined && find(composer.file, kind, String(each)) === undefined)
        composer.add(kind, entry);
    }
  }
  composer.add("annotation", quotation);
}

/** A mention of something, at the words of an annotation. */
function mentionOf({ id, targets, note, origin }: JsonObject, of: JsonObject): JsonObject {
  return {
    ...(id !== undefined && { id }),
    type: "mention",
    of,
    ...(targets !== undefined && { targets }),
    ...(origin !== undefined && { origin }),
    ...(note !== undefined && { note }),
  };
}

/** The name of the one speaker or topic that an annotation is about; undefined for another. */
function nameOf(file: JsonObject, before: JsonObject, annotation: JsonObject): string | undefined {
  const of = fieldOf(annotation, "of");
  const [speaker] = entriesOf(annotation.speakers);
  const id = isObject(of) ? (of.speaker ?? of.topic) : speaker;
  if (id === undefined) return undefined;
  const kind = isObject(of) && of.topic !== undefined ? "topic" : "speaker";
  const named = find(file, kind, String(id)) ?? find(before, kind, String(id));
  const name = named && fieldOf(named, "name");
  return typeof name === "string" ? name : undefined;
}

/** The speaker, topic or country that words name, which is added where there is none yet. */
function thingOf(
  composer: Composer,
  words: string,
  meaning: Exclude<LabelMeaning, "none">,
  countryOf: (words: string) => string | undefined,
): JsonObject {
  const code = meaning === "country" ? countryOf(words) : undefined;
  if (code !== undefined) {
    if (find(composer.file, "country", code) === undefined) composer.add("country", { code });
    return { country: code };
  }
  const kind = meaning === "country" ? "topic" : meaning;
  const same = entriesOf(composer.file[fieldOfKind[kind]]).find(
    (each) => String(fieldOf(each, "name")).toLowerCase() === words.toLowerCase(),
  );
  const known = idOf(kind, same);
  if (known !== undefined) return { [kind]: known };
  const id = freeId(composer.file, kind, words);
  composer.add(kind, { id, name: words, ...(meaning === "country" && { kind: "place" }) });
  return { [kind]: id };
}

function removeUnused(composer: Composer, left: ReadonlySet<string>): void {
  const used = new Set(entriesOf(composer.file.annotations).flatMap(namedIn));
  for (const each of left) {
    if (used.has(each)) continue;
    const kind = kinds.find((name) => each.startsWith(`${name} `));
    if (kind !== undefined) composer.remove(kind, each.slice(kind.length + 1));
  }
}

/** What an annotation names, each with its kind before it. */
function namedIn(annotation: Json): readonly string[] {
  const of = fieldOf(annotation, "of");
  const one = (kind: Kind) =>
    isObject(of) && of[kind] !== undefined ? [`${kind} ${of[kind]}`] : [];
  const all = (kind: Kind) =>
    entriesOf(fieldOf(annotation, fieldOfKind[kind])).map((id) => `${kind} ${id}`);
  return [...kinds.flatMap(one), ...kinds.flatMap(all)];
}

function wordsOf(annotation: JsonObject): string | undefined {
  const words = entriesOf(annotation.targets).map((target) => fieldOf(target, "exact"));
  const text = words.filter((each) => typeof each === "string").join(" ");
  return text.trim() === "" ? undefined : text.replace(/\s+/g, " ").trim().slice(0, 300);
}
