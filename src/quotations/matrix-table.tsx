import type { Axes } from "../address/axes-params";
import type { Kind } from "../article/kinds";
import type { Matrix, MatrixLine } from "../article/said/matrix";
import type { Tally } from "../article/said/tally";
import { useOverviewWords } from "../wording/use-overview-words";
import { EntityLink } from "./entity-link";
import { MatrixCell } from "./matrix-cell";

interface Props {
  readonly matrix: Matrix;
  readonly measure: Axes["measure"];
}

/** The matrix as a real table: a heading for every row and column, a link in every cell that holds something. */
export function MatrixTable({ matrix, measure }: Props) {
  const words = useOverviewWords();
  const { rows, columns, cells, total, rowKind, columnKind } = matrix;
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
      className="matrix-scroll"
      aria-label={words.matrix.title(rowKind, columnKind)}
      // A region that scrolls must be reachable by the keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
    >
      <table className="matrix">
        <caption>{words.matrix.caption[measure]}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={keyOf(column)} scope="col" className="matrix-column">
                <Heading line={column} kind={columnKind} />
              </th>
            ))}
            <th scope="col" className="matrix-column matrix-total">
              <span>{words.matrix.total}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={keyOf(row)}>
              <th scope="row">
                <Heading line={row} kind={rowKind} />
              </th>
              {columns.map((column, across) => (
                <MatrixCell
                  key={keyOf(column)}
                  row={row.entity}
                  column={column.entity}
                  tally={cells[at]?.[across]}
                  measure={measure}
                  strength={(cells[at]?.[across]?.[measure] ?? 0) / largest}
                />
              ))}
              <Total tally={row.total} measure={measure} longest={longestRow} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.matrix.total}</th>
            {columns.map((column) => (
              <Total
                key={keyOf(column)}
                tally={column.total}
                measure={measure}
                longest={longestColumn}
              />
            ))}
            <Total tally={total} measure={measure} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Heading({ line, kind }: { line: MatrixLine; kind: Kind }) {
  const words = useOverviewWords();
  if (line.entity === undefined) return <span>{words.quotationList.without[kind]}</span>;
  return <EntityLink entity={line.entity} short />;
}

interface TotalProps {
  readonly tally: Tally;
  readonly measure: Axes["measure"];
  /** The largest total of its kind, whose bar is as wide as the cell; none for the total of all. */
  readonly longest?: number;
}

/** A total, drawn as a bar beside the others. */
function Total({ tally, measure, longest }: TotalProps) {
  const words = useOverviewWords();
  return (
    <td className="matrix-total" data-quotations={tally.quotations} data-words={tally.words}>
      <span>{words.number(tally[measure])}</span>
      {longest !== undefined && (
        <span
          className="bar-share"
          style={{ inlineSize: `${(100 * tally[measure]) / longest}%` }}
          aria-hidden="true"
        />
      )}
    </td>
  );
}

function keyOf({ entity }: MatrixLine): string {
  return entity?.id ?? "";
}
