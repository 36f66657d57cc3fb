// What the Layout Instability API tells of a browser, which TypeScript does not declare:
// https://wicg.github.io/layout-instability/

/** What moved on the screen by itself. */
export interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}
