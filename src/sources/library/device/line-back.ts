import { apply } from "../../../core/editing/apply";
import { entriesOf, fieldOf, type Json, type JsonObject } from "../../../core/editing/json";
import { canComeBack } from "../../../formats/report";
import type { LeftOutLines } from "../own/left-out-lines";

/** A file with a line of its source put back, or taken out again, and what is left out now. */
export interface LineChange {
  readonly file: JsonObject;
  readonly leftOut: LeftOutLines;
}

/**
 * Puts a line at its place in the text, as a paragraph: after the one it came after, and after lines
 * before it that have been put back there. Annotations stay on their paragraphs. Undefined where it is
 * there already, or the file has no section.
 */
export function putBack(
  file: JsonObject,
  leftOut: LeftOutLines,
  at: number,
): LineChange | undefined {
  const line = leftOut.lines[at];
  if (line === undefined || leftOut.back[at] !== undefined || !canComeBack(line)) return undefined;
  const sections = entriesOf(fieldOf(file, "sections"));
  const all = sections.flatMap((section) =>
    entriesOf(fieldOf(section, "paragraphs")).map((paragraph, index) => ({
      section: idOf(section),
      id: idOf(paragraph),
      index,
    })),
  );
  const earlier = leftOut.lines.flatMap((other, index) => {
    const id = leftOut.back[index];
    return index < at && other.after === line.after && id !== undefined ? [id] : [];
  });
  const ids = [...earlier.reverse(), ...(line.after === undefined ? [] : [line.after])];
  const before = ids
    .map((id) => all.find((each) => each.id === id))
    .find((found) => found !== undefined);
  const section = before?.section ?? idOf(sections[0]);
  if (section === undefined) return undefined;
  const id = freeId(new Set(all.map((each) => each.id)));
  const applied = apply(file, {
    op: "add",
    of: "paragraph",
    in: section,
    value: { id, text: line.text },
    at: before === undefined ? 0 : before.index + 1,
    after: before?.id,
  });
  if (applied.status === "misfit") return undefined;
  return { file: applied.file, leftOut: { ...leftOut, back: { ...leftOut.back, [at]: id } } };
}

/** Takes a line out again, with the annotations that stand in it alone. Undefined where it is not there. */
export function takeOut(
  file: JsonObject,
  leftOut: LeftOutLines,
  at: number,
): LineChange | undefined {
  const { [at]: id, ...back } = leftOut.back;
  if (id === undefined) return undefined;
  const isIn = (annotation: Json) => {
    const targets = entriesOf(fieldOf(annotation, "targets"));
    return targets.length > 0 && targets.every((each) => fieldOf(each, "paragraph") === id);
  };
  const sections = entriesOf(fieldOf(file, "sections")).map((section) => ({
    ...(section as JsonObject), // a file that has been opened has sections
    paragraphs: entriesOf(fieldOf(section, "paragraphs")).filter((each) => idOf(each) !== id),
  }));
  const annotations = entriesOf(fieldOf(file, "annotations")).filter((each) => !isIn(each));
  return { file: { ...file, sections, annotations }, leftOut: { ...leftOut, back } };
}

function idOf(entry: Json | undefined): string | undefined {
  const id = fieldOf(entry, "id");
  return typeof id === "string" ? id : undefined;
}

function freeId(taken: ReadonlySet<string | undefined>): string {
  let number = 1;
  while (taken.has(`left-out-${number}`)) number += 1;
  return `left-out-${number}`;
}
