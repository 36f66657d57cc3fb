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

const headOfColumn = "sticky top-0 bg-page align-bottom low:static print:static";

/** Turned above its column: what is as high as wide says so by its sides on the page. */
const columnName =
  "matrix-column z-2 *:inline-flex *:max-h-44 *:min-h-0 *:min-w-6 *:rotate-180 *:justify-start *:leading-[1.1] *:[writing-mode:vertical-rl]";

const headOfRow =
  "sticky start-0 z-1 bg-page pe-3 *:w-max *:max-w-[min(16rem,40cqi)] print:static print:max-w-[5cm] print:whitespace-normal";

/** Some of the columns, with the headings of all rows. */
export function MatrixBand({ matrix, measure, links, from, to, hasTotals, ...whole }: Props) {
  const words = useOverviewWords();
  const { largest, longestRow, longestColumn } = whole;
  const { rows, cells, total, rowKind, columnKind } = matrix;
  const columns = matrix.columns.slice(from, to);
  return (
    <table className="matrix min-w-full border-separate border-spacing-[2px] text-xs figures print:mb-[0.8cm] print:break-inside-avoid print:text-[8pt] [&_td]:h-8.5 [&_td]:min-w-10 [&_td]:text-center print:[&_td]:h-auto print:[&_td]:w-[1.05cm] print:[&_td]:min-w-0 [&_th]:text-start [&_th]:font-medium print:[&_tr]:break-inside-avoid">
      {from === 0 && (
        <caption className="sticky start-0 max-w-[min(40rem,100cqi)] pb-3 text-start text-ink-soft print:static">
          {words.matrix.caption[measure]}
        </caption>
      )}
      <thead>
        <tr>
          <td className={`${headOfColumn} start-0 z-3`} />
          {columns.map((column) => (
            <th key={keyOf(column)} scope="col" className={`${headOfColumn} ${columnName}`}>
              <Heading line={column} kind={columnKind} links={links} />
            </th>
          ))}
          {hasTotals && (
            <th scope="col" className={`${headOfColumn} ${columnName}`}>
              <span>{words.matrix.total}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={keyOf(row)}>
            <th scope="row" className={headOfRow}>
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
      <tfoot className="print:table-row-group">
        <tr>
          <th scope="row" className={headOfRow}>
            {words.matrix.total}
          </th>
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
    <td
      className="relative font-semibold last:min-w-14!"
      data-quotations={tally.quotations}
      data-words={tally.words}
    >
      <span>{words.number(tally[measure])}</span>
      {longest !== undefined && (
        <span
          className="absolute start-0 bottom-0.5 h-[3px] rounded-[2px] bg-accent forced-colors:bg-[CanvasText] print:hidden"
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
