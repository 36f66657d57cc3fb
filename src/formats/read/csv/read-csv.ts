// Reads tables with a quotation a row: our own export, and any with columns for who speaks and what.

import { refusalOf } from "../../../core/article/problem";
import { isCountryCode } from "../../../core/article/values/country-code";
import { isIsoDate } from "../../../core/article/values/iso-date";
import type { Content, ReadResult } from "../../format";
import { unguardFormula } from "../../formula-guard";
import { ArticleBuilder } from "../model/article-builder";
import { articlesRead } from "../model/articles-read";
import { countryOfWords } from "../model/country-of";
import { Notes } from "../model/notes";
import { addQuotationRow } from "../model/quotation-rows";
import { stemOf } from "../model/short-text";
import { sourceText } from "../model/source-text";
import { languageTag } from "../tei/tei-facts";
import { secondsOf } from "../transcript/label";
import { type Column, columnsIn } from "./columns";
import { noteOthers } from "./note-others";
import { ownParts } from "./own-parts";
import { isDialogism, readDialogism } from "./pdnc";
import { tableIn } from "./table";

const separators: Readonly<Record<string, string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
};

type Cells = (column: Column) => string;

export function readCsv(content: Content): ReadResult {
  const notes = new Notes();
  const decoded = sourceText(content, notes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const table = tableIn(decoded.text.replace(/\r\n?/g, "\n"));
  if (isDialogism(table)) return readDialogism(table, content, notes);
  const { header, rows, separator } = table;
  const columns = columnsIn(header);
  if (!columns.has("speaker") || !columns.has("quotation")) {
    return { status: "refused", problems: [refusalOf("missing.columns", {})] };
  }
  notes.remark("separator", { given: [separators[separator] ?? separator] });
  notes.remark("columns", {
    given: [...columns].map(([column, at]) => `${header[at] ?? ""}: ${column}`),
  });
  const isOurs = header[0] === "type" && header.includes("speaker_ids");
  if (!isOurs) noteOthers(table, new Set(columns.values()), notes);
  const groups = new Map<string, Cells[]>();
  for (const row of rows) {
    const cells: Cells = (column) => {
      const cell = row[columns.get(column) ?? -1] ?? "";
      return unguardFormula(isOurs && column === "quotation" ? cell : cell.trim());
    };
    if (isOurs && cells("type") !== "quotation") {
      notes.leave("other", row.filter((each) => each !== "").join("; "));
      continue;
    }
    const article = isOurs ? cells("article") : "";
    const group = groups.get(article);
    if (group === undefined) groups.set(article, [cells]);
    else group.push(cells);
  }
  const made = [...groups].map(([headline, all]) =>
    articleOf(headline, all, isOurs, content, notes),
  );
  if (made.length === 0) {
    return { status: "refused", problems: [refusalOf("missing.rows", {})] };
  }
  return articlesRead(made, notes);
}

function articleOf(
  headline: string,
  rows: readonly Cells[],
  isOurs: boolean,
  content: Content,
  notes: Notes,
) {
  const builder = new ArticleBuilder(notes);
  for (const cells of rows) addRow(builder, cells, isOurs, notes);
  const [cells] = rows;
  const language = isOurs ? languageTag(cells?.("language")) : undefined;
  const published = isOurs ? (cells?.("date") ?? "") : "";
  const bylines = isOurs
    ? (cells?.("bylines") ?? "").split("; ").filter((name) => name !== "")
    : [];
  const address = isOurs ? (cells?.("address") ?? "").replace(/#.*$/, "") : "";
  return builder.finish({
    headline: headline || stemOf(content.fileName) || "Quotations",
    ...(language !== undefined && { language }),
    ...(isIsoDate(published) && { published }),
    ...(bylines.length > 0 && { bylines }),
    ...(/^https?:/.test(address) &&
      headline !== "" && { sources: [{ name: headline.slice(0, 300), url: address }] }),
    convertedFrom: [{ name: (content.fileName || "CSV").slice(0, 300), format: "CSV" }],
  });
}

function addRow(builder: ArticleBuilder, cells: Cells, isOurs: boolean, notes: Notes): void {
  const text = cells("quotation");
  if (text.trim() === "") {
    notes.leave("no text", cells("speaker"));
    return;
  }
  // Our own export joins several with a semicolon; elsewhere a name is what stands there.
  const several = (value: string) =>
    (isOurs ? value.split("; ") : [value]).map((each) => each.trim()).filter((each) => each !== "");
  const names = several(cells("speaker"));
  const keys = isOurs ? cells("ids").split("; ") : [];
  const roles = isOurs ? cells("role").split("; ") : [cells("role")];
  const confidence = Number.parseFloat(cells("confidence"));
  const [paragraphs, starts, ends] = [cells("paragraphs"), cells("starts"), cells("ends")];
  addQuotationRow(builder, {
    speakers: names.map((name, at) => ({
      name,
      ...(roles[at] && { role: roles[at] }),
      ...(keys.length === names.length && keys[at] && { key: `id ${keys[at]}` }),
    })),
    paragraphs: isOurs
      ? ownParts(text, { paragraphs, starts, ends })
      : [{ text, parts: [{ start: 0, end: text.length }] }],
    ...timeIn(cells("begin"), cells("finish")),
    topics: several(cells("topic")),
    countries: [...several(cells("country")), ...several(cells("place"))].flatMap(
      (each) => codeOf(each) ?? [],
    ),
    ...(Number.isFinite(confidence) && { confidence }),
    isMachine: isOurs && cells("origin") === "machine",
    note: cells("note"),
  });
}

/** A time as `00:01:30`, or in seconds; none for what is no time. */
function timeIn(begin: string, finish: string) {
  const isTime = (value: string) => /^(?:\d+:){0,2}\d+(?:[.,]\d+)?$/.test(value);
  if (!isTime(begin)) return {};
  const start = secondsOf(begin);
  const end = isTime(finish) ? secondsOf(finish) : start;
  return { time: end > start ? { start, end } : { start } };
}

function codeOf(words: string): string | undefined {
  if (isCountryCode(words)) return words;
  return countryOfWords(words, "en", true) ?? countryOfWords(words, "de", true);
}
