// Finds the verb that a noun phrase is the subject of: over adverbs, auxiliaries, clauses, asides.

import { isDay } from "../mentions/days";
import { isNounHere } from "../sentences/noun-here";
import type { Token } from "../sentences/tokens";
import { conjunctions, determiners, isAdverb, prepositions } from "../words/function-words";
import { isAuxiliary, isVerb } from "../words/verbs";
import { afterAside } from "./aside";
import { afterParticiple } from "./past-participle";

/**
 * The token of the verb whose subject ends before `at`; -1 where none is found. `closesAside`: the name
 * is itself between commas (`the director, Helen Marsh, said`), and so a comma comes before the verb.
 */
export function verbAfter(
  tokens: readonly Token[],
  at: number,
  to: number,
  closesAside = false,
): number {
  let here = at;
  const comma = tokens[at]?.text === "(" ? (afterAside(tokens, at, to) ?? at) : at;
  if (closesAside && tokens[comma]?.text === "," && leadsToVerb(tokens, comma + 1))
    here = comma + 1;
  let auxiliary = -1;
  for (let steps = 0; here < to && steps < 60; steps++) {
    const token = tokens[here];
    if (token === undefined || token.kind === "quotation") break;
    if (token.kind === "stop") {
      // `the study's author, Ida Lund of the institute, said`
      if (closesAside && here > at && token.text === "," && leadsToVerb(tokens, here + 1)) {
        here++;
        continue;
      }
      const after = afterAside(tokens, here, to);
      if (after === undefined || after <= here) break;
      here = after;
      continue;
    }
    const { lower } = token;
    if (isAuxiliary(lower)) {
      auxiliary = here++;
      continue;
    }
    // `he used to say`
    if (lower === "used" && tokens[here + 1]?.lower === "to") {
      here += 2;
      continue;
    }
    if (isVerb(lower) && !token.isCapital && !(here > at && isNounHere(tokens, here)))
      return auxiliary === -1 ? afterParticiple(tokens, here, to) : here;
    if (auxiliary !== -1 && /^(?:been|be|being|not|n't|to)$/.test(lower)) {
      here++;
      continue;
    }
    if (auxiliary !== -1 && /ing$/.test(lower)) return here;
    if (isAdverb(lower) || isDay(tokens, here)) {
      here++;
      continue;
    }
    if (auxiliary !== -1) break;
    if (/^(?:who|which|that|whose|whom|where)$/.test(lower) && steps < 3) {
      here = afterClause(tokens, here, to);
      continue;
    }
    // `a message in which an engineer warned`: the verb is of whoever comes next.
    if (prepositions.has(lower) && /^(?:which|whom|whose)$/.test(tokens[here + 1]?.lower ?? ""))
      break;
    if (prepositions.has(lower) && steps < 12) {
      here = afterPreposition(tokens, here, to);
      continue;
    }
    if (
      steps === 0 &&
      prepositions.has(tokens[here + 1]?.lower ?? "") &&
      /(?:ar|ed|se|nt|re|ve|ng)$/.test(lower)
    ) {
      // `a person familiar with the matter`
      here++;
      continue;
    }
    if (lower === "and" && tokens[here + 1]?.isCapital === true) {
      here++;
      while (here < to && tokens[here]?.isCapital === true) here++;
      continue;
    }
    break;
  }
  return auxiliary;
}

/** Whether a verb comes next, or adverbs and then a verb. */
function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  let here = at;
  while (here < at + 3 && isAdverb(tokens[here]?.lower ?? "")) here++;
  const { lower = "", isCapital } = tokens[here] ?? {};
  // `her daughter, Ida Lund, speaking outside, said`
  return isVerb(lower) && isCapital !== true && !/ing$/.test(lower);
}

/** After `who leads the team`: its own verb and what belongs to it, up to the next verb or stop. */
function afterClause(tokens: readonly Token[], at: number, to: number): number {
  let here = at + 1;
  while (here < to && tokens[here]?.kind === "word" && !isVerb(tokens[here]?.lower ?? "")) here++;
  while (here < to && (isVerb(tokens[here]?.lower ?? "") || isAdverb(tokens[here]?.lower ?? "")))
    here++;
  while (here < to) {
    const token = tokens[here];
    if (token === undefined || token.kind === "stop" || token.kind === "quotation") break;
    if (
      isVerb(token.lower) &&
      !token.isCapital &&
      !determiners.has(tokens[here - 1]?.lower ?? "") &&
      tokens[here - 1]?.lower !== "to"
    )
      break;
    here++;
  }
  return here;
}

function afterPreposition(tokens: readonly Token[], at: number, to: number): number {
  let here = at + 1;
  while (here < to) {
    const token = tokens[here];
    if (token === undefined || (token.kind !== "word" && token.kind !== "number")) break;
    if (prepositions.has(token.lower) || (conjunctions.has(token.lower) && token.lower !== "and"))
      break;
    if (here > at + 1 && isVerb(token.lower) && !token.isCapital && !isNounHere(tokens, here))
      break;
    here++;
  }
  return here;
}
