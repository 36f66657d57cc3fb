import type { Axes } from "../../core/address/axes-params";
import type { Kind } from "../../core/article/kinds";
import type { Matrix, MatrixLine } from "../../core/article/said/matrix";
import type { Tally } from "../../core/article/said/tally";
import { useOverviewWords } from "../wording/use-overview-words";
import { MatrixCell, type MatrixLinks } from "./matrix-cell";

interface Props {
  readonly matrix: Matrix;
  readonly measure: Axes["measure"];
  readonly links: MatrixLinks;
  /** Its columns, as indexes; `to` is excluded. */
  readonly from: number;
  readonly to: number;
  /** Whether the totals of the rows stand behind its columns. */
  readonly hasTotals: boolean;
  /** The largest pair, and the largest totals, of the whole matrix. */
  readonly largest: number;
  readonly longestRow: number;
  readonly longestColumn: number;
}

/** Some of the columns, with the headings of all rows. */
export function MatrixBand({ matrix, measure, links, from, to, hasTotals, ...whole }: Props) {
  const words = useOverviewWords();
  const { largest, longestRow, longestColumn } = whole;
  const { rows, cells, total, rowKind, columnKind } = matrix;
  const columns = matrix.columns.slice(from, to);
  return (
    <table className="matrix">
      {from === 0 && <caption>{words.matrix.caption[measure]}</caption>}
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={keyOf(column)} scope="col" className="matrix-column">
              <Heading line={column} kind={columnKind} links={links} />
            </th>
          ))}
          {hasTotals && (
            <th scope="col" className="matrix-column matrix-total">
              <span>{words.matrix.total}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={keyOf(row)}>
            <th scope="row">
              <Heading line={row} kind={rowKind} links={links} />
            </th>
            {columns.map((column, across) => (
              <MatrixCell
                key={keyOf(column)}
                row={row.entity}
                column={column.entity}
                tally={cells[at]?.[from + across]}
                measure={measure}
                links={links}
                strength={(cells[at]?.[from + across]?.[measure] ?? 0) / largest}
              />
            ))}
            {hasTotals && <Total tally={row.total} measure={measure} longest={longestRow} />}
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
          {hasTotals && <Total tally={total} measure={measure} />}
        </tr>
      </tfoot>
    </table>
  );
}

interface HeadingProps {
  readonly line: MatrixLine;
  readonly kind: Kind;
  readonly links: MatrixLinks;
}

function Heading({ line, kind, links }: HeadingProps) {
  const words = useOverviewWords();
  if (line.entity === undefined) return <span>{words.quotationList.without[kind]}</span>;
  return links.to(line.entity);
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
