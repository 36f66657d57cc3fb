// Finds names of one word in German text, where every noun has a capital: after an office.
import { canBeFirstName } from "../names/first-names";
import type { UseOfWords } from "./bare-names";
import { namedBesideQuotations } from "./beside-quotations";
import type { Word } from "./capital-runs";
import { germanNoun, germanOffice, isGermanSpeechVerb, notGermanNames } from "./german-words";

interface SingleName {
  readonly name: Word;
  /** What stands before it; undefined where it is named beside a quotation. */
  readonly office: Word | undefined;
}

/** The names of one word in a paragraph: `Lund` of `Ministerin Lund sagte`, and of `Der Leiter des Amts, Lund, sagte`. */
export function singleNamesIn(
  text: string,
  words: readonly Word[],
  used: UseOfWords,
): SingleName[] {
  const held = words.flatMap((name, at) => {
    if (!isLikeName(name.text) || isOneOfSeveral(text, words, at)) return [];
    const office = officeBefore(text, words, at) ?? officeBeforeComma(text, words, at);
    return office === undefined ? [] : [{ name, office }];
  });
  const said = namedBesideQuotations(text, used).map((name) => ({ name, office: undefined }));
  return [...held, ...said];
}

/** Nouns like adjectives, and more than one woman. */
const others =
  /(?:ordnete|gierte|sitzende|auftragte|amte|stellte|klagte|schuldigte|jährige)[nr]?$|innen$/;

/** The name without whom a verb that stands at the end is about: `hat Ministerin Lund Abgeordnete gekränkt`. */
export function withoutOthers(name: readonly Word[]): readonly Word[] {
  return others.test(name.at(-1)?.text ?? "") ? name.slice(0, -1) : name;
}

/** `wirft Donald Lund Deutschland vor`: a noun after a first name and a last one is no name, unless it speaks alone. */
export function upToLastName(name: readonly Word[], saying: ReadonlySet<string>): readonly Word[] {
  if (!canBeFirstName(name[0]?.text ?? "")) return name;
  const last = name.findIndex(
    ({ text }, at) => at > 0 && /^\p{Lu}/u.test(text) && !canBeFirstName(text),
  );
  if (last === -1) return name;
  const rest = name.slice(last + 1);
  const end = rest.findIndex(({ text }) => !saying.has(text));
  return end === -1 ? name : name.slice(0, last + 1 + end);
}

function isLikeName(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(word) &&
    germanNoun(word) !== "body" &&
    germanNoun(word) !== "document" &&
    !notGermanNames.has(word) &&
    !/^(?:Anfang|Mitte|Ende|Seit|Namens|Anlass)$/.test(word) &&
    !/(?:ung|heit|keit|schaft|tion|tät|ismus)(?:en|s)?$/.test(word)
  );
}

/** A capital right before that is no office, or right after, is of the same name. */
function isOneOfSeveral(text: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const end = words[at]?.end ?? 0;
  return (
    next !== undefined &&
    /^\p{Lu}/u.test(next.text) &&
    !others.test(next.text) &&
    text.slice(end, next.start).trim() === ""
  );
}

/** `Ministerin Lund`, not `der Präsident Norwegens` or `Sprecher Anfang Mai`. */
function officeBefore(text: string, words: readonly Word[], at: number): Word | undefined {
  const office = words[at - 1];
  const name = words[at];
  if (office === undefined || name === undefined || !isOffice(office.text)) return undefined;
  if (text.slice(office.end, name.start).trim() !== "") return undefined;
  const before = words[at - 2]?.text ?? "";
  const isOfPlace =
    /s$/.test(name.text) && /^(?:d(?:er|ie|en|em|es)|\p{Ll}+e[nrm]?)$/iu.test(before);
  return isOfPlace && !isGermanSpeechVerb(before) ? undefined : office;
}

/** `Der Leiter des Amts, Lund, sagte`: between commas, after who somebody is and before a verb of saying. */
function officeBeforeComma(text: string, words: readonly Word[], at: number): Word | undefined {
  const name = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (name === undefined || before === undefined || next === undefined) return undefined;
  if (text.slice(before.end, name.start).trim() !== ",") return undefined;
  if (text.slice(name.end, next.start).trim() !== "," || !isGermanSpeechVerb(next.text))
    return undefined;
  return words.slice(Math.max(0, at - 6), at).find(({ text: word }) => isOffice(word));
}

/** `Maschinenbauer Röhrich`: what a firm does. */
const firm =
  /(?:bauer|hersteller|händler|versicherer|betreiber|anbieter|entwickler|zulieferer|produzent|discounter|makler|vermieter|verlag|-Tochter)$/;

function isOffice(word: string): boolean {
  return (
    !firm.test(word) &&
    !canBeFirstName(word) &&
    (germanNoun(word) === "person" ||
      (germanOffice(word) && /(?:minister|kanzler|präsident|chef|vorsitzende)/i.test(word)))
  );
}
