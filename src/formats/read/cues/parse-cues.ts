import type { Notes } from "../model/notes";
import { secondsOf } from "../transcript/label";
import type { Cue } from "./cue";

const arrow =
  /^\s*((?:\d+:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?)\s*-->\s*((?:\d+:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?)(?:\s|$)/;

export interface Cues {
  readonly cues: readonly Cue[];
  /** What stands before the first cue, as `Language: en`. */
  readonly header: ReadonlyMap<string, string>;
}

/**
 * The cues of WebVTT or SubRip, in the order of their times. Times are read as they are meant, also without
 * hours, with a comma, or with 60 seconds. What is no cue is listed as left out.
 */
export function parseCues(text: string, notes: Notes): Cues {
  const lines = text.split(/\r\n?|\n/);
  const cues: Cue[] = [];
  const header = new Map<string, string>();
  let block: string[] = [];
  let from = 0;
  const close = () => {
    if (block.length > 0) addBlock(block, from + 1, cues, header, notes);
    block = [];
  };
  lines.forEach((line, at) => {
    // A cue without an empty line before it.
    if (arrow.test(line) && block.some((each) => arrow.test(each))) {
      const id = /^\s*\d+\s*$/.test(block.at(-1) ?? "") ? block.pop() : undefined;
      close();
      from = id === undefined ? at : at - 1;
    }
    if (line.trim() === "") {
      close();
    } else {
      if (block.length === 0) from = at;
      block.push(line);
    }
  });
  close();
  return { cues: inOrder(cues, notes), header };
}

function addBlock(
  block: readonly string[],
  line: number,
  cues: Cue[],
  header: Map<string, string>,
  notes: Notes,
): void {
  const at = block.findIndex((each) => arrow.test(each));
  const [first = ""] = block;
  if (/^WEBVTT(\s|$)/.test(first)) {
    const ends = at === -1 ? block.length : at;
    for (const each of block.slice(1, ends)) {
      const [, key = "", value = ""] = /^([\w-]+)\s*:\s*(.*)$/.exec(each) ?? [];
      if (key !== "") header.set(key.toLowerCase(), value.trim());
    }
    // A cue without an empty line before it.
    if (at !== -1) addBlock(block.slice(at), line + at, cues, header, notes);
    return;
  }
  if (at > 1 || at === -1) {
    const isTechnical = /^(NOTE|STYLE|REGION|X-TIMESTAMP-MAP)\b/.test(first);
    notes.leave(isTechnical ? "technical" : "unreadable", block.join("\n"), { line });
    return;
  }
  const [, start = "0", end = "0"] = arrow.exec(block[at] ?? "") ?? [];
  if (/:(6\d|[7-9]\d)([.,]|$)/.test(start) || /:(6\d|[7-9]\d)([.,]|$)/.test(end)) {
    notes.remark("times-mended", { count: 1 });
  }
  const times = { start: secondsOf(start), end: secondsOf(end) };
  cues.push({ ...times, lines: block.slice(at + 1), line: line + at });
}

function inOrder(cues: readonly Cue[], notes: Notes): readonly Cue[] {
  const sorted = [...cues].sort((a, b) => a.start - b.start);
  if (sorted.some(({ start }, at) => start < (sorted[at - 1]?.end ?? 0) - 0.0005)) {
    notes.remark("times-overlap");
  }
  return sorted;
}
