import { memo } from "react";
import { textPage } from "../../core/address/page";
import type { PlotRow, Plotted } from "../../core/article/said/dispersion";
import { sectionOf } from "../../core/article/section-of";
import { hueOf } from "../filters/hue";
import { useLaterReading } from "../reading/reading";
import { ReadingLink } from "../reading/reading-link";
import { EntityLink } from "./entity-link";
import { useBarName } from "./use-bar-name";
import { barId } from "./use-plot-focus";

interface Props {
  readonly row: PlotRow;
  /** The bar where the tab key stops, of whatever row. */
  readonly stop: string | undefined;
  readonly onFocus: (id: string, name: string) => void;
  readonly onPoint: (name: string | undefined) => void;
}

/** One speaker's row of the plot. */
export const DispersionRow = memo(function DispersionRow(props: Props) {
  const { row, stop, onFocus, onPoint } = props;
  const { marked } = useLaterReading();
  const nameOf = useBarName();
  return (
    <tr className={hueOf(row.speaker)}>
      <th scope="row">
        <EntityLink entity={row.speaker} short />
      </th>
      <td>
        <span className="dispersion-strip">
          {row.plotted.map((plotted) => {
            const quotation = plotted.entries[0]?.quotation;
            if (quotation === undefined) return null;
            const id = barId(row, plotted);
            if (!plotted.isMatch) return <Bars key={id} plotted={plotted} />;
            const name = nameOf(plotted);
            return (
              <ReadingLink
                key={id}
                change={{
                  page: textPage,
                  sectionId: sectionOf(marked, quotation),
                  annotationId: quotation.id,
                }}
                data-bar={id}
                tabIndex={id === stop ? 0 : -1}
                onFocus={() => onFocus(id, name)}
                onPointerEnter={() => onPoint(name)}
              >
                <span className="sr-only">{name}</span>
                <Bars plotted={plotted} />
              </ReadingLink>
            );
          })}
        </span>
      </td>
    </tr>
  );
});

function Bars({ plotted: { bars, isMatch } }: { plotted: Plotted }) {
  return bars.map(({ start, end }) => (
    <span
      key={`${start} ${end}`}
      className="dispersion-bar"
      data-left-out={!isMatch || undefined}
      style={{ insetInlineStart: `${100 * start}%`, inlineSize: `${100 * (end - start)}%` }}
    />
  ));
}
