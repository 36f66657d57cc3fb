import { Link } from "react-router";
import type { Axes } from "../address/axes-params";
import { libraryEntityHref } from "../address/paths";
import type { Kind } from "../article/kinds";
import type { Matrix, MatrixLine } from "../article/said/matrix";
import { useOverviewWords } from "../wording/use-overview-words";

interface Props {
  readonly matrix: Matrix;
  readonly measure: Axes["measure"];
}

/** A matrix over several articles: its headings lead to the pages across the library. */
export function AcrossMatrix({ matrix, measure }: Props) {
  const words = useOverviewWords();
  const { rows, columns, cells, total, rowKind, columnKind } = matrix;
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
                <td key={keyOf(column)}>{words.number(cells[at]?.[across]?.[measure] ?? 0)}</td>
              ))}
              <td className="matrix-total">{words.number(row.total[measure])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.matrix.total}</th>
            {columns.map((column) => (
              <td key={keyOf(column)} className="matrix-total">
                {words.number(column.total[measure])}
              </td>
            ))}
            <td className="matrix-total">{words.number(total[measure])}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Heading({ line, kind }: { line: MatrixLine; kind: Kind }) {
  const words = useOverviewWords();
  if (line.entity === undefined) return <span>{words.quotationList.without[kind]}</span>;
  return (
    <Link to={libraryEntityHref(kind, line.entity.id)} className="entity-link">
      <bdi>{line.entity.name}</bdi>
    </Link>
  );
}

function keyOf({ entity }: MatrixLine): string {
  return entity?.id ?? "";
}
