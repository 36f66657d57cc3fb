// Reads the quotations of the Project Dialogism Novel Corpus: a table of them beside the novel's text.
import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { articlesOfSpans } from "../model/articles-of-spans";
import type { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { sourceText } from "../model/source-text";
import type { Said, Span } from "../model/spans";
import { columnsOf, type Table, tableIn } from "./table";

/** The column that says where each part of a quotation stands: named for bytes, and counting characters. */
const spansColumn = "quoteByteSpans";

export function isDialogism({ header }: Table): boolean {
  return header.includes(spansColumn);
}

export function readDialogism(table: Table, content: Content, notes: Notes): ReadResult {
  const beside = content.beside ?? [];
  const novel = beside.find(({ fileName = "" }) => !/\.csv$/i.test(fileName));
  if (novel === undefined) {
    return {
      status: "refused",
      problems: [refusalOf("missing.novel", { wanted: "novel_text.txt" })],
    };
  }
  const decoded = sourceText(novel, notes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const aliases = aliasesIn(beside.find(({ fileName = "" }) => /character/i.test(fileName)));
  const cell = columnsOf(table);
  const spans: Span[] = [];
  const said: Said[] = [];
  table.rows.forEach((row, at) => {
    const parts = [...cell(row, spansColumn).matchAll(/\[\s*(\d+)\s*,\s*(\d+)\s*\]/g)].map(
      ([, start, end]) => ({
        start: Number(start),
        end: Number(end),
      }),
    );
    const words = cell(row, "quoteText");
    const name = cell(row, "speaker").trim();
    if (parts.length === 0) {
      notes.leave("unplaced", words);
      return;
    }
    const key = `${at}`;
    spans.push({
      key,
      parts,
      label: "quote",
      ...(parts.length === 1 && words !== "" && { words: [words] }),
    });
    const other = aliases.get(name);
    const people =
      name === "" || /^_?unknown/i.test(name) ? [] : [{ name, ...(other && { aliases: other }) }];
    said.push({ contents: [key], sources: [], people });
  });
  const files = [content, novel].flatMap(({ fileName }) => fileName || []);
  const facts = {
    convertedFrom: files.map((name) => ({ name: name.slice(0, 300), format: "Project Dialogism" })),
  };
  const documents = [{ facts, text: decoded.text, spans, said }];
  return articlesOfSpans(
    { format: "Project Dialogism", documents, unit: "code points" },
    stemOf(novel.fileName),
    notes,
  );
}

/** The other names of each character, by the main one. */
function aliasesIn(characters: Content | undefined): ReadonlyMap<string, readonly string[]> {
  if (characters === undefined) return new Map();
  const { header, rows } = tableIn(new TextDecoder().decode(characters.bytes));
  const [name, list] = [header.indexOf("Main Name"), header.indexOf("Aliases")];
  return new Map(
    rows.map((row) => [
      row[name] ?? "",
      [...(row[list] ?? "").matchAll(/["']([^"']+)["']/g)].flatMap(([, each]) => each ?? []),
    ]),
  );
}
