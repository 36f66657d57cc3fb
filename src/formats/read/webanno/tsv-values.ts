// The values in a cell of WebAnno TSV: stacked ones between bars, each with the number of its annotation.

export interface CellValue {
  /** Undefined for an annotation that has no value, written `*`. */
  readonly value: string | undefined;
  /** What joins the tokens of one annotation, and tells stacked ones apart; undefined where nothing does. */
  readonly number: string | undefined;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

/** What was written, with the escapes taken off. */
export function unescaped(text: string): string {
  return text.replace(/\\(->|.)/gs, (_, sign: string) => escapes[sign] ?? sign);
}

/** The values of a cell; none for an underscore, which stands where nothing is annotated. */
export function valuesIn(cell: string): readonly CellValue[] {
  return (cell.match(/(?:\\.|[^\\|])+/gs) ?? []).flatMap((written): CellValue[] => {
    const [, text = "", number] = /^(.*?)(?:(?<!\\)\[(\d+)\])?$/s.exec(written) ?? [];
    if (text === "_" || text === "") return [];
    return [{ value: text === "*" ? undefined : unescaped(text), number }];
  });
}
