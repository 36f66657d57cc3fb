// Finds from whom a quotation is heard in German: `Aus der Opposition hieß es`, `heißt es aus dem Amt`.
import {
  type FoundMention,
  firstIn,
  type MentionContext,
  type TokenStretch,
} from "./german-mention";

/** `Aus der Opposition hieß es dazu, Lund mache es sich „…“`: from whom it is heard. */
export function heardFrom(
  around: MentionContext,
  { from }: TokenStretch,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const { texts, span } = around;
  const heard =
    /\b(?:aus|in|im|bei|beim|von|vom|seitens)\s+([^,.:;()]{3,70}?)\s+(?:hieß|heißt|verlautete)\s/iu.exec(
      (texts[span.paragraph] ?? "").slice(from, span.start),
    );
  if (heard === null) return heardBehind(around, from);
  const start = from + heard.index;
  return firstIn(around, { from: start, to: start + heard[0].length });
}

/** `Dazu heißt es aus dem Ministerium: „…“` */
function heardBehind(
  around: MentionContext,
  from: number,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const { texts, span } = around;
  const lead =
    /\b(?:hieß|heißt|verlautete)\s+(?:es\s+)?(?:\p{Ll}+\s+)?(?:aus|in|im|bei|beim|von|vom|seitens)\s/iu.exec(
      (texts[span.paragraph] ?? "").slice(from, span.start),
    );
  if (lead === null) return undefined;
  const start = from + lead.index + lead[0].length;
  return firstIn(around, { from: start, to: Math.min(span.start, start + 60) });
}
