// Tells what stands between a verb of saying and a quotation after it.
import type { Token } from "../sentences/tokens";
import { determiners } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";
import { isAuxiliary, isVerb } from "../words/verbs";
import { isProgramme, isWork } from "./quotation-cues";
import { afterRelative } from "./relative-asides";

/** `said the plan was “…”`: what is said begins in words of the reporter, and nobody else says anything there. */
export function isClauseBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 22 || isProgramme(tokens, to) || isWork(tokens, to)) return false;
  // `…, Lund said, referring to the “scheme”`: what is said has been said before.
  const isAfterwards =
    tokens[from]?.text === "," &&
    /ing$/.test(tokens[from + 1]?.lower ?? "") &&
    speechVerb(tokens[from + 1]?.lower ?? "") !== "strong";
  if (isAfterwards) return false;
  for (let at = from; at < to; at++) {
    at = afterRelative(tokens, at, to);
    const token = tokens[at];
    if (token === undefined || token.kind === "quotation" || /^[;:?!]$/.test(token.text))
      return false;
    // `said it is as bad as Lund calling herself “…”`
    if (/^(?:him|her|them)sel(?:f|ves)$/.test(token.lower) && isNaming(tokens, at)) return false;
    // `in a note to clients`
    const isNoun = determiners.has(tokens[at - 1]?.lower ?? "") && !/ing$/.test(token.lower);
    const says = speechVerb(token.lower) === "strong" && !token.isCapital && !isNoun;
    // `…, with the Post reporting that`: somebody else says what follows.
    const isOther = tokens.slice(Math.max(from, at - 7), at).some(({ lower }) => lower === "with");
    if (says && (isOther || !/ing$/.test(token.lower))) return false;
    if (token.lower === "but" || token.lower === "while") return false;
  }
  return true;
}

/** Whether only `that`, a comma, a colon, an addressee or a time stand between the verb and the quotation. */
export function leadsTo(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 14 || isProgramme(tokens, to) || isWork(tokens, to)) return false;
  for (let at = from; at < to; at++) {
    const { kind, lower, isCapital } = tokens[at] ?? { kind: "stop", lower: "", isCapital: false };
    if (kind === "quotation" || tokens[at]?.text === "(") return false;
    const isNoun =
      tokens[at - 1]?.isPossessive === true || determiners.has(tokens[at - 1]?.lower ?? "");
    if (
      kind === "word" &&
      isVerb(lower) &&
      !isCapital &&
      !isNoun &&
      !(at === from && isAuxiliary(lower))
    )
      return false;
    if (
      kind === "word" &&
      /^(?:he|she|they|it|we|i|and|but)$/.test(lower) &&
      !/^(?:it)$/.test(lower)
    )
      return false;
  }
  return true;
}

function isNaming(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at - 2, at)
    .some(({ lower }) => /ing$/.test(lower) && speechVerb(lower) !== undefined);
}
