import type { QuotedSpan } from "../quoting/quoted-spans";
import { sentenceAround } from "./german-sentence";
import { isGermanSpeechVerb } from "./german-words";

const named =
  /(?:sogenannte[nrms]?|so genannte[nrms]?|genannt|namens|Titel|Initiative|Bürgerinitiative|Projekt|Film|Buch|Lied|Roman|Zeitung|Magazin|Aktion|Motto|Verein|Gruppe|Schiff|Begriff|Wort)[,:]?\s*$/;

/** Whether a stretch in quotation marks is somebody's words, rather than a title or a word at arm's length. */
export function isQuotationInGerman(
  text: string,
  span: QuotedSpan,
  beside: readonly QuotedSpan[],
): boolean {
  const inner = text.slice(span.innerStart, span.innerEnd).trim();
  const words = inner.match(/\p{L}[\p{L}-]*/gu) ?? [];
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const { from, to } = sentenceAround(text, span, beside);
  const outside = `${text.slice(from, span.start)} ${text.slice(span.end, to)}`;
  const says =
    (outside.match(/\p{L}+/gu) ?? []).some((word) => isGermanSpeechVerb(word.toLowerCase())) ||
    /\b(?:laut|zufolge|nach (?:Angaben|Ansicht|Aussage|Auffassung|Einschätzung)|so|wonach)\b/i.test(
      outside,
    );
  if (
    /(?:Zeitung|Spiegel|Welt|Anzeiger|Tagblatt|Tageblatt|Presse|Nachrichten|Kurier)$/.test(inner) &&
    words.length <= 3
  )
    return false;
  if (named.test(before)) return false;
  if (words.length >= 8 || /[.!?]$/.test(inner)) return true;
  if (words.length >= 5) return true;
  return says;
}
