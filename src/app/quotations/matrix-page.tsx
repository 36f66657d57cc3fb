import { useMemo } from "react";
import { matrixOf } from "../../core/article/said/matrix";
import { useReading } from "../reading/reading";
import { Nothing } from "../ui/nothing";
import { useOverviewWords } from "../wording/use-overview-words";
import { AxesChoice } from "./axes-choice";
import { EntityLink } from "./entity-link";
import { MatrixTable } from "./matrix-table";
import { Overview } from "./overview";
import { useQuotationMatches } from "./use-quotation-matches";

/** Two kinds set against each other: who talks about what, at a glance. */
export function MatrixPage() {
  const words = useOverviewWords();
  const { marked, axes, selection, hrefFor, go } = useReading();
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
      <AxesChoice axes={axes} choose={(next) => go({ axes: next }, { tracked: true })} />
      {entries.length === 0 ? (
        <Nothing>{words.quotationList.none}</Nothing>
      ) : (
        <MatrixTable
          matrix={matrix}
          measure={axes.measure}
          links={{
            to: (entity) => <EntityLink entity={entity} short />,
            ofPair: (row, column) =>
              hrefFor({
                page: { type: "quotations" },
                selection: { ...selection, [row.kind]: [row.id], [column.kind]: [column.id] },
              }),
          }}
        />
      )}
    </Overview>
  );
}
