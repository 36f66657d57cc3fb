// Finds who says a quotation in German that words after it tell: `„…“ Mit diesen Worten eröffnete Lund die Sitzung`.
import { type FoundMention, firstIn, type MentionContext } from "./german-mention";
import { isGermanSpeechVerb } from "./german-words";

/** `„…“ Mit diesen Worten eröffnete Lund die Sitzung`: who is named after it. */
export function saidWithWords(around: MentionContext): FoundMention | undefined {
  const { texts, span } = around;
  const after = (texts[span.paragraph] ?? "").slice(span.end);
  const so = /^[.!?]?\s*(?:So|Das|Dies)\s+(\p{Ll}+)\s+(?:es\s+)?/u.exec(after);
  const isSo =
    so !== null &&
    isGermanSpeechVerb(so[1] ?? "") &&
    !/^(?:heiß|hieß|mach|steh|gib|gab|zeig|wird|sieht|sah|find|fand|glaub|hält|hielt)/.test(
      so[1] ?? "",
    );
  const lead =
    (isSo ? so : null) ??
    /^\s*Mit (?:d(?:ies)?e[nrms]|seine[nrm]|ihre[nrm]) (?:\p{Ll}+ )?(?:Aussagen?|Äußerung(?:en)?|Worten?|Satz|Sätzen|Zitat|Bemerkung(?:en)?)[\s,]/u.exec(
      after,
    );
  if (lead === null) return undefined;
  const stop = after.slice(lead[0].length).search(/[.!?;]/);
  const from = span.end + lead[0].length;
  const found = firstIn(around, { from, to: stop === -1 ? span.end + after.length : from + stop });
  if (found?.mention === undefined) return undefined;
  const { start, end } = found.mention;
  const words = (texts[span.paragraph] ?? "").slice(start, end);
  return { ...found, rule: "after", reason: `zugeordnet: „…“ ${words}` };
}
