import type { Notes } from "../model/notes";
import { labelIn } from "../transcript/label";
import { namesAmong } from "../transcript/names-among";
import type { Cue } from "./cue";
import { wordsOfCue } from "./cue-words";
import type { CueWords } from "./turns-of-cues";

interface Line extends CueWords {
  readonly cue: number;
}

/** A few words before a colon that look like a name and are none. */
const beforeColon = /^\s*(\p{Lu}[^:\n.,!?]{1,40}):\s/u;

/**
 * Who says what in each cue: by its voice tags, else by names before a colon. A tag holds for its cue; where
 * there are only names, one holds until the next.
 */
export function speakersOfCues(cues: readonly Cue[], notes: Notes): readonly CueWords[] {
  const lines = cues.flatMap((cue, at): Line[] => {
    const spoken = wordsOfCue(cue.lines);
    if (new Set(spoken.flatMap(({ voice }) => voice ?? [])).size > 1) {
      notes.remark("voices-apart", { count: 1 });
    }
    return spoken.flatMap(({ voice, text }) =>
      (voice === undefined ? text.split("\n") : [text])
        .filter((words) => words.trim() !== "")
        .map((words) => ({ voice, text: words, start: cue.start, end: cue.end, cue: at })),
    );
  });
  const tagged = new Set(lines.flatMap(({ voice }) => voice ?? []));
  const surnames = [...tagged].filter((voice) => /^\p{Lu}[\p{L}'’-]+, \p{Lu}/u.test(voice));
  if (surnames.length > 0) notes.remark("surname-first", { given: surnames });
  const labels = lines.map(({ voice, text }) => (voice === undefined ? labelIn(text) : undefined));
  const { names, words } = namesAmong(firstOfCue(lines, labels), tagged);
  const sure = labels.map((label) => (label && names.has(label.name) ? label : undefined));
  const used = withUnlikely(sure, lines, cues.length);
  if (used.some((label) => label !== undefined)) {
    notes.remark("labels-removed", { count: used.filter((label) => label !== undefined).length });
  } else if (tagged.size === 0) {
    notes.remark("no-speakers");
    const others = lines.flatMap(({ text }) => beforeColon.exec(text)?.[1] ?? []);
    const given = [...words, ...others];
    if (given.length > 0) notes.remark("not-names", { given });
    const dashes = lines.filter(({ text }) => /^\s*[-–—]\s/.test(text)).length;
    if (dashes > 1) notes.remark("dashes", { count: dashes });
  }
  return withLabels(lines, used, tagged.size > 0, notes);
}

/** From this share of named captions on, what stands before a colon at the head of another is a name, too. */
const mostlyNamed = 0.6;
const unlikely = /^\s*(?<name>[\p{L}\p{N}+][^:\n]{0,40}?)\s*:\s+/u;

/** With names that do not look like one: `iPhone of Ida`, a telephone number. */
function withUnlikely(
  labels: readonly ReturnType<typeof labelIn>[],
  lines: readonly Line[],
  cues: number,
): readonly ReturnType<typeof labelIn>[] {
  const named = labels.filter((label) => label !== undefined).length;
  if (named < mostlyNamed * cues) return labels;
  return labels.map((label, at) => {
    const line = lines[at];
    if (label !== undefined || line === undefined || line.cue === lines[at - 1]?.cue) return label;
    const found = line.voice === undefined ? unlikely.exec(line.text) : null;
    const name = found?.groups?.name ?? "";
    if (found === null || name.split(/\s+/).length > 5) return undefined;
    return { name, end: found[0].length, isSure: false };
  });
}

/** A line of a cue that has no name is no block of its own. */
function firstOfCue<T>(
  lines: readonly Line[],
  labels: readonly (T | undefined)[],
): (T | undefined)[] {
  return labels.filter((label, at) => label !== undefined || lines[at]?.cue !== lines[at - 1]?.cue);
}

function withLabels(
  lines: readonly Line[],
  labels: readonly ReturnType<typeof labelIn>[],
  isTagged: boolean,
  notes: Notes,
): readonly CueWords[] {
  let current: { name: string; cue: number } | undefined;
  return lines.map((line, at) => {
    const label = labels[at];
    if (line.voice !== undefined) return line;
    if (label !== undefined) {
      current = { name: label.name, cue: line.cue };
      return { ...line, voice: label.name, text: line.text.slice(label.end) };
    }
    // What is heard belongs to nobody; what is said next is still the speaker's.
    if (/^\s*[[(♪]/.test(line.text) && /[\])♪]\s*$/.test(line.text)) return line;
    // Chevrons say that somebody else speaks, and not who.
    const changed = /^\s*>>+\s*/.exec(line.text);
    if (changed !== null) {
      current = undefined;
      return { ...line, text: line.text.slice(changed[0].length) };
    }
    if (current === undefined || (isTagged && current.cue !== line.cue)) return line;
    if (current.cue !== line.cue) notes.remark("continues", { count: 1, given: [current.name] });
    return { ...line, voice: current.name };
  });
}
