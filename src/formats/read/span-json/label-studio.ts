// Label Studio's exports: JSON, with what each person has done, and JSON-MIN, one result a control.
import type { Notes } from "../model/notes";
import { type Fields, isFields, listOf, numberOf, stringOf, writtenAs } from "../model/read-json";
import { shownJson } from "../model/shown-json";
import type { Said, Span, SpanDocument } from "../model/spans";
import { type Dialogue, dialogueIn } from "./dialogue";
import { type Hypertext, hypertextIn, pageLabels } from "./hypertext";
import { saidBetween } from "./records";

/** Whether a record is a task of Label Studio, in either export. */
export function isTask(record: unknown): record is Fields {
  if (!isFields(record)) return false;
  if (
    isFields(record.data) &&
    ("annotations" in record || "completions" in record || "predictions" in record)
  )
    return true;
  return minResults(record).length > 0;
}

export function documentOfTask(
  task: Fields,
  number: number,
  notes: Notes,
): SpanDocument | undefined {
  const data = isFields(task.data) ? task.data : task;
  const id = writtenAs(task.id ?? number);
  const results = isFields(task.data) ? shownResults(task, id, notes) : minResults(task);
  const dialogue = dialogueIn(data);
  const written = dialogue === undefined ? textIn(data) : undefined;
  const page =
    written !== undefined && isOnPage(written, results) ? hypertextIn(written) : undefined;
  const around = dialogue ?? page;
  const text = around?.text ?? written;
  if (text === undefined) {
    notes.leave("no text", id);
    return undefined;
  }
  const spans = results.flatMap((each, at) => spanOf(each, at, around, notes));
  const byKey = new Map(spans.map((span) => [span.key, span]));
  const said = results.flatMap((each): Said[] => {
    if (each.type !== "relation") return [];
    const [from, to] = [writtenAs(each.from_id), writtenAs(each.to_id)];
    const found = saidBetween(from, to, byKey);
    if (found === undefined) notes.leave("relation", `${from} ${to}`);
    return found === undefined ? [] : [found];
  });
  const title = stringOf(data.title ?? data.headline);
  return {
    facts: title === undefined ? {} : { headline: title },
    text,
    ...(page !== undefined && { unit: "utf-16" as const }),
    spans: [...(dialogue?.turns ?? []), ...spans],
    said: [...(dialogue?.said ?? []), ...said],
  };
}

/** Results of the first person who has finished; the others are named. */
function shownResults(task: Fields, id: string, notes: Notes): readonly Fields[] {
  const all = listOf(task.annotations ?? task.completions);
  const done = all.filter((each) => each.was_cancelled !== true);
  for (const each of all) if (!done.includes(each)) notes.leave("rejected", wordsOf(each));
  for (const each of listOf(task.predictions)) notes.leave("machine", wordsOf(each));
  const [first, ...others] = done;
  if (others.length > 0) notes.remark("several-annotators", { count: done.length, given: [id] });
  for (const each of others) notes.leave("other person", wordsOf(each));
  return listOf(first?.result);
}

/** JSON-MIN has the result of each control under the control's name. */
function minResults(task: Fields): readonly Fields[] {
  return Object.values(task)
    .flatMap((each) => listOf(each))
    .filter(
      (each) =>
        pageLabels(each) !== undefined ||
        (Array.isArray(each.labels) && numberOf(each.start) !== undefined),
    )
    .map((value) => ({ value, type: "labels" }));
}

/** Whether the text of a task is a web page: its results say so, or it looks like one and there are none. */
function isOnPage(text: string, results: readonly Fields[]): boolean {
  if (results.length === 0) return /^\s*<(?:!doctype|[a-z][a-z0-9]*[\s>])/i.test(text);
  return results.some(({ value }) => isFields(value) && pageLabels(value) !== undefined);
}

function spanOf(
  result: Fields,
  at: number,
  around: Dialogue | Hypertext | undefined,
  notes: Notes,
): Span[] {
  if (result.type === "relation") return [];
  const value = isFields(result.value) ? result.value : {};
  const [start, end] = [numberOf(value.start), numberOf(value.end)];
  const inText = start === undefined || end === undefined ? undefined : { start, end };
  const place = around === undefined ? inText : around.placeOf(value);
  const labels =
    [value.labels, value.paragraphlabels].find(Array.isArray) ?? pageLabels(value) ?? [];
  if (place === undefined || labels.length === 0) {
    notes.leave("attribute", shownJson(value));
    return [];
  }
  const words = stringOf(value.text);
  const key = writtenAs(result.id ?? at);
  return labels.map((label: unknown, number: number) => ({
    key: number === 0 ? key : `${key}/${number}`,
    parts: [place],
    label: writtenAs(label),
    words: words === undefined ? undefined : [words],
  }));
}

/** The text of a task: the field of that name, or the longest one that is no address. */
function textIn(data: Fields): string | undefined {
  const named = stringOf(data.text);
  if (named !== undefined) return named;
  const texts = Object.values(data).flatMap((each) => stringOf(each) ?? []);
  const words = texts.filter((each) => /\s/.test(each) && !/^[a-z]+:\/\//i.test(each));
  return words.sort((a, b) => b.length - a.length)[0];
}

function wordsOf(annotation: Fields): string {
  const values = listOf(annotation.result).map((each) => (isFields(each.value) ? each.value : {}));
  return values
    .map((value) => stringOf(value.text) ?? "")
    .filter((each) => each !== "")
    .join(", ");
}
