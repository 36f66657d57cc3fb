// Reads tables with a quotation a row: our own export, and any with columns for who speaks and what.

import { isCountryCode } from "../../../article/country-code";
import { isIsoDate } from "../../../article/iso-date";
import { refusalOf } from "../../../article/problem";
import type { Content, ReadResult } from "../../format";
import { unguardFormula } from "../../formula-guard";
import { ArticleBuilder, readOf } from "../model/article-builder";
import { countryOfWords } from "../model/country-of";
import { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { sourceText } from "../model/source-text";
import { languageTag } from "../tei/tei-facts";
import { type Column, columnsIn } from "./columns";
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
  const groups = new Map<string, Cells[]>();
  for (const row of rows) {
    const cells: Cells = (column) => unguardFormula((row[columns.get(column) ?? -1] ?? "").trim());
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
  const [first] = made;
  if (first === undefined) {
    return { status: "refused", problems: [refusalOf("missing.rows", {})] };
  }
  const read = readOf(first, notes);
  return read.status === "refused"
    ? read
    : { ...read, articles: made.map(({ article }) => article) };
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
  const address = isOurs ? (cells?.("address") ?? "").replace(/#.*$/, "") : "";
  return builder.finish({
    headline: headline || stemOf(content.fileName) || "Quotations",
    ...(language !== undefined && { language }),
    ...(isIsoDate(published) && { published }),
    ...(/^https?:/.test(address) &&
      headline !== "" && { sources: [{ name: headline.slice(0, 300), url: address }] }),
    convertedFrom: [{ name: (content.fileName || "CSV").slice(0, 300), format: "CSV" }],
  });
}

function addRow(builder: ArticleBuilder, cells: Cells, isOurs: boolean, notes: Notes): void {
  const text = cells("quotation");
  if (text === "") {
    notes.leave("no text", cells("speaker"));
    return;
  }
  const paragraph = builder.paragraph({ text });
  // Our own export joins several with a semicolon; elsewhere a name is what stands there.
  const several = (value: string) =>
    (isOurs ? value.split("; ") : [value]).map((each) => each.trim()).filter((each) => each !== "");
  const names = several(cells("speaker"));
  if (names.length === 0) {
    notes.remark("no-speaker", { count: 1, of: 1 });
    return;
  }
  const roles = isOurs ? cells("role").split("; ") : [cells("role")];
  const countries = [...several(cells("country")), ...several(cells("place"))].flatMap(
    (each) => codeOf(each) ?? [],
  );
  const topics = several(cells("topic"));
  const confidence = Number.parseFloat(cells("confidence"));
  const ranges = partsOf(text, isOurs).map((part) => ({ paragraph, ...part }));
  builder.annotate({
    type: "quotation",
    speakers: [
      ...new Set(
        names.map((name, at) => builder.speaker({ name, ...(roles[at] && { role: roles[at] }) })),
      ),
    ],
    ranges,
    topics: [...new Set(topics.map((name) => builder.topic(name)))],
    countries: [...new Set(countries.map((code) => builder.country(code)))],
    ...(Number.isFinite(confidence) && { confidence }),
    note: cells("note"),
  });
}

/** Our own export puts an ellipsis between the parts of a quotation. */
function partsOf(text: string, isOurs: boolean) {
  if (!isOurs || !text.includes(" … ")) return [{ start: 0, end: text.length }];
  let at = 0;
  return text.split(" … ").map((part) => {
    const start = at;
    at += part.length + 3;
    return { start, end: start + part.length };
  });
}

function codeOf(words: string): string | undefined {
  if (isCountryCode(words)) return words;
  return countryOfWords(words, "en", true) ?? countryOfWords(words, "de", true);
}
