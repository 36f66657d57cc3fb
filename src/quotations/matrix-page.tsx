import { useMemo } from "react";
import type { Axes } from "../address/axes-params";
import { kinds } from "../article/kinds";
import { matrixOf } from "../article/said/matrix";
import { useReading } from "../reading/reading";
import { useOverviewWords } from "../wording/use-overview-words";
import { MatrixTable } from "./matrix-table";
import { Overview } from "./overview";
import { useQuotationMatches } from "./use-quotation-matches";

const measures: readonly Axes["measure"][] = ["quotations", "words"];

/** Two kinds set against each other: who talks about what, at a glance. */
export function MatrixPage() {
  const words = useOverviewWords();
  const { marked, axes } = useReading();
  const { all, entries } = useQuotationMatches();
  const matrix = useMemo(
    () => matrixOf(entries, axes.rows, axes.columns, marked.entities),
    [entries, axes.rows, axes.columns, marked],
  );
  return (
    <Overview
      title={words.matrix.title(axes.rows, axes.columns)}
      shown={words.quotationList.shown(entries.length, all.length)}
      wide
    >
      <AxesControls />
      {entries.length === 0 ? (
        <p className="nothing">{words.quotationList.none}</p>
      ) : (
        <MatrixTable matrix={matrix} measure={axes.measure} />
      )}
    </Overview>
  );
}

function AxesControls() {
  const words = useOverviewWords();
  const { axes, go } = useReading();
  const set = (change: Partial<Axes>) => go({ axes: { ...axes, ...change } }, { tracked: true });
  const axis = (side: "rows" | "columns", other: "rows" | "columns") => (
    <label>
      <span>{words.matrix[side]}</span>
      <select
        className="field"
        value={axes[side]}
        onChange={(event) => {
          const kind = kinds.find((each) => each === event.target.value) ?? axes[side];
          set(kind === axes[other] ? { [side]: kind, [other]: axes[side] } : { [side]: kind });
        }}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="list-controls">
      {axis("rows", "columns")}
      {axis("columns", "rows")}
      <label>
        <span>{words.matrix.measure}</span>
        <select
          className="field"
          value={axes.measure}
          onChange={(event) =>
            set({ measure: measures.find((each) => each === event.target.value) ?? "quotations" })
          }
        >
          {measures.map((measure) => (
            <option key={measure} value={measure}>
              {words.matrix.measures[measure]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
