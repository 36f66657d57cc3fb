// Reads names of papers, and of bodies that belong to somebody by office or trade: `the Sheriff's Office`, `Miners' Union`.
import type { Token } from "../sentences/tokens";
import { speakingNoun } from "../words/nouns";
import type { NamePhrase } from "./names";

const body =
  /^(?:Office|Department|Association|Union|Fund|Trust|League|Hospital|Forum|Federation|Foundation|Society|Council|Committee|Commission|Institute|Alliance|Guild|Club|Network|Party|Centre|Center|Bureau|Clinic|Congress|Assembly|Museum|Initiative|Coalition)$/;

/** The name that begins at `at`, where the possessive that ends at `to` is no person's; undefined for others. */
export function ownedBody(
  tokens: readonly Token[],
  at: number,
  to: number,
): NamePhrase | undefined {
  const owner = tokens[to - 1];
  if (owner?.isPossessive !== true || speakingNoun(owner.lower)?.of !== "person") return undefined;
  let end = to;
  while (tokens[end]?.isCapital === true && tokens[end]?.kind === "word" && end < to + 3) {
    end++;
    if (tokens[end - 1]?.isPossessive === true) break;
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
