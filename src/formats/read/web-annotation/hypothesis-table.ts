// The table (CSV) that Hypothesis exports, as its JSON has it.
import { columnsOf, type Table } from "../csv/table";
import type { Fields } from "../model/read-json";

/** Whether a first line is that of such a table. */
export function isHypothesisHeader(line: string): boolean {
  return /\bPage URL\b/.test(line) && /\bQuote\b/.test(line) && /\bTags\b/.test(line);
}

export function hypothesisRows(table: Table): Fields {
  const cell = columnsOf(table);
  const annotations = table.rows.map((row) => {
    const uri = cell(row, "Page URL");
    const exact = cell(row, "Quote");
    return {
      uri,
      text: cell(row, "Comment"),
      tags: cell(row, "Tags")
        .split(",")
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ""),
      target: [
        { source: uri, selector: exact === "" ? [] : [{ type: "TextQuoteSelector", exact }] },
      ],
      references: cell(row, "Type") === "Reply" ? ["?"] : [],
    };
  });
  return { annotations };
}
