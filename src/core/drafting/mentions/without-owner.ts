// Finds where a mention begins with whose it is before it.
import type { Token } from "../sentences/tokens";
import { conjunctions, determiners, prepositions } from "../words/function-words";
import { speakingNoun } from "../words/nouns";
import { isVerb } from "../words/verbs";
import type { SpeakerMention } from "./mention";

/** Where `South Korea's Lee Sang-woo` begins, by the token of his name: whose somebody is belongs to the name. */
export function withoutOwner(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.isPossessive !== true) return from;
  let at = from - 1;
  // `the ad’s narrator`
  if (determiners.has(tokens[at - 1]?.lower ?? "")) return at - 1;
  while (tokens[at]?.isCapital === true && tokens[at - 1]?.isCapital === true) at--;
  return tokens[at]?.isCapital === true ? withoutTrade(tokens, at) : from;
}

/** `research firm Northwind's Ida Lund`: what the owner is, before it. */
function withoutTrade(tokens: readonly Token[], at: number): number {
  if (speakingNoun(tokens[at - 1]?.lower ?? "")?.of !== "body") return at;
  let from = at - 1;
  while (from > at - 5 && isOfTrade(tokens[from - 1])) from--;
  return from;
}

function isOfTrade(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    !token.isCapital &&
    !isVerb(token.lower) &&
    ![determiners, prepositions, conjunctions].some((words) => words.has(token.lower))
  );
}

/** `the local MP, Labour's Ida Lund,`: whose she is says no other than her name. */
export function withoutParty(
  next: SpeakerMention | undefined,
  person: SpeakerMention,
  mentions: readonly SpeakerMention[],
): SpeakerMention | undefined {
  if (next === undefined || next.kind !== "name" || !next.isPossessive) return next;
  // `Roy Ek (D), Lund's opponent in the race, called`
  const described = mentions.find(({ from, kind }) => from === next.from && kind === "description");
  if (described?.type === "person" && person.type === "person") return described;
  const owned = mentions.find(({ from, kind }) => from === next.to && kind === "name");
  return owned?.isPossessive === false && owned.type !== "body" ? owned : next;
}
