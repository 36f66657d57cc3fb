// Collects what may be a speaker in a sentence, in reading order: names, descriptions, pronouns.
import type { Token } from "../sentences/tokens";
import { conjunctions, isAdverb, personalPronouns, prepositions } from "../words/function-words";
import { speakingNoun } from "../words/nouns";
import { isVerb } from "../words/verbs";
import { description } from "./description";
import type { Mention } from "./mention";
import { type NamePhrase, type Names, namePhrase } from "./name-phrase";

export interface SentencePlace {
  readonly paragraph: number;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The mentions in a sentence; `first` is the number of the first of them in the list of all. */
export function mentionsIn(
  tokens: readonly Token[],
  place: SentencePlace,
  names: Names,
  first: number,
): Mention[] {
  const found: Mention[] = [];
  const add = (
    mention: Omit<Mention, "at" | "paragraph" | "sentence" | "start" | "end" | "opening"> & {
      readonly startAt: number;
      readonly endAt: number;
    },
  ) => {
    const { startAt, endAt, ...rest } = mention;
    const start = tokens[startAt]?.start ?? 0;
    const end = tokens[endAt - 1]?.end ?? start;
    found.push({
      at: first + found.length,
      paragraph: place.paragraph,
      sentence: place.sentence,
      opening: tokens[place.from]?.lower ?? "",
      start,
      end,
      ...rest,
    });
  };
  let at = afterDateline(tokens, place);
  /** Up to where tokens belong to what has been found. */
  let taken = at;
  while (at < place.to) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") {
      at++;
      continue;
    }
    if (
      personalPronouns.has(token.lower) ||
      /^(?:he|she|they|it|we|i)['’](?:s|d|ll|ve|re|m)$/.test(token.lower)
    ) {
      const pronoun = token.lower.replace(/['’].*$/, "");
      add({
        ...none,
        from: at,
        to: at + 1,
        startAt: at,
        endAt: at + 1,
        kind: "pronoun",
        name: pronoun,
        type: pronoun === "it" ? "body" : "unknown",
        isPlural: /^(?:they|we)$/.test(pronoun),
      });
      taken = ++at;
      continue;
    }
    if (
      token.lower === "one" &&
      tokens[at + 1]?.lower === "of" &&
      /^(?:them|those|these)$/.test(tokens[at + 2]?.lower ?? "")
    ) {
      add({
        ...none,
        from: at,
        to: at + 3,
        startAt: at,
        endAt: at + 3,
        kind: "description",
        name: place.text.slice(token.start, tokens[at + 2]?.end),
        noun: "person",
        nounKind: { of: "person", isPlural: false },
        type: "person",
      });
      at += 3;
      taken = at;
      continue;
    }
    const name = namePhrase(tokens, at, isSentenceStart(tokens, at, place.from), names);
    if (name !== undefined && isModifier(tokens, name)) {
      at = name.to;
      continue;
    }
    if (name !== undefined && name.words.length > 0) {
      add(ofName(tokens, at, name, lowerRoleBefore(tokens, at, taken, place)));
      at = name.to;
      // `Chile's agriculture minister`: the name may belong to a description, too.
      if (!name.isPossessive) taken = at;
      continue;
    }
    const phrase = description(tokens, at, taken, place.to);
    if (phrase !== undefined && !isBeforeName(tokens, phrase.headTo, place, names)) {
      const text = (from: number, to: number) =>
        place.text.slice(tokens[from]?.start, tokens[to - 1]?.end);
      add({
        ...none,
        from: phrase.from,
        to: phrase.to,
        startAt: phrase.from,
        endAt: phrase.headTo,
        kind: "description",
        name: text(phrase.from, phrase.to),
        noun: phrase.noun,
        nounKind: phrase.kind,
        role: text(phrase.from, phrase.headTo),
        type: phrase.kind.of,
        isPlural: phrase.kind.isPlural,
        isPossessive: token.isPossessive,
      });
      taken = at = phrase.headTo;
      continue;
    }
    at++;
  }
  return found;

  function ofName(
    all: readonly Token[],
    from: number,
    name: NamePhrase,
    before: { from: number; noun: string } | undefined,
  ) {
    const roleFrom = before?.from ?? from;
    const role =
      roleFrom < name.nameFrom
        ? place.text.slice(all[roleFrom]?.start, all[name.nameFrom - 1]?.end)
        : undefined;
    const type =
      before !== undefined && name.type === "unknown"
        ? (description(all, from - 1, place.from, from)?.kind.of ?? "person")
        : name.type;
    return {
      from: roleFrom,
      to: name.to,
      startAt: name.nameFrom,
      endAt: name.to,
      kind: "name" as const,
      name: name.words.join(" "),
      words: name.words,
      honorific: name.honorific,
      role,
      noun: name.noun ?? before?.noun,
      nounKind: undefined,
      type,
      isPlural: false,
      isPossessive: name.isPossessive,
    };
  }
}

/** After `SANTIAGO (Example Wire) —` at a paragraph's beginning, which names nobody. */
function afterDateline(tokens: readonly Token[], { from, to, text }: SentencePlace): number {
  const start = tokens[from]?.start ?? 0;
  if (text.slice(0, start).trim() !== "") return from;
  const dateline =
    /^\s*\p{Lu}[\p{Lu}.'’-]{2,}[^“”"„.]{0,60}?\s?(?:[—–]|--?)\s/u.exec(text.slice(0, 90))?.[0] ??
    /^\s*[\p{L} ,.]{3,40}\((?:AP|AFP|Reuters|dpa|CNN|UPI|KNA|epd)\)\s?(?:[—–]|--?)?\s?/u.exec(
      text.slice(0, 90),
    )?.[0];
  if (dateline === undefined) return from;
  let at = from;
  while (at < to && (tokens[at]?.start ?? 0) < dateline.trimEnd().length) at++;
  return at;
}

const none = {
  words: [],
  honorific: undefined,
  role: undefined,
  noun: undefined,
  nounKind: undefined,
  isPlural: false,
  isPossessive: false,
};

function isSentenceStart(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1];
  return before?.kind === "quotation"
    ? at - 1 === from
    : before?.kind === "stop" && (/^[:“"‘(]$/.test(before.text) || at - 1 === from);
}

/** `a New Zealand senator`, `a Brandt aide`: a name that says more of the noun after it. */
function isModifier(tokens: readonly Token[], name: NamePhrase): boolean {
  const next = tokens[name.to];
  if (next === undefined || next.kind !== "word" || next.isCapital || name.isPossessive)
    return false;
  if (name.words.length === 0 || name.role !== undefined) return false;
  if (speakingNoun(next.lower) !== undefined && !isVerb(next.lower)) return true;
  if (name.type !== "place") return false;
  return !(
    isVerb(next.lower) ||
    isAdverb(next.lower) ||
    prepositions.has(next.lower) ||
    conjunctions.has(next.lower)
  );
}

/** `harbour master` before `Jonas Riis`: a description that ends where the name begins. */
function lowerRoleBefore(
  tokens: readonly Token[],
  at: number,
  taken: number,
  place: SentencePlace,
) {
  const before =
    at > place.from ? description(tokens, at - 1, Math.max(taken, place.from), at) : undefined;
  if (before === undefined || before.kind.isPlural || tokens[at - 1]?.isPossessive === true)
    return undefined;
  return { from: before.from, noun: before.noun };
}

function isBeforeName(
  tokens: readonly Token[],
  at: number,
  place: SentencePlace,
  names: Names,
): boolean {
  if (
    at >= place.to ||
    prepositions.has(tokens[at]?.lower ?? "") ||
    tokens[at - 1]?.isPossessive === true
  )
    return false;
  const kind = description(tokens, at - 1, place.from, at)?.kind;
  if (kind === undefined || kind.isPlural) return false;
  const name = namePhrase(tokens, at, false, names);
  return name !== undefined && name.words.length > 0;
}
