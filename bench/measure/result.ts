import type { Size } from "../documents";
import type { Round } from "./run";
import { median, quantile } from "./statistics";
import type { Weight } from "./weight";

/** What all rounds together say of one way to show one document; times are in milliseconds. */
export interface Result {
  readonly size: Size;
  readonly name: string;
  /** Why there are no figures, where there are none. */
  readonly failed?: string;
  readonly firstMarks?: number;
  readonly firstMarksFar?: number;
  readonly toggle?: Times;
  readonly combined?: Times;
  readonly slowFrames?: number;
  readonly weight?: Weight;
}

export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** Medians of all rounds together. */
export function resultOf(size: Size, name: string, rounds: readonly Round[]): Result {
  const all = (figures: (round: Round) => number | readonly number[]) => rounds.flatMap(figures);
  const times = (clicks: readonly number[]) => {
    return { median: median(clicks), p95: quantile(clicks, 0.95) };
  };
  return {
    size,
    name,
    firstMarks: median(all(({ firstMarks }) => firstMarks)),
    firstMarksFar: median(all(({ firstMarksFar }) => firstMarksFar)),
    toggle: times(all(({ toggle }) => toggle)),
    combined: times(all(({ combined }) => combined)),
    slowFrames: median(all(({ slowFrames }) => slowFrames)),
    weight: {
      elements: median(all(({ weight }) => weight.elements)),
      heap: median(all(({ weight }) => weight.heap)),
    },
  };
}
