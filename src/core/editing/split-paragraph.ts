import type { MarkedArticle } from "../article/marked-article";
import { Composer } from "./composer";
import type { JsonObject } from "./json";
import { find, idOf, listIn, sectionOfParagraph } from "./locate";
import { movedMarks } from "./moved-marks";
import type { Operation } from "./operation";
import { retarget } from "./retarget";

/**
 * Splits a paragraph at an offset in UTF-16 units; blanks there are left out. What stands on both sides
 * gets two parts. Nothing where one side would be empty, or the new id is taken.
 */
export function splitParagraph(
  file: JsonObject,
  { article, paragraphs }: MarkedArticle,
  id: string,
  offset: number,
  newId: string,
): readonly Operation[] {
  const paragraph = paragraphs.find((each) => each.id === id);
  const raw = find(file, "paragraph", id);
  const holder = sectionOfParagraph(file, id);
  if (paragraph === undefined || raw === undefined || holder === undefined) return [];
  const { text } = paragraph;
  const first = text.slice(0, offset).trimEnd();
  const second = text.slice(offset).trimStart();
  const shift = text.length - second.length;
  if (first === "" || second === "" || find(file, "paragraph", newId)) return [];
  const composer = new Composer(file);
  const { image: _, time: __, ...rest } = raw;
  const inFirst = (range: { start: number; end: number }) =>
    isPlace(range) && range.start <= first.length
      ? range
      : piece(range.start, Math.min(range.end, first.length));
  const inSecond = (range: { start: number; end: number }) => {
    const start = Math.max(range.start - shift, 0);
    if (isPlace(range)) return range.start > first.length ? { start, end: start } : undefined;
    return piece(start, range.end - shift);
  };
  const marks = raw.marks;
  composer.set("paragraph", id, "text", first);
  composer.set("paragraph", id, "marks", movedMarks(marks, text, inFirst, first));
  const own = movedMarks(marks, text, inSecond, second);
  const index = indexOf(file, holder, id) + 1;
  const added = { ...rest, id: newId, text: second, ...(own === undefined ? {} : { marks: own }) };
  composer.add("paragraph", added, holder, index);
  retarget(composer, article, new Set([paragraph.number]), (range) => {
    const [before, after] = [inFirst(range), inSecond(range)];
    return [
      ...(before ? [{ paragraph: id, text: first, ...before }] : []),
      ...(after ? [{ paragraph: newId, text: second, ...after }] : []),
    ];
  });
  return composer.operations;
}

/** Whether it has no words: where a page begins. */
function isPlace({ start, end }: { start: number; end: number }): boolean {
  return start === end;
}

/** A stretch with something in it. */
function piece(start: number, end: number): { start: number; end: number } | undefined {
  return start < end ? { start, end } : undefined;
}

function indexOf(file: JsonObject, holder: string, id: string): number {
  const entries = listIn(file, "paragraph", holder) ?? [];
  return entries.findIndex((entry) => idOf("paragraph", entry) === id);
}
