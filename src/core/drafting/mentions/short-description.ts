// Reads descriptions without a noun of office or trade: `one of them`, `the other`, `the Norwegian`.

import type { Names } from "../names/names";
import type { Token } from "../sentences/tokens";
import { isAdverb, prepositions } from "../words/function-words";
import { inhabitants } from "../words/inhabitants";
import { speakingNoun } from "../words/nouns";
import { speechVerb } from "../words/speech-verbs";
import { isVerb } from "../words/verbs";
import type { SpeakerMention } from "./mention";

interface ShortDescription {
  /** How many tokens it has. */
  readonly length: number;
  readonly kind: Pick<SpeakerMention, "noun" | "nounKind" | "isPlural">;
}

/** The description that begins at a token; undefined where none of these does. */
export function shortDescription(
  tokens: readonly Token[],
  at: number,
  names: Names,
): ShortDescription | undefined {
  if (isAged(tokens, at)) return { length: 2, kind: kindOf("year-old", false) };
  if (isCompatriot(tokens, at, names)) return { length: 2, kind: kindOf("native", false) };
  if (isPeople(tokens, at, names)) return { length: 2, kind: kindOf("native", true) };
  const length = lengthOfOne(tokens, at);
  const isPlural = /^(?:others|some|many|both|most|several)$/.test(tokens[at]?.lower ?? "");
  return length === 0 ? undefined : { length, kind: kindOf("person", isPlural) };
}

function kindOf(noun: string, isPlural: boolean): ShortDescription["kind"] {
  return { noun, nounKind: { of: "person", isPlural }, isPlural };
}

/** `the Norwegian said`, `the Hungarian, who …`: one person by nationality; `the Dutch` are many. */
function isCompatriot(tokens: readonly Token[], at: number, names: Names): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.lower !== "the" || second === undefined || second.isPossessive) return false;
  const isOfCountry =
    names.isNationality(second.text) && /(?:[aeo]n|[^h]i|ese|er|ole|ote)$/.test(second.lower);
  if (!isOfCountry && !inhabitants.has(second.text)) return false;
  if (third?.text === ",") return /^(?:who|whose|\d+)$/.test(tokens[at + 3]?.lower ?? "");
  const isVerbNext = third?.kind === "word" && (isVerb(third.lower) || isAdverb(third.lower));
  // `said the Norwegian.`
  const isSaid = speechVerb(tokens[at - 1]?.lower ?? "") !== undefined;
  return (isVerbNext && !third.isCapital) || (isSaid && third?.kind !== "word");
}

/** `the Norwegians said`, `the Dutch insist`: those of a country, where they say something. */
function isPeople(tokens: readonly Token[], at: number, names: Names): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    first?.lower === "the" &&
    second?.isPossessive === false &&
    names.isNationality(second.text) &&
    /s$|[cs]h$|ese$/.test(second.lower) &&
    third?.isCapital === false &&
    speechVerb(third.lower) === "strong"
  );
}

/** `the 52-year-old said`, `a 19-year-old from the village`: no noun comes after. */
function isAged(tokens: readonly Token[], at: number): boolean {
  const [first, age, next, after] = tokens.slice(at, at + 4);
  if (!/^(?:the|a|an)$/.test(first?.lower ?? "") || !/-year-old$/.test(age?.lower ?? ""))
    return false;
  if (next === undefined || next.kind === "stop") return true;
  if (next.kind !== "word" || next.isCapital) return false;
  // `the 52-year-old retired teacher`: a participle before a noun.
  return (
    prepositions.has(next.lower) ||
    /^(?:who|and|whose)$/.test(next.lower) ||
    ((isVerb(next.lower) || isAdverb(next.lower)) &&
      speakingNoun(after?.lower ?? "")?.of !== "person")
  );
}

/** How many tokens `one of them`, `the other` or `one` before a verb of saying has here; 0 for none of them. */
function lengthOfOne(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]].map(
    (token) => token?.lower ?? "",
  );
  if (first === "one" && second === "of" && /^(?:them|those|these)$/.test(third ?? "")) return 3;
  if (
    /^(?:one|another|others|some|many|both|most|several|neither)$/.test(first ?? "") &&
    isSaying(second ?? "")
  )
    return 1;
  // `“Ship it later,” wrote one, whose name was cut`
  const isInverted =
    /^(?:said|says|wrote|asked|added|replied)$/.test(tokens[at - 1]?.lower ?? "") ||
    // `“You too!” shouted one.`
    (speechVerb(tokens[at - 1]?.lower ?? "") !== undefined && tokens[at - 2]?.kind === "quotation");
  const isSome = /^(?:one|another|others)$/.test(first ?? "");
  if (isSome && isInverted && /^[,.]$/.test(tokens[at + 1]?.text ?? "")) return 1;
  const isOther = first === "the" && /^(?:other|second|former|latter)$/.test(second ?? "");
  return isOther && (speechVerb(third ?? "") !== undefined || third === ",") ? 2 : 0;
}

function isSaying(word: string): boolean {
  return (
    speechVerb(word) !== undefined &&
    /(?:ing|said|says?|told|wrote|called|described|asked|added|complained|argued|suggested|insisted)$/.test(
      word,
    )
  );
}
