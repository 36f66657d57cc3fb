import type { Content, ReadResult } from "../../format";
import { articlesOfSpans } from "../model/articles-of-spans";
import { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { sourceText } from "../model/source-text";
import { parseWebAnno } from "./parse-webanno";

/** A text with its annotations as WebAnno and INCEpTION export it. */
export function readWebAnno(content: Content): ReadResult {
  const notes = new Notes();
  const decoded = sourceText(content, notes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const name = (content.fileName || "WebAnno TSV").slice(0, 300);
  const facts = { convertedFrom: [{ name, format: "WebAnno TSV" }] };
  const document = { facts, ...parseWebAnno(decoded.text, notes), said: [] };
  return articlesOfSpans(
    { format: "WebAnno TSV", documents: [document], unit: "utf-16" },
    stemOf(content.fileName) || "WebAnno",
    notes,
  );
}
