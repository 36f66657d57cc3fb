import type { Axes } from "../../core/address/axes-params";
import { bandsOf } from "../../core/article/said/bands";
import type { Matrix, MatrixLine } from "../../core/article/said/matrix";
import { usePrinting } from "../ui/use-printing";
import { useOverviewWords } from "../wording/use-overview-words";
import { MatrixBand } from "./matrix-band";
import type { MatrixLinks } from "./matrix-cell";

interface Props {
  readonly matrix: Matrix;
  readonly measure: Axes["measure"];
  readonly links: MatrixLinks;
}

/** So many columns fit on a sheet of A4 or Letter beside the rows' headings. */
const mostOnPaper = 10;

/** The matrix as a real table: a heading for every row and column, a link in every cell that holds something. On paper it is parted into bands. */
export function MatrixTable({ matrix, measure, links }: Props) {
  const words = useOverviewWords();
  const { rows, columns, cells, rowKind, columnKind } = matrix;
  const bands = bandsOf(columns.length, usePrinting() ? mostOnPaper : columns.length || 1);
  // What is on no topic, say, is often more than any pair: it would leave the pairs pale.
  const largest = Math.max(
    1,
    ...rows.flatMap((row, at) =>
      columns.map((column, across) =>
        row.entity && column.entity ? (cells[at]?.[across]?.[measure] ?? 0) : 0,
      ),
    ),
  );
  const longestOf = (lines: readonly MatrixLine[]) =>
    Math.max(1, ...lines.map((line) => line.total[measure]));
  const [longestRow, longestColumn] = [longestOf(rows), longestOf(columns)];
  return (
    <section
      className="matrix-scroll @container mt-5 max-h-[78dvh] overflow-auto overscroll-x-contain low:max-h-none print:max-h-none print:overflow-visible print:[container-type:normal]"
      aria-label={words.matrix.title(rowKind, columnKind)}
      // A region that scrolls must be reachable by the keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
    >
      {bands.map(({ from, to }, at) => (
        <MatrixBand
          key={from}
          matrix={matrix}
          measure={measure}
          links={links}
          from={from}
          to={to}
          hasTotals={at === bands.length - 1}
          largest={largest}
          longestRow={longestRow}
          longestColumn={longestColumn}
        />
      ))}
    </section>
  );
}
