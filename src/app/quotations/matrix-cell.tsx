import type { CSSProperties, ReactNode } from "react";
import type { Axes } from "../../core/address/axes-params";
import type { Entity } from "../../core/article/entity";
import type { Tally } from "../../core/article/said/tally";
import { Link } from "../ui/link";
import { useOverviewWords } from "../wording/use-overview-words";

/** Where a matrix leads: in one article, or in several. */
export interface MatrixLinks {
  /** The name of a value, as a link to its page. */
  readonly to: (entity: Entity) => ReactNode;
  /** The address of a pair's quotations; none where there is no list of them. */
  readonly ofPair?: (row: Entity, column: Entity) => string;
}

interface Props {
  readonly row: Entity | undefined;
  readonly column: Entity | undefined;
  readonly tally: Tally | undefined;
  readonly measure: Axes["measure"];
  readonly links: MatrixLinks;
  /** The pair's part of the largest pair, from 0 to 1: how strongly it is drawn. */
  readonly strength: number;
}

const value =
  "grid min-h-8.5 place-items-center rounded-sm px-1.5 no-underline print:min-h-[0.55cm] print:border-[0.4pt] print:border-[#999999]";

const weighed = `${value} bg-weighed`;

/** One cell: what it counts, drawn as strongly as it weighs, and the way to its quotations. */
export function MatrixCell({ row, column, tally, measure, links, strength }: Props) {
  const words = useOverviewWords();
  if (tally === undefined || tally.quotations === 0) return <td className="text-line-strong">·</td>;
  const data = { "data-quotations": tally.quotations, "data-words": tally.words };
  if (row === undefined || column === undefined) {
    return (
      <td {...data}>
        <span className={value}>{words.number(tally[measure])}</span>
      </td>
    );
  }
  const style = { "--strength": `${Math.round(100 * Math.sqrt(strength))}%` } as CSSProperties;
  const says = words.matrix.cell(
    row.label,
    column.label,
    tally.quotations,
    Math.round(100 * tally.share),
  );
  const address = links.ofPair?.(row, column);
  if (address === undefined) {
    return (
      <td {...data}>
        <span className={weighed} style={style} title={says}>
          {words.number(tally[measure])}
        </span>
      </td>
    );
  }
  return (
    <td {...data}>
      <Link
        className={`${weighed} hover:[box-shadow:inset_0_0_0_2px_var(--accent)]`}
        style={style}
        to={address}
        aria-label={says}
      >
        {words.number(tally[measure])}
      </Link>
    </td>
  );
}
