import type { MarkedArticle } from "../article/marked-article";
import { Composer } from "./composer";
import { entriesOf, fieldOf, isObject, type JsonObject } from "./json";
import { find, idOf, listIn, sectionOfParagraph } from "./locate";
import type { Operation } from "./operation";
import type { TextChange } from "./paragraphs";
import { retarget } from "./retarget";

/**
 * Takes a paragraph out of the article. Annotations of its words keep these, and are listed as not found
 * where they stand nowhere else. Nothing for the article's only paragraph.
 */
export function removeParagraph(
  file: JsonObject,
  { article, paragraphs }: MarkedArticle,
  id: string,
): TextChange {
  const paragraph = paragraphs.find((each) => each.id === id);
  if (paragraph === undefined || paragraphs.length < 2) return { operations: [], lost: [] };
  const composer = new Composer(file);
  const lost = retarget(composer, article, new Set([paragraph.number]), () => []);
  composer.remove("paragraph", id);
  return { operations: composer.operations, lost };
}

/**
 * Moves a paragraph one place up or down; at the edge of its section into the next one there. Annotations
 * go with it. Nothing at the edges of the article.
 */
export function moveParagraph(file: JsonObject, id: string, by: 1 | -1): readonly Operation[] {
  const holder = sectionOfParagraph(file, id);
  const value = find(file, "paragraph", id);
  if (holder === undefined || value === undefined) return [];
  const count = listIn(file, "paragraph", holder)?.length ?? 0;
  const to = indexIn(file, "paragraph", id, holder) + by;
  const composer = new Composer(file);
  if (to >= 0 && to < count) {
    return composer.remove("paragraph", id).add("paragraph", value, holder, to).operations;
  }
  const sections = entriesOf(file.sections);
  const next = sections[indexIn(file, "section", holder) + by];
  const section = idOf("section", next);
  if (section === undefined) return [];
  const index = by === 1 ? 0 : entriesOf(fieldOf(next, "paragraphs")).length;
  return composer.remove("paragraph", id).add("paragraph", value, section, index).operations;
}

/** Gives a section another heading; takes it away where the text is empty. */
export function setHeading(file: JsonObject, section: string, text: string): readonly Operation[] {
  const to = text === "" ? undefined : text;
  return new Composer(file).set("section", section, "heading", to).operations;
}

/** Begins a section at a paragraph. Nothing where one begins there already, or the id is taken. */
export function splitSection(
  file: JsonObject,
  paragraph: string,
  id: string,
  heading: string,
): readonly Operation[] {
  const holder = sectionOfParagraph(file, paragraph);
  if (holder === undefined || find(file, "section", id) !== undefined) return [];
  const at = indexIn(file, "paragraph", paragraph, holder);
  if (at < 1) return [];
  const moved = entriesOf(listIn(file, "paragraph", holder))
    .slice(at)
    .filter(isObject);
  const composer = new Composer(file);
  for (const each of moved) composer.remove("paragraph", idOf("paragraph", each) ?? "");
  const index = indexIn(file, "section", holder) + 1;
  composer.add("section", { id, heading, paragraphs: moved }, undefined, index);
  return composer.operations;
}

/** Joins a section with the one before it; its heading goes. Nothing for the first. */
export function joinSections(file: JsonObject, section: string): readonly Operation[] {
  const at = indexIn(file, "section", section);
  const before = idOf("section", entriesOf(file.sections)[at - 1]);
  if (at < 1 || before === undefined) return [];
  const moved = entriesOf(listIn(file, "paragraph", section)).filter(isObject);
  const composer = new Composer(file).remove("section", section);
  for (const each of moved) composer.add("paragraph", each, before);
  return composer.operations;
}

/** Moves a section one place up or down, with its paragraphs. Nothing at the edges of the article. */
export function moveSection(file: JsonObject, section: string, by: 1 | -1): readonly Operation[] {
  const value = find(file, "section", section);
  const to = indexIn(file, "section", section) + by;
  if (value === undefined || to < 0 || to >= entriesOf(file.sections).length) return [];
  return new Composer(file).remove("section", section).add("section", value, undefined, to)
    .operations;
}

function indexIn(file: JsonObject, of: "section" | "paragraph", id: string, holder?: string) {
  return entriesOf(listIn(file, of, holder)).findIndex((entry) => idOf(of, entry) === id);
}
