// Finds the name beside a quotation in French, Spanish and Italian: `«…», a déclaré Ida Lund`.
import type { QuotedSpan } from "../quoting/quoted-spans";
import { romanceSaying } from "./saying";

/** A name, in UTF-16 offsets of its paragraph. */
export interface AttachedName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const word = "\\p{Lu}[\\p{L}.’'-]*\\p{L}";
const particle = "(?:de|del|della|di|da|dos|du|des|van|von|der|den|le|la|el|al|bin|y|i|d’|d')";
/** Two words with capitals at least; one is a place or a body as often as a person. */
const fullName = `${word}(?:\\s+(?:${particle}\\s+){0,2}${word}){1,3}`;
const title = "(?:M\\.|Mme|Mgr|Dr|Sr\\.|Sra\\.|don|doña|Dott\\.|Prof\\.)";
/** `le ministre de l’Intérieur, `: an office between the verb and the name. */
const office =
  "(?:(?:l[ea]s?|l’|l'|une?|el|los|una?|il|lo|gli|uno)\\s?\\p{Ll}[^«»“”\"„.;:!?]{1,70}?,?\\s)";

/** Who says the quotation by a name attached to it; undefined where none is. */
export function attachedName(
  text: string,
  span: QuotedSpan,
  language: string,
): AttachedName | undefined {
  const saying = romanceSaying.get(language);
  if (saying === undefined) return undefined;
  const named = `(?:${office})?(?:${title}\\s+)?(${fullName})(?=[\\s,.;:!?»”"]|$)`;
  const after = new RegExp(`^\\s*[,–—-]?\\s*${saying.verb}\\s+${named}`, "u");
  const inside = new RegExp(`[,?!]\\s+${saying.verb}\\s+${named}(?=\\s*[,.])`, "u");
  const before = new RegExp(
    `(${fullName})(?:,[^«»“”"„:]{2,80},)?\\s+${saying.verb}(?:\\s+que)?\\s*:?\\s*$`,
    "u",
  );
  const source = new RegExp(`${saying.source}\\s+${named}`, "u");
  const end = sentenceEnd(text, span.end);
  const begin = sentenceBegin(text, span.start);
  return (
    found(text, after, span.end, end) ??
    found(text, inside, span.innerStart, span.innerEnd) ??
    found(text, before, begin, span.start) ??
    found(text, source, begin, span.start) ??
    found(text, source, span.end, end)
  );
}

function found(text: string, pattern: RegExp, from: number, to: number): AttachedName | undefined {
  const part = text.slice(from, to);
  const match = pattern.exec(part);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const at = match.index + match[0].indexOf(name);
  // `le porte-parole de la Commission Européenne` is nobody by name.
  const isOfBody =
    /\b(?:de|du|des|del|della|dello|dei|delle|di)(?:\s+(?:la|l’|l'|los|las))?\s*$|l[’']$/u.test(
      part.slice(match.index, at),
    );
  return isOfBody ? undefined : { start: from + at, end: from + at + name.length, name };
}

function sentenceEnd(text: string, from: number): number {
  const stop = /[.!?](?:\s|$)|[«“„]/u.exec(text.slice(from))?.index;
  return stop === undefined ? text.length : from + stop + 1;
}

function sentenceBegin(text: string, to: number): number {
  const stop = text.slice(0, to).search(/[^.!?»”]*$/u);
  return Math.max(0, stop);
}
