// Reads names of papers, and of bodies that belong to somebody by office or trade: `the Sheriff's Office`, `Miners' Union`.
import type { Token } from "../sentences/tokens";
import { bodyWord, honorifics, speakingNoun } from "../words/nouns";
import type { NamePhrase, Names } from "./names";

const body =
  /^(?:Office|Department|Association|Union|Fund|Trust|League|Hospital|Forum|Federation|Foundation|Society|Council|Committee|Commission|Institute|Alliance|Guild|Club|Network|Party|Centre|Center|Bureau|Clinic|Congress|Assembly|Museum|Initiative|Coalition)$/;

/** The name that begins at `at`, where the possessive that ends at `to` is no person's; undefined for others. */
export function ownedBody(
  tokens: readonly Token[],
  at: number,
  to: number,
  names: Names,
): NamePhrase | undefined {
  const owner = tokens[to - 1];
  if (owner?.isPossessive !== true || speakingNoun(owner.lower)?.of !== "person") return undefined;
  // `Secretary of the Teachers' Union`: somebody's office, and no body.
  const office = tokens.slice(at, to).findIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  if (office > 0 && speakingNoun(tokens[at + office - 1]?.lower ?? "")?.of === "person")
    return { ...bodyNamed(tokens, at, at + office), words: [], type: "person" };
  let end = to;
  while (tokens[end]?.isCapital === true && tokens[end]?.kind === "word" && end < to + 3) {
    end++;
    if (tokens[end - 1]?.isPossessive === true) break;
    // `the Women's Centre Ada Brandt runs`
    if (body.test(tokens[end - 1]?.text ?? "") && names.isFirstName(tokens[end]?.text ?? "")) break;
  }
  const own = tokens.slice(to, end);
  if (!own.some(({ text }) => body.test(text))) return undefined;
  return {
    to: end,
    nameFrom: at,
    words: tokens.slice(at, end).map(asWritten),
    honorific: undefined,
    role: undefined,
    noun: undefined,
    type: "body",
    isPossessive: tokens[end - 1]?.isPossessive === true,
  };

  function asWritten({ text }: Token, index: number): string {
    if (index !== to - 1 - at) return text;
    return /s$/.test(text) ? `${text}’` : `${text}’s`;
  }
}

const paper =
  /^(?:Courier|Observer|Guardian|Examiner|Inquirer|Enquirer|Sentinel|Advocate|Pilot|Reporter|Citizen|Independent|Spectator|Messenger|Informer|Investigator|Correspondent|Scout)$/;

/** `told the Courier`: a paper that is called as somebody by trade is. */
export function isPaper(word: Token, before: Token | undefined): boolean {
  return paper.test(word.text) && before?.lower === "the";
}

/** The name of a body, of all words from one token to another. */
export function bodyNamed(tokens: readonly Token[], from: number, to: number): NamePhrase {
  return {
    to,
    nameFrom: from,
    words: tokens.slice(from, to).map(({ text }) => text),
    honorific: undefined,
    role: undefined,
    noun: undefined,
    type: "body",
    isPossessive: tokens[to - 1]?.isPossessive === true,
  };
}

/** `the National Assembly Ida Lund told`: the body ends before somebody's first name and last name. */
export function bodyBeforePerson(
  tokens: readonly Token[],
  from: number,
  to: number,
  names: Names,
): NamePhrase | undefined {
  let first = Math.max(from + 2, to - 3);
  while (first < to && !isFirstNameAfterBody(tokens, first, names)) first++;
  if (first + 1 >= to) return undefined;
  const isPerson = tokens
    .slice(first, to)
    .every(({ text, isCapital }) => isCapital && !bodyWord.test(text) && !names.isPlace(text));
  const hasOffice = tokens
    .slice(from, first)
    .some(({ lower }) => speakingNoun(lower)?.of === "person" || honorifics.has(lower));
  return isPerson && !hasOffice ? bodyNamed(tokens, from, first) : undefined;
}

function isFirstNameAfterBody(tokens: readonly Token[], at: number, names: Names): boolean {
  return bodyWord.test(tokens[at - 1]?.text ?? "") && names.isFirstName(tokens[at]?.text ?? "");
}

/** `Lady Osei Hospital`, `Queen Ida School`: called after somebody with a title, and a body. */
export function isHonouring(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from > 2 &&
    /^(?:lady|lord|sir|dame|saint|st\.?|king|queen|prince|princess|pope)$/.test(
      tokens[from]?.lower ?? "",
    ) &&
    bodyWord.test(tokens[to - 1]?.text ?? "")
  );
}
