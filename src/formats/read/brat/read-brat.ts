import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { articlesOfSpans } from "../model/articles-of-spans";
import { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { sourceText } from "../model/source-text";
import { parseAnn } from "./parse-ann";
import { isQuoteRows, parseQuoteRows } from "./parse-quote-rows";

/** Annotations of brat, with the text they are about beside them. */
export function readBrat(content: Content): ReadResult {
  const notes = new Notes();
  // A text that nobody has annotated yet has an empty file.
  const isEmpty = content.bytes.every((byte) => byte <= 0x20);
  const annotations = isEmpty ? { text: "" } : sourceText(content, new Notes());
  if ("problem" in annotations) return { status: "refused", problems: [annotations.problem] };
  const name = content.fileName ?? "";
  const [beside] = content.beside ?? [];
  if (beside === undefined) {
    const stem = stemOf(name);
    const wanted = stem === "" ? "*.txt" : `${stem}.txt`;
    return {
      status: "refused",
      problems: [refusalOf("missing.beside", { format: "brat standoff", wanted, file: name })],
    };
  }
  const decoded = sourceText(beside, notes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const isRows = isQuoteRows(annotations.text);
  const text = isRows ? decoded.text.replace(/\r\n?/g, "\n") : decoded.text;
  const { spans, said } = isRows
    ? parseQuoteRows(annotations.text, text, notes)
    : parseAnn(annotations.text, notes);
  const files = [beside.fileName ?? "", name].filter((each) => each !== "");
  const facts = {
    convertedFrom: files.map((each) => ({ name: each.slice(0, 300), format: "brat standoff" })),
  };
  const source = {
    format: "brat standoff",
    unit: isRows ? ("utf-16" as const) : ("code points" as const),
    documents: [{ facts, text, spans, said }],
  };
  return articlesOfSpans(source, stemOf(name) || "brat", notes);
}
