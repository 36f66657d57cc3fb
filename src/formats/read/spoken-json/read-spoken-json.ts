// Reads what programs that transcribe and tell speakers apart write as JSON.
import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { articleOfTurns } from "../model/article-of-turns";
import { Notes } from "../model/notes";
import { readJson } from "../model/read-json";
import { stemOf } from "../model/short-text";
import type { Item, TurnPart } from "../model/turns";
import { segmentsIn } from "./segments";
import type { SpokenSegment } from "./spoken-segment";

export function readSpokenJson(content: Content): ReadResult {
  const notes = new Notes();
  const json = readJson(content, "a transcript in JSON", notes);
  if ("problem" in json) return { status: "refused", problems: [json.problem] };
  const found = segmentsIn(json.value);
  if (found === undefined) {
    return { status: "refused", problems: [refusalOf("missing.spoken", {})] };
  }
  const { format, segments } = found;
  const language = canonical(found.language);
  const nobodys = segments.filter(({ who }) => who === undefined).length;
  if (nobodys > 0) notes.remark("no-speaker", { count: nobodys, of: segments.length });
  const name = (content.fileName || format).slice(0, 300);
  const facts = {
    headline: stemOf(content.fileName) || format,
    ...(language !== undefined && { language }),
    convertedFrom: [{ name, format }],
  };
  return articleOfTurns(facts, turnsOf(segments), new Map(), notes);
}

/** A tag of BCP 47 in its usual spelling, of what services write: `en_us`, `eng`; undefined where it is none. */
function canonical(language: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(language?.replace("_", "-") ?? [])[0];
  } catch {
    return undefined;
  }
}

interface Paragraph {
  text: string;
  readonly start: number;
  end: number;
}

/** A pause of more seconds than this begins a paragraph, as does the end of a sentence in a long one. */
const longPause = 2;
const longParagraph = 600;

function turnsOf(segments: readonly SpokenSegment[]): readonly Item[] {
  const turns: { who: string | undefined; parts: Paragraph[]; sure: number[] }[] = [];
  for (const { who, text, start, end, confidence, isTight } of segments) {
    const words = text.replace(/\s+/g, " ").trim();
    if (words === "") continue;
    if (turns.at(-1)?.who !== who || turns.length === 0) turns.push({ who, parts: [], sure: [] });
    const turn = turns.at(-1);
    const last = turn?.parts.at(-1);
    if (confidence !== undefined) turn?.sure.push(confidence);
    const isEnded =
      last !== undefined && last.text.length > longParagraph && /[.!?…]["”’]?$/.test(last.text);
    if (last === undefined || (isTight !== true && (start - last.end > longPause || isEnded))) {
      turn?.parts.push({ text: words, start, end });
    } else {
      last.text += isTight || /^[,.;:!?…]/.test(words) ? words : ` ${words}`;
      last.end = Math.max(last.end, end);
    }
  }
  return turns.flatMap(({ who, parts, sure }): Item[] => {
    const made = parts.map(
      ({ text, start, end }): TurnPart => ({
        pieces: [{ text }],
        time: end > start ? { start, end } : { start },
      }),
    );
    if (who === undefined) return made.map((part) => ({ type: "text", ...part }));
    const mean = sure.reduce((sum, each) => sum + each, 0) / sure.length;
    const confidence = sure.length === 0 ? undefined : Number(mean.toFixed(3));
    return [{ type: "turn", who: [who], parts: made, confidence }];
  });
}
