// Reads a name at a place in a sentence: its words, and the titles and offices before it.
import type { Token } from "../sentences/tokens";
import { calendar, isAdverb, sentenceStarters } from "../words/function-words";
import { bodyWord, honorifics, speakingNoun } from "../words/nouns";
import { speechVerb } from "../words/speech-verbs";
import { isVerb } from "../words/verbs";
import type { Mention } from "./mention";

/** What the whole article tells about words. */
export interface Names {
  isFirstName(word: string): boolean;
  /** Whether it is a first name now and then, such as `Chad`. */
  canBeFirstName(word: string): boolean;
  isPlace(word: string): boolean;
  /** Whether the word is an adjective or people of a country: `Swedish`, `Germans`. */
  isNationality(word: string): boolean;
  /** Whether the word has a capital letter inside sentences too. */
  isAlwaysCapital(word: string): boolean;
}

export interface NamePhrase {
  readonly to: number;
  /** The first token of the name itself, after titles. */
  readonly nameFrom: number;
  readonly words: readonly string[];
  readonly honorific: string | undefined;
  readonly role: string | undefined;
  readonly noun: string | undefined;
  readonly type: Mention["type"];
  readonly isPossessive: boolean;
}

const particle =
  /^(?:de|da|del|della|dos|das|van|von|der|den|ter|bin|ibn|al|el|la|le|du|di|y|e|zu|of)$/;
const royal = /^(?:pope|king|queen|prince|princess|saint|emperor)$/;
const departments =
  /^(?:Department|Ministry|Office|Secretary|Institute|Committee|Centers|Bureau|Minister)$/;

/** The name that begins at a token; undefined where none does. */
export function namePhrase(
  tokens: readonly Token[],
  at: number,
  isFirst: boolean,
  names: Names,
): NamePhrase | undefined {
  const first = tokens[at];
  if (first === undefined || !canBegin(first, tokens.slice(at + 1, at + 3), isFirst, names))
    return undefined;
  let to = at + 1;
  while (!(tokens[to - 1]?.isPossessive ?? true)) {
    const next = endOfNext(tokens, at, to);
    if (next === undefined) break;
    to = next;
  }
  if (tokens.slice(at, to).every(({ text }) => names.isNationality(text))) return undefined;
  return withoutTitles(tokens.slice(at, to), at, to, names);
}

function canBegin(
  token: Token,
  [next, after]: readonly Token[],
  isFirst: boolean,
  names: Names,
): boolean {
  if (token.kind !== "word" || !token.isCapital || token.text === "I" || /^I['’]/.test(token.text))
    return false;
  if (
    calendar.has(token.lower) &&
    !(/^(?:april|may|june|august)$/.test(token.lower) && next?.isCapital === true)
  )
    return false;
  if (!isFirst)
    return (
      !sentenceStarters.has(token.lower) ||
      (token.text === token.text.toUpperCase() && token.text.length > 1 && !isShouted(token, next))
    );
  if (sentenceStarters.has(token.lower)) return false;
  if (
    names.isAlwaysCapital(token.text) ||
    names.isFirstName(token.text) ||
    names.isPlace(token.text)
  )
    return true;
  if (honorifics.has(token.lower) || /^[\p{Lu}\d.&-]{2,}$/u.test(token.text)) return true;
  if (next?.isCapital === true && next.kind === "word" && !sentenceStarters.has(next.lower))
    return true;
  return isSubjectLike(token, next, after);
}

/** `Brandt said`, `Brandt, who …`, `Brandt's lawyer` at the beginning of a sentence: hardly a common noun. */
function isSubjectLike(token: Token, next: Token | undefined, after: Token | undefined): boolean {
  if (
    speakingNoun(token.lower) !== undefined ||
    /(?:ing|ly)$/.test(token.lower) ||
    isPlural(token, next)
  )
    return false;
  if (isVerb(token.lower) || isAdverb(token.lower) || token.text.length < 2) return false;
  if (token.isPossessive) return true;
  if (next?.text === ",") return /^(?:who|whose|a|an|the|\d\d)$/.test(after?.lower ?? "");
  return (
    next?.kind === "word" &&
    (isVerb(next.lower) || (isAdverb(next.lower) && isVerb(after?.lower ?? "")))
  );
}

/** `Trains stopped`: more than one of something, where no verb of saying or having follows. */
function isPlural(token: Token, next: Token | undefined): boolean {
  if (!/[^s]s$/.test(token.lower) || token.isPossessive || next?.text === ",") return false;
  return (
    speechVerb(next?.lower ?? "") === undefined && !/^(?:has|had|was)$/.test(next?.lower ?? "")
  );
}

function isShouted(token: Token, next: Token | undefined): boolean {
  return sentenceStarters.has(token.lower) || next?.text === next?.text.toUpperCase();
}

/** Where the name goes on to, if it does: a capital, or a small word such as `de` before one. */
function endOfNext(tokens: readonly Token[], from: number, to: number): number | undefined {
  const token = tokens[to];
  if (token === undefined || token.kind === "quotation") return undefined;
  if (token.isCapital && token.kind === "word") {
    if (
      calendar.has(token.lower) ||
      (sentenceStarters.has(token.lower) && token.text !== token.text.toUpperCase())
    )
      return undefined;
    return to + 1;
  }
  if (
    token.kind === "number" &&
    /^\d{1,4}$/.test(token.text) &&
    tokens[to + 1]?.isCapital === true &&
    from < to - 1
  )
    return undefined;
  const hasBody = tokens
    .slice(from, to)
    .some(
      ({ text, lower }) =>
        bodyWord.test(text) || departments.test(text) || speakingNoun(lower) !== undefined,
    );
  const next = tokens[to + 1];
  const after = tokens[to + 2];
  if (token.lower === "&" && next?.isCapital === true) return to + 2;
  if (/^(?:of|for)$/.test(token.lower) && hasBody) {
    if (next?.isCapital === true && !sentenceStarters.has(next.lower)) return to + 2;
    if (next?.lower === "the" && after?.isCapital === true) return to + 3;
    return undefined;
  }
  if (
    token.lower === "and" &&
    next?.isCapital === true &&
    after?.isCapital === true &&
    tokens.slice(from, to).some(({ text }) => departments.test(text)) &&
    /^(?:of|for)$/.test(
      tokens.slice(from, to).find(({ lower }) => lower === "of" || lower === "for")?.lower ?? "",
    )
  ) {
    return to + 2;
  }
  if (!particle.test(token.lower) || token.lower === "of") return undefined;
  if (next?.isCapital === true) return to + 2;
  return particle.test(next?.lower ?? "") && after?.isCapital === true ? to + 3 : undefined;
}

/** Sets apart what stands before the name: `Home Secretary` of `Home Secretary Ada Brandt`. */
function withoutTitles(
  run: readonly Token[],
  at: number,
  to: number,
  names: Names,
): NamePhrase | undefined {
  const last = run.at(-1);
  if (last === undefined) return undefined;
  let title = -1;
  run.forEach(({ lower, text }, index) => {
    const noun = speakingNoun(lower);
    const isTitle = honorifics.has(lower) || (noun?.of === "person" && !noun.isPlural);
    if (
      isTitle &&
      !(index === run.length - 1 && index > 0 && isSurname(run, names)) &&
      !(index > 0 && names.isFirstName(text) && names.isFirstName(run[index - 1]?.text ?? ""))
    )
      title = index;
  });
  // `Forecaster Ada Brandt`: a word that is no first name, before one.
  if (
    title === -1 &&
    run.length > 2 &&
    !names.isFirstName(run[0]?.text ?? "") &&
    names.isFirstName(run[1]?.text ?? "") &&
    /(?:er|or|ist|ian|ant|man|woman|ess|ic|ee)$/.test(run[0]?.lower ?? "")
  )
    title = 0;
  // `Secretary of State Ada Brandt`: the office goes on after the noun.
  if (title !== -1 && run[title + 1]?.lower === "of") {
    const person = run.findIndex(({ text }, index) => index > title + 2 && names.isFirstName(text));
    title = person === -1 ? run.length - 1 : person - 1;
  }
  const titles = run.slice(0, title + 1);
  const own = run.slice(title + 1);
  const noun = titles.findLast(({ lower }) => speakingNoun(lower)?.of === "person")?.lower;
  const honorific = titles.findLast(({ lower }) => honorifics.has(lower))?.lower.replace(/\.$/, "");
  const role = titles.map(({ text }) => text).join(" ") || undefined;
  if (own.length === 0) {
    return {
      to,
      nameFrom: at,
      words: [],
      honorific,
      role,
      noun,
      type: "person",
      isPossessive: last.isPossessive,
    };
  }
  const kept = royal.test(noun ?? "") && own.length <= 2 ? run.slice(title) : own;
  const type = typeOf(own, noun !== undefined || honorific !== undefined, names);
  const words = kept.map(({ text }) => text);
  return {
    to,
    nameFrom: to - kept.length,
    words,
    honorific,
    role,
    noun,
    type,
    isPossessive: last.isPossessive,
  };
}

/** `Karen Baker` is a name though bakers have a trade. */
function isSurname(run: readonly Token[], names: Names): boolean {
  return run.length === 2 && names.canBeFirstName(run[0]?.text ?? "");
}

function typeOf(words: readonly Token[], hasTitle: boolean, names: Names): Mention["type"] {
  const [first] = words;
  const text = words.map((word) => word.text).join(" ");
  if (hasTitle) return "person";
  if (words.some((word) => bodyWord.test(word.text))) return "body";
  if (names.isPlace(text)) return "place";
  if (first !== undefined && words.length > 1 && names.isFirstName(first.text)) return "person";
  if (words.length === 1 && /^[\p{Lu}&]{2,6}$/u.test(text)) return "body";
  return "unknown";
}
