import { type Kind, kinds } from "../article/kinds";

/** Which kinds a matrix sets against each other, and what its cells count. */
export interface Axes {
  readonly rows: Kind;
  readonly columns: Kind;
  readonly measure: "quotations" | "words";
}

const plainAxes: Axes = { rows: "speaker", columns: "topic", measure: "quotations" };

/** Reads the axes from search params `rows`, `columns` and `measure`; two equal kinds are the default. */
export function parseAxes(params: URLSearchParams): Axes {
  const rows = kinds.find((kind) => kind === params.get("rows")) ?? plainAxes.rows;
  const columns = kinds.find((kind) => kind === params.get("columns")) ?? plainAxes.columns;
  const measure = params.get("measure") === "words" ? "words" : "quotations";
  return rows === columns ? { ...plainAxes, measure } : { rows, columns, measure };
}

/** Writes the axes into search params; defaults are not written. */
export function writeAxes(params: URLSearchParams, { rows, columns, measure }: Axes): void {
  if (rows !== plainAxes.rows) params.set("rows", rows);
  if (columns !== plainAxes.columns) params.set("columns", columns);
  if (measure !== plainAxes.measure) params.set("measure", measure);
}
