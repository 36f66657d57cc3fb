/** An event of Chromium's trace: times in microseconds, `tdur` that of the processor. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What a page's main thread did: processor time in milliseconds, and how often. */
export interface Cost {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly paint: number;
  /** How often style was worked out. */
  readonly styles: number;
  /** Tasks of at least a tenth of a millisecond in which JavaScript ran. */
  readonly tasks: number;
}

type Part = "script" | "style" | "layout" | "paint";

/** The names of Chromium's timeline for what counts as each. */
const parts: Readonly<Record<string, Part>> = {
  FunctionCall: "script",
  EvaluateScript: "script",
  "v8.compile": "script",
  EventDispatch: "script",
  TimerFire: "script",
  FireAnimationFrame: "script",
  FireIdleCallback: "script",
  RunMicrotasks: "script",
  MinorGC: "script",
  MajorGC: "script",
  UpdateLayoutTree: "style",
  Layout: "layout",
  PrePaint: "paint",
  Paint: "paint",
  Layerize: "paint",
  Commit: "paint",
};

/**
 * The cost of a trace of one page. What runs within something else counts for itself alone: a style that
 * JavaScript asks for is style.
 */
export function costOf(events: readonly TraceEvent[]): Cost {
  const main = events.find(
    ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain",
  );
  const whole = events
    .filter(({ ph, tid, pid }) => ph === "X" && tid === main?.tid && pid === main.pid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const spent = { script: 0, style: 0, layout: 0, paint: 0 };
  const open: { readonly end: number; readonly part: Part | undefined }[] = [];
  let [styles, tasks, lastTask] = [0, 0, -1];
  let task = -1;
  for (const event of whole) {
    const { name, ts, dur = 0, tdur = dur } = event;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    if (open.length === 0) task = ts;
    const part = parts[name];
    const around = open.findLast((each) => each.part !== undefined)?.part;
    if (part !== undefined) {
      spent[part] += tdur / 1000;
      if (around !== undefined) spent[around] -= tdur / 1000;
      if (part === "style") styles += 1;
      if (part === "script" && dur >= 100 && task !== lastTask) {
        tasks += 1;
        lastTask = task;
      }
    }
    open.push({ end: ts + dur, part });
  }
  return { ...spent, styles, tasks };
}
