import { decodeEntities } from "../decode-entities";

/** Words of a cue, with the voice that it names; undefined where it names none. */
export interface Spoken {
  readonly voice?: string | undefined;
  readonly text: string;
}

const tag = /<(\/?)(v|c|i|b|u|s|ruby|rt|lang|font)((?:[.\s][^<>]*)?)>|<\d[\d:.]*>|\{\\[^{}]*\}/gi;

/** The words of a cue, taken apart by its voices. Tags are gone, and `&amp;` is `&`. */
export function wordsOfCue(lines: readonly string[]): readonly Spoken[] {
  const text = lines.join("\n");
  const spoken: { voice: string | undefined; text: string }[] = [{ voice: undefined, text: "" }];
  let at = 0;
  const add = (words: string) => {
    const last = spoken.at(-1);
    if (last !== undefined) last.text += words;
  };
  for (const found of text.matchAll(tag)) {
    add(text.slice(at, found.index));
    at = found.index + found[0].length;
    if (found[2]?.toLowerCase() !== "v") continue;
    const voice = found[1] === "/" ? "" : voiceIn(found[3] ?? "");
    // A dash says that somebody else speaks, which the voice says already.
    const last = spoken.at(-1);
    if (voice !== "" && last !== undefined)
      last.text = last.text.replace(/(^|\n)\s*[-–—]\s*$/, "$1");
    spoken.push({ voice: voice === "" ? undefined : voice, text: "" });
  }
  add(text.slice(at));
  return spoken
    .map(({ voice, text: words }) => ({ voice, text: decodeEntities(words) }))
    .filter(({ text: words }) => words.trim() !== "");
}

/** The name in `<v.loud Ida Lund>`. */
function voiceIn(attributes: string): string {
  return decodeEntities(attributes.replace(/^(\.[^\s.]+)*/, ""))
    .replace(/\s+/g, " ")
    .trim();
}
