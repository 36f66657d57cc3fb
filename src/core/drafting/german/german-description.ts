// Finds who is described without a name in German words: `ein Sprecher`, `das Institut für Seerecht`.

import { canBeFirstName } from "../names/first-names";
import type { NamedEntity } from "../people/entity";
import { germanNoun, notGermanNames } from "./german-words";

/** Who is described, as written, and where in the words. */
export interface GermanDescription {
  readonly name: string;
  readonly index: number;
  /** So long are its words as written, in UTF-16 units. */
  readonly length: number;
  readonly type: NamedEntity["type"];
}

/** The first who is described in the words. */
export function describedIn(words: string): GermanDescription | undefined {
  for (const found of words.matchAll(
    /\b((?:ein(?:e[mnrs]?)?|d(?:er|ie|as|em|en|es)|sein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|deren|dessen)\s+(?:\p{Ll}[\p{L}-]*e[mnrs]?\s+){0,2})?((?!(?:D(?:ie|er|as|en|em|es)|Eine[mnrs]?)\s)\p{Lu}\p{Ll}+(?:e|er|en|em|es)\s+)?((?:\d+-)?\p{Lu}[\p{L}-]+)/gu,
  )) {
    const [all, article, placed = "", last = ""] = found;
    // `Minister Lund` is no `Lund` of a place.
    const isOffice = placed !== "" && kindOf(last) === undefined;
    const noun = isOffice ? placed.trim() : last;
    const isCalled = article !== undefined || words.slice(0, found.index).trim() === "";
    const isNamed =
      isCalled && isLetters(noun) && !behindPreposition.test(words.slice(0, found.index));
    const type = kindOf(noun) ?? (isNamed ? "body" : undefined);
    if (type === undefined) continue;
    const told = isOffice ? all.slice(0, all.length - last.length).trimEnd() : all;
    const after = words.slice(found.index + told.length);
    const issuer = type === "document" ? issuerAfter(words, found.index + told.length) : undefined;
    const name = type === "body" ? told + (fieldOfBody(noun, after) || placeOf(noun, after)) : told;
    return issuer ?? { name, index: found.index, length: name.length, type };
  }
  return undefined;
}

function kindOf(noun: string): NamedEntity["type"] | undefined {
  return /-Jährige[rn]?$/.test(noun) ? "person" : germanNoun(noun);
}

/** `die IHK`, `der ADAC`, `die AfD`: letters that a body is called by. */
function isLetters(word: string): boolean {
  return (
    /^\p{Lu}(?:\p{L}{0,4}\p{Lu}\p{L}?|\p{Lu}{2,6})$/u.test(word) &&
    !/^(?:KI|TV|PKW|LKW|ICE|WM|EM|BIP|DDR|Pkw|Lkw|II|III|IV|VI|VII)$/.test(word)
  );
}

const behindPreposition =
  /(?:^|\s)(?:in|an|auf|bei|zu|mit|von|aus|nach|über|gegen|für|um|durch|vor|unter|neben)\s+$/i;

/** Bodies that are called by what they are for: `Institut für Seerecht`, `Verband der Lotsen`. */
const isFor =
  /(?:institut|amt|verband|rat|zentrum|gesellschaft|ministerium|agentur|bund|vereinigung|kammer|beirat|stiftung|initiative|kommission|behörde|verein|union|beauftragter|departement|dezernat|direktion|lehrstuhl|referat)s?$/i;
const isOf =
  /(?:institut|verband|zentralrat|bund|vereinigung|kammer|union|gewerkschaft|gesellschaft)(?:e?s)?$/i;

/** What a body is for, with the space before it; empty for none. */
export function fieldOfBody(noun: string, after: string): string {
  const [field = ""] =
    (isFor.test(noun)
      ? /^ für (?:d(?:ie|as|en) )?(?:\p{Ll}+e[nrs]? )?\p{Lu}[\p{L}-]+(?:(?:, (?=[^,.;:]{2,40} und )| und | sowie )(?:\p{Ll}+e[nrs]? )?\p{Lu}[\p{L}-]+){0,3}(?: de[rs] (?:\p{L}+en ){0,2}\p{Lu}[\p{L}-]+)?/u.exec(
          after,
        )
      : null) ??
    (isOf.test(noun)
      ? /^ de[rs] (?:\p{L}+en )?\p{Lu}[\p{L}-]+(?: \p{Lu}{2,}(?![\p{L}-]))?/u.exec(after)
      : null) ??
    [];
  return field;
}

/** `Landgericht Lom`, `Verband NRW`: the word right after a body that says which one it is, with its space. */
function placeOf(noun: string, after: string): string {
  const [all = "", word = ""] = /^ (\p{Lu}[\p{L}-]+)(?=[\s.,:;)]|$)/u.exec(after) ?? [];
  if (/^\p{Lu}{2,}$/u.test(word)) return all;
  const isPlace =
    /(?:gericht|universität|kanton|bistum|landkreis|hochschule|gemeinde|polizei)$/i.test(noun) &&
    !/(?:en|er|ung|heit|keit)$/.test(word) &&
    !canBeFirstName(word) &&
    !notGermanNames.has(word) &&
    kindOf(word) === undefined;
  return isPlace ? all : "";
}

/** `in einer Mitteilung des Verbands`: the body whose document it is. */
function issuerAfter(words: string, at: number): GermanDescription | undefined {
  const found = /^\s+(?:de[rs]|von|vom)\s+((?:\p{Ll}[\p{L}-]*\s+){0,2}(\p{Lu}[\p{L}-]+))/u.exec(
    words.slice(at),
  );
  const [all = "", name = "", noun = ""] = found ?? [];
  if (found === null || !(germanNoun(noun) === "body" || isLetters(noun))) return undefined;
  const after = words.slice(at + all.length);
  const field = fieldOfBody(noun, after) || placeOf(noun, after);
  return {
    name: `des ${name}${field}`,
    length: name.length + field.length,
    index: at + all.length - name.length,
    type: "body",
  };
}
