// Reads WebAnno TSV 2 and 3, which WebAnno and INCEpTION write:
// https://inception-project.github.io/releases/latest/docs/user-guide.html#sect_formats_webannotsv3
import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { articlesOfSpans } from "../model/articles-of-spans";
import { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { sourceText } from "../model/source-text";
import { asVersion3, isVersion2 } from "./tsv-2";
import { layersIn } from "./tsv-layers";
import { saidByRelations } from "./tsv-said";
import { spansIn } from "./tsv-spans";
import { textAndTokens } from "./tsv-text";

const format = "WebAnno TSV";

export function readWebAnno(content: Content): ReadResult {
  const notes = new Notes();
  const decoded = sourceText(content, notes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const written = decoded.text.split(/\r\n?|\n/);
  const lines = isVersion2(decoded.text) ? asVersion3(written) : written;
  const layers = layersIn(lines.filter((line) => line.startsWith("#T_")));
  const { text, tokens } = textAndTokens(lines, notes);
  if (tokens.length === 0) {
    return { status: "refused", problems: [refusalOf("missing.text", { format })] };
  }
  const spans = spansIn(tokens, layers, text, notes);
  const name = content.fileName ?? "";
  const document = {
    facts: { convertedFrom: [{ name: (name || format).slice(0, 300), format }] },
    text,
    spans,
    said: saidByRelations(tokens, layers, spans, notes),
  };
  const source = { format, documents: [document], unit: "utf-16" as const };
  return articlesOfSpans(source, stemOf(name) || format, notes);
}
