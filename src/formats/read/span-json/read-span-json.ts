// Reads texts with annotated stretches as JSON or as one JSON value a line: doccano, Label Studio, Prodigy, spaCy.
import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { articlesOfSpans } from "../model/articles-of-spans";
import { Notes } from "../model/notes";
import { readRecords } from "../model/read-json";
import { stemOf } from "../model/short-text";
import type { SpanDocument } from "../model/spans";
import { documentOfTask, isTask } from "./label-studio";
import { documentOf, recordKind } from "./records";
import { unwrapped } from "./unwrapped";

export function readSpanJson(content: Content): ReadResult {
  const notes = new Notes();
  const read = readRecords(content, "annotated texts in JSON", notes);
  if ("problem" in read) return { status: "refused", problems: [read.problem] };
  const records = read.records.flatMap(unwrapped);
  const isStudio = records.some(isTask);
  const format = isStudio
    ? "Label Studio"
    : records.map(recordKind).find((kind) => kind !== undefined);
  if (format === undefined) {
    return { status: "refused", problems: [refusalOf("missing.records", {})] };
  }
  const name = (content.fileName || format).slice(0, 300);
  const convertedFrom = [{ name, format }];
  const documents = records.flatMap((record, at): SpanDocument[] => {
    const document =
      isStudio && isTask(record)
        ? documentOfTask(record, at + 1, notes)
        : documentOf(record, at + 1, notes);
    return document === undefined
      ? []
      : [{ ...document, facts: { ...document.facts, convertedFrom } }];
  });
  const unit = format === "doccano" || isStudio ? "utf-16" : "code points";
  return articlesOfSpans({ format, documents, unit }, stemOf(content.fileName) || format, notes);
}
