// Finds where a mention begins with whose it is before it.
import type { Token } from "../sentences/tokens";
import { determiners } from "../words/function-words";

/** Where `South Korea's Lee Sang-woo` begins, by the token of his name: whose somebody is belongs to the name. */
export function withoutOwner(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.isPossessive !== true) return from;
  let at = from - 1;
  // `the ad’s narrator`
  if (determiners.has(tokens[at - 1]?.lower ?? "")) return at - 1;
  while (tokens[at]?.isCapital === true && tokens[at - 1]?.isCapital === true) at--;
  return tokens[at]?.isCapital === true ? at : from;
}
