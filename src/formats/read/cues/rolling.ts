import type { Cue } from "./cue";
import { wordsOfCue } from "./cue-words";

/**
 * The cues with each line once, where captions roll: each line stands in up to three cues, with the next
 * below it. Undefined for captions that do not repeat themselves.
 */
export function withoutRepeats(cues: readonly Cue[]): readonly Cue[] | undefined {
  const plain = cues.map((cue) => linesOf(cue));
  const repeats = plain.filter((lines, at) => {
    const last = plain[at - 1]?.at(-1);
    return last !== undefined && lines[0] === last;
  }).length;
  if (cues.length < 3 || repeats * 3 < cues.length) return undefined;
  return cues.map((cue, at) => {
    const before = plain[at - 1] ?? [];
    return { ...cue, lines: (plain[at] ?? []).filter((line) => !before.includes(line)) };
  });
}

function linesOf({ lines }: Cue): string[] {
  return lines
    .map((line) =>
      wordsOfCue([line])
        .map(({ text }) => text)
        .join(" ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");
}
