// Finds from whom a quotation is heard in German: `Aus der Opposition hieß es`, `heißt es aus dem Amt`.
import {
  type FoundMention,
  firstIn,
  type MentionContext,
  type TokenStretch,
} from "./german-mention";
import { germanNoun } from "./german-words";
import { bodySpokenOf } from "./writer-of-document";

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
  if (heard === null)
    return heardThere(around, from, inFront) ?? heardBehind(around, from, inFront);
  const start = from + heard.index;
  const said = start + heard[0].search(/\s/);
  const found = firstIn(around, { from: said, to: start + heard[0].length });
  if (found !== undefined) return found;
  // `In der Warn-App hieß es`
  const thing = /^(?:de[mr]|eine[mr])\s+\p{Lu}[\p{L}-]+$/u.exec(heard[1] ?? "")?.[0];
  if (thing === undefined) return undefined;
  const at = start + heard[0].indexOf(thing);
  return {
    entity: around.names.described(thing, "document"),
    mention: { paragraph: span.paragraph, start: at, end: at + thing.length },
  };
}

/** `Dort heißt es, man habe „…“`: from the body that the paragraph speaks of before. */
function heardThere(around: MentionContext, from: number, inFront: string): Found | undefined {
  const lead =
    /(?<!\p{L})[Dd]ort (?:hieß|heißt|heisst|hiess) es(?!\p{L})|(?:hieß|heißt|heisst|hiess) es dort(?!\p{L})/u.exec(
      inFront,
    );
  if (lead === null) return undefined;
  const { paragraph } = around.span;
  const start = from + lead.index;
  const entity = bodySpokenOf(around, paragraph, start);
  return entity && { entity, mention: { paragraph, start, end: start + lead[0].length } };
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
