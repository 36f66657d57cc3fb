import { type KeyboardEvent, useCallback, useState } from "react";
import type { PlotRow, Plotted } from "../../core/article/said/dispersion";

/** Names a bar: a joint quotation has one in each of its speakers' rows. */
export function barId({ speaker }: PlotRow, { entries }: Plotted): string {
  return `${speaker.number} ${entries[0]?.quotation.key}`;
}

/**
 * One tab stop for all bars of the plot. The arrows lead along a row, by the direction in which it
 * runs, and to the nearest bar of the row above or below; Home and End to the first and last of a row.
 */
export function usePlotFocus(rows: readonly PlotRow[], dir: "ltr" | "rtl") {
  const [last, setLast] = useState<string>();
  const [told, setTold] = useState("");
  const bars = rows.map((row) => row.plotted.filter(({ isMatch }) => isMatch));
  const ids = bars.map((all, at) => all.map((bar) => barId(rows[at] as PlotRow, bar)));
  const stop = ids.some((row) => last !== undefined && row.includes(last)) ? last : ids[0]?.[0];
  const onFocus = useCallback((id: string, name: string) => {
    setLast(id);
    setTold(name);
  }, []);
  const onPoint = useCallback((name: string | undefined) => setTold(name ?? ""), []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const focused = (document.activeElement as HTMLElement | null)?.dataset.bar ?? "";
    const row = ids.findIndex((each) => each.includes(focused));
    const at = ids[row]?.indexOf(focused) ?? -1;
    const along = (step: number) => ids[row]?.[at + step];
    const across = (step: number) =>
      ids[row + step]?.[nearestBar(bars[row + step] ?? [], middleOf(bars[row]?.[at]))];
    const onward = dir === "ltr" ? 1 : -1;
    const next = {
      ArrowRight: along(onward),
      ArrowLeft: along(-onward),
      ArrowDown: across(1),
      ArrowUp: across(-1),
      Home: ids[row]?.[0],
      End: ids[row]?.at(-1),
    };
    if (at < 0 || !(event.key in next)) return;
    event.preventDefault();
    const id = next[event.key as keyof typeof next];
    if (id === undefined) return;
    event.currentTarget.querySelector<HTMLElement>(`[data-bar="${id}"]`)?.focus();
  };
  return { stop, told, onFocus, onPoint, onKeyDown };
}

function middleOf(plotted: Plotted | undefined): number {
  const [first] = plotted?.bars ?? [];
  return first === undefined ? 0 : (first.start + first.end) / 2;
}

function nearestBar(bars: readonly Plotted[], middle: number): number {
  let best = 0;
  for (const [at, bar] of bars.entries()) {
    const distance = Math.abs(middleOf(bar) - middle);
    if (distance < Math.abs(middleOf(bars[best]) - middle)) best = at;
  }
  return best;
}
