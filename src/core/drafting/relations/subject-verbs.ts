// Says which verbs a mention is no subject of, and which it shares.

import type { Relations, SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";
import { isAdverb, prepositions } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";
import { isAuxiliary, isVerb } from "../words/verbs";

/** `In an email`, `for the mayor`: after a preposition nothing is a subject, but in `with one saying`. */
export function isInPhrase(tokens: readonly Token[], from: number, verb: number): boolean {
  const nearest = tokens[from - 1]?.lower ?? "";
  const before = nearest === "the" ? (tokens[from - 2]?.lower ?? "") : nearest;
  if (!prepositions.has(before) || /^(?:after|before|since|until|as|like|than)$/.test(before))
    return false;
  return !(before === "with" && /ing$/.test(tokens[verb]?.lower ?? ""));
}

export function isAfterBy(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower;
  return before === "by" || (before === "the" && tokens[from - 2]?.lower === "by");
}

/** `an ad that accuses her of “…”`: the verb of a clause about the mention, where there is no other. */
export function clauseVerb(tokens: readonly Token[], at: number, to: number): number {
  const start = afterParenthesis(tokens, at, to);
  let here = start;
  if (isAdverb(tokens[here]?.lower ?? "") || tokens[here]?.text === ",") here++;
  if (!/^(?:who|which|that)$/.test(tokens[here]?.lower ?? "")) return -1;
  for (here++; here < Math.min(to, start + 6); here++) {
    const { lower, isCapital } = tokens[here] ?? { lower: "", isCapital: false };
    if (isVerb(lower) && !isAuxiliary(lower) && !isCapital) return here;
    // `who in 2010 said`
    if (prepositions.has(lower) && tokens[here + 1]?.kind === "number") here++;
    else if (!isAdverb(lower) && !isAuxiliary(lower)) return -1;
  }
  return -1;
}

/** `Lund, who backs Ek, mocked it`, `The nurse who treated Ek said`: in a clause about another, Ek does nothing after it. */
export function isOfClause(tokens: readonly Token[], from: number, verb: number): boolean {
  const who = beginningOfClause(tokens, from);
  if (who === undefined) return false;
  const isSetOff = tokens.slice(from, Math.max(from, verb)).some(({ text }) => text === ",");
  // `A clerk who said Ek left`: he left.
  const isSaying = speechVerb(tokens[from - 1]?.lower ?? "") !== undefined;
  return isSetOff || (tokens[who - 1]?.kind === "word" && !isSaying);
}

/** The token of `who` in `who backs Ek`, of `whose` in `whose daughter backs Ek`, by that of Ek. */
function beginningOfClause(tokens: readonly Token[], from: number): number | undefined {
  const verb = tokens[from - 1]?.lower ?? "";
  const isOfWho = isVerb(verb) && !isAuxiliary(verb);
  if (isOfWho && /^(?:who|which)$/.test(tokens[from - 2]?.lower ?? "")) return from - 2;
  // Of one, any verb ends in -s.
  const isOfOne = /[^s]s$/.test(verb) && !isAuxiliary(verb);
  return (isOfWho || isOfOne) && tokens[from - 3]?.lower === "whose" ? from - 3 : undefined;
}

/** `Hank Deaver (R-Neb.), who had warned`: the comma after the parenthesis. */
export function afterParenthesis(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let here = at + 1; here < Math.min(to, at + 10); here++)
    if (tokens[here]?.text === ")") return here + 1;
  return at;
}

/** `Ann Li and Bo Ek said`: both are the subject. */
export function shareVerbs(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  inClause: ReadonlySet<Relations>,
): void {
  mentions.forEach((mention, at) => {
    const own = relations[at];
    const partner = own?.partners.findLast((other) => other.at > mention.at);
    const theirs = partner === undefined ? undefined : relations[mentions.indexOf(partner)];
    // `stars like Ida Lund and Bo Ek, who joked`: the last of them.
    if (own === undefined || theirs === undefined || inClause.has(theirs)) return;
    if (theirs.verb !== -1 && own.verb === -1) own.verb = theirs.verb;
    if (own.isInverted) {
      theirs.verb = own.verb;
      theirs.isInverted = true;
    }
  });
}
