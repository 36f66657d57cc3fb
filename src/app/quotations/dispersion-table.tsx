import { type CSSProperties, memo, useMemo, useState } from "react";
import { textPage } from "../../core/address/page";
import { direction } from "../../core/article/direction";
import { dispersionPlot, type PlotRow } from "../../core/article/said/dispersion";
import { sectionOf } from "../../core/article/section-of";
import { hueOf } from "../filters/hue";
import { useLaterReading, useReading } from "../reading/reading";
import { ReadingLink } from "../reading/reading-link";
import { OverviewSection } from "../ui/page-layout";
import { usePrinting } from "../ui/use-printing";
import { useOverviewWords } from "../wording/use-overview-words";
import { DispersionBars } from "./dispersion-bars";
import { DispersionSections, nameColumn, sectionLines } from "./dispersion-sections";
import { EntityLink } from "./entity-link";
import { useBarName } from "./use-bar-name";
import { barId, usePlotFocus } from "./use-plot-focus";

/** How many rows there are at first; as many are added at a time. */
const step = 16;

/** A pixel of the widest plot, as a part of it: what is narrower cannot be told apart. */
const finest = 1 / 1200;

/**
 * Who speaks when: a row for each speaker, and in it a bar for each quotation where it stands in the
 * article. A table, whose cells hold links: what the bars show is in their names as well.
 */
export function DispersionTable() {
  const words = useOverviewWords();
  const { marked, matches } = useReading();
  const printing = usePrinting();
  const [limit, setLimit] = useState(step);
  const plot = useMemo(
    () => dispersionPlot(marked, matches.annotations, finest),
    [marked, matches.annotations],
  );
  const rows = printing ? plot.rows : plot.rows.slice(0, limit);
  const dir = direction(marked.article.language);
  const { stop, onFocus, onKeyDown, told, onPoint } = usePlotFocus(rows, dir);
  if (rows.length === 0) return null;
  const lines = { "--boundaries": sectionLines(plot.sections, dir) } as CSSProperties;
  const left = plot.rows.length - rows.length;
  const hasLeftOut = rows.some(({ plotted }) => plotted.some(({ isMatch }) => !isMatch));
  return (
    <OverviewSection isFirst title={words.voices.plot.title}>
      <p className="max-w-text text-sm text-ink-soft">
        <span>{words.voices.plot.hint}</span>
        {hasLeftOut && <span>{` ${words.voices.plot.leftOut}`}</span>}
      </p>
      <table
        className="mt-3 w-full table-fixed text-sm print:[&_tr]:break-inside-avoid"
        dir={dir}
        onKeyDown={onKeyDown}
        onPointerLeave={() => onPoint(undefined)}
        style={lines}
      >
        <caption className="sr-only">{words.voices.plot.title}</caption>
        <DispersionSections sections={plot.sections} language={marked.article.language} />
        <tbody className="[&_:is(td,th)]:border-b [&_:is(td,th)]:border-line">
          {rows.map((row) => (
            <DispersionRow
              key={row.speaker.id}
              row={row}
              stop={stop}
              onFocus={onFocus}
              onPoint={onPoint}
            />
          ))}
        </tbody>
      </table>
      <p
        className="mt-1.5 min-h-[1.5em] truncate text-sm text-ink-soft print:hidden"
        aria-hidden="true"
      >
        <bdi lang={marked.article.language}>{told}</bdi>
      </p>
      {left > 0 && (
        <button
          type="button"
          className="button print:hidden"
          onClick={() => setLimit(limit + step)}
        >
          {words.voices.plot.more(Math.min(step, left))}
        </button>
      )}
    </OverviewSection>
  );
}

interface Props {
  readonly row: PlotRow;
  /** The bar where the tab key stops, of whatever row. */
  readonly stop: string | undefined;
  readonly onFocus: (id: string, name: string) => void;
  readonly onPoint: (name: string | undefined) => void;
}

/** One speaker's row of the plot. */
const DispersionRow = memo(function DispersionRow(props: Props) {
  const { row, stop, onFocus, onPoint } = props;
  const { marked } = useLaterReading();
  const nameOf = useBarName();
  return (
    <tr className={hueOf(row.speaker)}>
      <th
        scope="row"
        className={`${nameColumn} pe-3 text-start leading-[1.2] font-medium wrap-anywhere *:min-h-7 max-narrow:pe-1.5 max-narrow:text-xs`}
      >
        <EntityLink entity={row.speaker} short />
      </th>
      <td>
        <span className="dispersion-strip relative block h-7 bg-(image:--boundaries) [print-color-adjust:exact]">
          {row.plotted.map((plotted) => {
            const quotation = plotted.entries[0]?.quotation;
            if (quotation === undefined) return null;
            const id = barId(row, plotted);
            if (!plotted.isMatch) return <DispersionBars key={id} plotted={plotted} />;
            const name = nameOf(plotted);
            return (
              <ReadingLink
                key={id}
                className="[&:is(:hover,:focus-visible)>.dispersion-bar]:z-1 [&:is(:hover,:focus-visible)>.dispersion-bar]:outline-2 [&:is(:hover,:focus-visible)>.dispersion-bar]:outline-offset-1 [&:is(:hover,:focus-visible)>.dispersion-bar]:outline-accent"
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
                <DispersionBars plotted={plotted} />
              </ReadingLink>
            );
          })}
        </span>
      </td>
    </tr>
  );
});
