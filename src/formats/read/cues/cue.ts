/** One cue of subtitles: its lines with the tags in them, its time in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
  /** Where it begins in the source, from 1. */
  readonly line: number;
}
