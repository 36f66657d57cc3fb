// Finds from whom a quotation is heard in German: `Aus der Opposition hieß es`, `heißt es aus dem Amt`.
import {
  type FoundMention,
  firstIn,
  type MentionContext,
  type TokenStretch,
} from "./german-mention";
import { germanNoun } from "./german-words";

type Found = Omit<FoundMention, "rule" | "reason">;

/** `Aus der Opposition hieß es dazu, Lund mache es sich „…“`: from whom it is heard. */
export function heardFrom(around: MentionContext, { from }: TokenStretch): Found | undefined {
  const { texts, span } = around;
  const inFront = (texts[span.paragraph] ?? "").slice(from, span.start);
  const written = writtenIn(around, from, inFront);
  if (written !== undefined) return written;
  const heard =
    /\b(?:aus|in|im|bei|beim|von|vom|seitens)\s+([^,.:;()]{3,70}?)\s+(?:hieß|heißt|heisst|hiess|verlautete)\s/iu.exec(
      inFront,
    );
  if (heard === null) return heardBehind(around, from, inFront);
  const start = from + heard.index;
  const said = start + heard[0].search(/\s/);
  return firstIn(around, { from: said, to: start + heard[0].length });
}

/** `Dazu heißt es aus dem Ministerium: „…“` */
function heardBehind(around: MentionContext, from: number, inFront: string): Found | undefined {
  const lead =
    /\b(?:hieß|heißt|heisst|hiess|verlautete)\s+(?:es\s+)?(?:\p{Ll}+\s+)?(?:aus|in|im|bei|beim|von|vom|seitens)\s/iu.exec(
      inFront,
    );
  if (lead === null) return undefined;
  const start = from + lead.index + lead[0].length;
  return firstIn(around, { from: start, to: Math.min(around.span.start, start + 60) });
}

/** `ein Schreiben der Werft, in dem es heißt: „…“`: whose words the clause is about. */
function writtenIn(around: MentionContext, from: number, inFront: string): Found | undefined {
  const lead =
    /([^,.:;„“]{3,90}),\s+(?:in\s+de[mr]|wo)\s+(?:es\s+)?(?:[^,.:;]{2,30}\s)?(?:hieß|heißt|heisst|hiess|steht|stand)(?!\p{L})/u.exec(
      inFront,
    );
  const words = [...(lead?.[1] ?? "").matchAll(/\p{Lu}[\p{L}-]+/gu)];
  const document = words.findLast(([word]) => germanNoun(word) === "document");
  if (lead === null || document === undefined) return undefined;
  const start = from + lead.index;
  return firstIn(around, { from: start + document.index, to: start + (lead[1] ?? "").length });
}
