import type { Plotted } from "../../core/article/said/dispersion";

/** The bars of one quotation, or of several that stand too close to be told apart. */
export function DispersionBars({ plotted: { bars, isMatch } }: { plotted: Plotted }) {
  return bars.map(({ start, end }) => (
    <span
      key={`${start} ${end}`}
      className={`dispersion-bar absolute inset-y-1 min-w-[3px] [print-color-adjust:exact] ${isMatch ? "border-s border-page bg-edge forced-colors:bg-[CanvasText] print:bg-[#000000]" : "border border-line-strong print:border-[#000000] print:bg-[#ffffff]"}`}
      data-left-out={!isMatch || undefined}
      style={{ insetInlineStart: `${100 * start}%`, inlineSize: `${100 * (end - start)}%` }}
    />
  ));
}
