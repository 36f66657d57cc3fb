import type { MarkedArticle, MarkedParagraph } from "../article/marked-article";
import { Composer } from "./composer";
import { hunksOf } from "./hunks";
import { fieldOf, isObject, type Json, type JsonObject } from "./json";
import { find } from "./locate";
import { movedMarks } from "./moved-marks";
import type { Operation } from "./operation";
import { retarget } from "./retarget";
import { carried } from "./text-diff";

/** What a change of the text is made of, and the annotations of which words are gone by it. */
export interface TextChange {
  readonly operations: readonly Operation[];
  /** Their ids. They keep their words and are listed as not found, until a person places or removes them. */
  readonly lost: readonly string[];
}

/** Gives a paragraph another text. Annotations and the paragraph’s own marks follow their words. */
export function editWords(
  file: JsonObject,
  { article, paragraphs }: MarkedArticle,
  id: string,
  to: string,
): TextChange {
  const paragraph = paragraphs.find((each) => each.id === id);
  if (paragraph === undefined) return { operations: [], lost: [] };
  const hunks = hunksOf(paragraph.text, to);
  const composer = new Composer(file);
  composer.set("paragraph", id, "text", to);
  const marks = fieldOf(find(file, "paragraph", id), "marks");
  // A page begins at a place: it has no words that could be gone.
  const move = (stretch: { start: number; end: number }) =>
    stretch.start === stretch.end ? at(stretch.start, hunks, to) : carried(stretch, hunks);
  composer.set("paragraph", id, "marks", movedMarks(marks, paragraph.text, move, to));
  const lost = retarget(composer, article, new Set([paragraph.number]), (range) => {
    const now = carried(range, hunks);
    return now === undefined ? [] : [{ paragraph: id, text: to, ...now }];
  });
  return { operations: composer.operations, lost };
}

function at(place: number, hunks: ReturnType<typeof hunksOf>, text: string) {
  const before = hunks.filter(({ end }) => end <= place).at(-1);
  const moved = Math.min(place + (before ? before.newEnd - before.end : 0), text.length);
  return { start: moved, end: moved };
}

/**
 * Joins a paragraph with the next one of its section, with a blank between. Nothing where there is none,
 * or where that has a picture, which would be lost.
 */
export function joinParagraphs(
  file: JsonObject,
  { article, paragraphs }: MarkedArticle,
  id: string,
): readonly Operation[] {
  const first = paragraphs.find((each) => each.id === id);
  const second = paragraphs[(first?.number ?? -2) + 1];
  if (first === undefined || second === undefined || !canJoin(paragraphs, first.number)) return [];
  const [raw, gone] = [find(file, "paragraph", id), find(file, "paragraph", second.id)];
  if (raw === undefined || gone === undefined) return [];
  const text = `${first.text} ${second.text}`;
  const shift = first.text.length + 1;
  const moved = (range: { start: number; end: number }) => ({
    start: range.start + shift,
    end: range.end + shift,
  });
  const composer = new Composer(file);
  composer.set("paragraph", id, "text", text);
  const marks = [...listed(raw.marks), ...listed(movedMarks(gone.marks, second.text, moved, text))];
  if (marks.length > 0) composer.set("paragraph", id, "marks", marks);
  composer.remove("paragraph", second.id);
  const isSecond = (number: number) => number === second.number;
  retarget(composer, article, new Set([first.number, second.number]), (range) => {
    const place = isSecond(range.paragraph) ? moved(range) : range;
    return [{ paragraph: id, text, start: place.start, end: place.end }];
  });
  return composer.operations;
}

/** Whether a paragraph has one after it in its section to be joined with. */
export function canJoin(paragraphs: readonly MarkedParagraph[], number: number): boolean {
  const [first, second] = [paragraphs[number], paragraphs[number + 1]];
  return first !== undefined && first.section === second?.section && second.image === undefined;
}

function listed(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : isObject(value) ? [value] : [];
}
