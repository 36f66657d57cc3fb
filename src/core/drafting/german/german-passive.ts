// Finds who says a quotation in German whose sentence is in the passive: `wird von Lund als „…“ bezeichnet`.
import {
  type FoundMention,
  firstIn,
  type MentionContext,
  type TokenStretch,
} from "./german-mention";

/** Participles of judging that stand behind what is said. */
const judged =
  /^\s*(?:\p{Ll}+\s+)?(?:bezeichnet|genannt|kritisiert|verurteilt|beschrieben|gelobt|gewürdigt|abgelehnt|zurückgewiesen|gewertet|eingestuft|begrüßt|beschimpft|verteidigt|gerügt|zitiert)\b/u;

/** `Lund war von Tamm angegriffen worden: „…“`: whoever does it, behind `von`. */
export function agentOfPassive(
  around: MentionContext,
  { from, to }: TokenStretch,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const { texts, span } = around;
  const text = texts[span.paragraph] ?? "";
  const inFront = text.slice(from, span.start);
  const isPassive =
    /\bworden:\s*$/.test(inFront) ||
    (/\bvon\s[^,.;:]{2,80}\sals\s*$/.test(inFront) &&
      /^\s*(?:bezeichnet|kritisiert|titulier|genannt|beschrieben|gewertet|eingestuft)\p{Ll}*\s/u.test(
        text.slice(span.end, to),
      )) ||
    (/\b(?:wird|werden|wurden?)\b/.test(inFront) && judged.test(text.slice(span.end, to)));
  const agent = isPassive ? /\b(?:von|vom|durch)\s/.exec(inFront) : null;
  if (agent === null) return undefined;
  return firstIn(around, { from: from + agent.index + agent[0].length, to: span.start });
}
