import type { Item, TurnPart } from "../model/turns";

/** What one voice says in one cue; nobody's where `voice` is undefined. */
export interface CueWords {
  readonly voice: string | undefined;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A pause of more seconds than this begins a paragraph. */
const longPause = 2;
/** From so many characters on, a paragraph ends with its sentence; from twice as many, with its cue. */
const longParagraph = 600;

/** Cues of one voice in a row are one turn: a cue is no sentence. */
export function turnsOfCues(cues: readonly CueWords[]): readonly Item[] {
  const items: Item[] = [];
  let turn:
    | { who: string | undefined; parts: { text: string; start: number; end: number }[] }
    | undefined;
  const close = () => {
    if (turn === undefined) return;
    const parts = turn.parts.map(partOf);
    if (turn.who === undefined) for (const part of parts) items.push({ type: "text", ...part });
    else items.push({ type: "turn", who: [turn.who], parts });
    turn = undefined;
  };
  for (const { voice, text, start, end } of cues) {
    const words = text.replace(/\s+/g, " ").trim();
    if (words === "") continue;
    if (voice === undefined && isAside(words)) {
      close();
      const part: TurnPart = { kind: "aside", time: { start, end }, pieces: [{ text: words }] };
      items.push({ type: "text", ...part });
      continue;
    }
    if (turn === undefined || turn.who !== voice) {
      close();
      turn = { who: voice, parts: [] };
    }
    const last = turn.parts.at(-1);
    if (last === undefined || start - last.end > longPause || isLong(last.text)) {
      turn.parts.push({ text: words, start, end });
    } else {
      last.text += ` ${words}`;
      last.end = Math.max(last.end, end);
    }
  }
  close();
  return items;
}

function isLong(text: string): boolean {
  if (text.length < longParagraph) return false;
  return text.length > 2 * longParagraph || /[.!?…。？！]["”’»)]*$/.test(text);
}

/** What is heard and not said: `[applause]`, `(Lachen)`, `♪ a sea song ♪`. */
function isAside(words: string): boolean {
  return /^[[(][^\])]*[\])]$|^[♪♫].*[♪♫]?$/u.test(words);
}

function partOf({ text, start, end }: { text: string; start: number; end: number }): TurnPart {
  return { pieces: [{ text }], time: end > start ? { start, end } : { start } };
}
