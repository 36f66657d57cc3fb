// Finds the names that German text gives to bodies: `Verein Hafenlicht`, `Bund der Lotsen (BDL)`.
import { isLikeBareName, type UseOfWords } from "./bare-names";
import { nameOfBody } from "./body-in-nominative";
import { type Word, wordsOf } from "./capital-runs";
import { germanNoun, isGermanSpeechVerb, notGermanNames } from "./german-words";
import { isNameAfter, runAfter } from "./name-after-kind";

/** A body with a name of its own. */
export interface NamedBody {
  readonly name: string;
  /** The noun that says what kind of body it is, as written; empty for none. */
  readonly noun: string;
  /** What it is called: its name and the letters for it, each word by word. */
  readonly calls: readonly (readonly string[])[];
}

/** Whether a person is named by the word that ends at a place. */
type IsPersonAt = (end: number) => boolean;

/** The bodies that a paragraph tells the names of. */
export function bodiesNamedIn(text: string, used: UseOfWords, isPersonAt: IsPersonAt): NamedBody[] {
  return [...withLetters(text, isPersonAt), ...afterKinds(text, used, isPersonAt)];
}

const parties = /^(?:CDU|CSU|SPD|FDP|AfD|BSW|ÖVP|SPÖ|FPÖ|NEOS|SVP|SP|GLP|EVP|PdL|USA|EU)$/;
/** What may stand inside the name of a body. */
const link =
  /^(?:für|der|des|die|das|dem|den|und|zur|zum|von|ohne|in|im|gegen|&|–|of|for|the|and|de|du)$/;
const mostWords = 10;
/** So far before the letters the name begins, in UTF-16 units. */
const longestBefore = 140;

/** `das Institut für Seerecht (IFS)`: the words before the brackets that begin with the first of the letters. */
function withLetters(text: string, isPersonAt: IsPersonAt): NamedBody[] {
  const found: NamedBody[] = [];
  for (const { 1: letters = "", index } of text.matchAll(/\((\p{Lu}[\p{L}\p{N}.-]{1,9})\)/gu)) {
    if ((letters.match(/\p{Lu}/gu) ?? []).length < 2 || parties.test(letters)) continue;
    const since = Math.max(0, index - longestBefore);
    const before = text.slice(since, index).trimEnd();
    if (isPersonAt(since + before.length)) continue;
    const own = wordsOfName(before.split(/\s+/), letters);
    // `Die „Freunde des Hafens“ (FDH)`: the name stands in marks and is blank here.
    if (own.length === 0 && /\s{4,}$/.test(text.slice(since, index)))
      found.push({ name: letters, noun: "", calls: [[letters]] });
    if (own.length === 0) continue;
    const name = nameOfBody(own);
    const noun = own.find((word) => germanNoun(word) === "body") ?? "";
    if (own.length === 1 && noun === "") continue;
    const kindOfName = noun === "" && own.length > 2 ? "Organisation" : noun;
    const calls = [own, name.split(" "), [letters]];
    found.push({ name, noun: kindOfName && nameOfBody([kindOfName]), calls });
  }
  return found;
}

/** The last words that can be the name for some letters. */
function wordsOfName(words: readonly string[], letters: string): string[] {
  let from = words.length;
  while (from > 0 && words.length - from < mostWords) {
    const word = words[from - 1] ?? "";
    const isCapital = /^\p{Lu}[\p{L}\p{N}&’'.-]*,?$/u.test(word) && !notGermanNames.has(word);
    const isInside =
      from < words.length && (link.test(word) || /^\p{Ll}{3,}e[nrms]?,?$/u.test(word));
    if (!isCapital && !isInside) break;
    from--;
  }
  const own = words.slice(from);
  const initial = letters[0]?.toLowerCase();
  const begin = own.findIndex(
    (word) =>
      /^\p{Lu}/u.test(word) &&
      word[0]?.toLowerCase() === initial &&
      germanNoun(word) !== "person" &&
      !isGermanSpeechVerb(word.toLowerCase()),
  );
  return begin === -1 ? [] : own.slice(begin);
}

/** Nouns for kinds of bodies that have names. */
const kind =
  /(?:gewerkschaft|organisation|verein|verband|konzern|unternehmen|firma|initiative|partei|bündnis|agentur|stiftung|kette|hersteller|anbieter|betreiber|gesellschaft|institut|airline|fluglinie|bank|versicherer|sender|portal|bewegung|gruppe|netzwerk|miliz|klub|club|plattform|dienst|dienstleister|hilfswerk|start-up|reederei|werft|brauerei|discounter|autobauer|versorger|verlag|kollektiv|allianz)(?:e?s)?$/i;

/** `die Gewerkschaft Lotsa`, `der Verein Pro Hafen`: what stands right after the noun for its kind. */
function afterKinds(text: string, used: UseOfWords, isPersonAt: IsPersonAt): NamedBody[] {
  const words = wordsOf(text);
  return words.flatMap((word, at): NamedBody[] => {
    const single = word.text.replace(/(schaft|ion|ung|agentur|bank)en$/, "$1");
    if (germanNoun(single) !== "body" || !kind.test(single)) return [];
    const run = runAfter(text, words, at);
    const last = run.at(-1);
    if (last === undefined || isPersonAt(last.end)) return [];
    if (!isNameAfter(text, words, at, run, used)) return [];
    const noun = nameOfBody([single]);
    const named = (own: readonly Word[]): NamedBody => {
      const texts = own.map((one) => one.text);
      return { name: texts.join(" "), noun, calls: [texts] };
    };
    const second = words[at + 3];
    // `die Gewerkschaften Lotsa und Kranbund`
    const isTwo = single !== word.text && words[at + 2]?.text === "und" && run.length === 1;
    return isTwo && second !== undefined && isLikeBareName(second.text)
      ? [named(run), named([second])]
      : [named(run)];
  });
}
