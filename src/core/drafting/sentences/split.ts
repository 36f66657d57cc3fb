// Splits a paragraph's tokens into sentences. A quotation may end one, but not where `…?” Trump asked`.
import { determiners, isAdverb, personalPronouns } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";
import { states } from "../words/states";
import type { Token } from "./tokens";

/** No sentence has more tokens: in a text without full stops, each word would be weighed against all others. */
const longest = 500;

/** Where each sentence begins and ends in the list of tokens, the end excluded. */
export function sentencesIn(tokens: readonly Token[]): { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    const isLong = at + 1 - from >= longest;
    if (at + 1 < tokens.length && (isLong || endsHere(tokens, at, token))) {
      sentences.push({ from, to: at + 1 });
      from = at + 1;
    }
  });
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function endsHere(tokens: readonly Token[], at: number, token: Token): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (isStateAtEnd(tokens, at)) return next.isCapital && next.kind === "word";
  if (token.kind === "stop" && /^(?:[.?!…]|\.{2,})$/.test(token.text)) {
    if (/^[.?!…)\]]/.test(next.text) && next.kind === "stop") return false;
    if (token.end === next.start && next.kind !== "quotation") return false;
    return (
      next.kind === "quotation" || next.isCapital || next.kind === "number" || next.kind === "stop"
    );
  }
  if (token.kind !== "quotation" || !/[.?!…]\)?['’"“”»]*$/.test(token.text)) return false;
  if (next.kind === "quotation") return true;
  if (!next.isCapital) return false;
  return !isAttribution(tokens, at + 1, /\.\)?['’"“”»]*$/.test(token.text));
}

/** `in Tolland, Conn. Constance kept it`: without a comma after it, the state ends a sentence. */
function isStateAtEnd(tokens: readonly Token[], at: number): boolean {
  const { text = "" } = tokens[at] ?? {};
  return text.endsWith(".") && states.has(text) && tokens[at - 1]?.text === ",";
}

/** So many words at most say between commas who somebody is. */
const longestAside = 14;

/** `“…?” Njeri Wambui, a 24-year-old student, wrote`: where it goes on after who she is. */
function afterWho(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ",") return at;
  for (let here = at + 1; here < at + longestAside; here++) {
    const token = tokens[here];
    if (token?.text === ",") return here + 1;
    // `state Del. Marcia “Cia” Osei (D-Lom),`
    const isNickname = token?.kind === "quotation" && token.end - token.start < 16;
    if (isNickname || /^[()]$/.test(token?.text ?? "")) continue;
    if (token === undefined || token.kind === "stop" || token.kind === "quotation") return at;
  }
  return at;
}

/**
 * Whether the words that follow a quotation say whose it is: `Trump asked`, `She added`. After a full
 * stop they do only where they are all there is: `“….” Lund said.`
 */
function isAttribution(tokens: readonly Token[], from: number, isFullStop: boolean): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (speechVerb(first.lower) === "strong") return true;
  let at = from;
  if (personalPronouns.has(first.lower)) at++;
  else while (at < from + 6 && (tokens[at]?.isCapital ?? false)) at++;
  // `“…!” Ek's niece, Ida Lund, shouted`
  if (tokens[at - 1]?.isPossessive === true && tokens[at + 1]?.text === ",") at++;
  if (at > from) at = afterWho(tokens, at);
  // `“…?” Lund quietly asked`
  if (at > from && isAdverb(tokens[at]?.lower ?? "")) at++;
  const verb = tokens[at];
  const after = tokens[at + 1];
  const isPut = /^(?:put|began|persisted|pressed)$/.test(verb?.lower ?? "");
  if (isPut && at > from && !isFullStop)
    return after === undefined || /^(?:to|[.,])$/.test(after.lower);
  // `“…?” Lund demanded.`
  const isCalling =
    !isFullStop && speechVerb(verb?.lower ?? "") === "weak" && /ed$/.test(verb?.lower ?? "");
  if (isCalling && at > from) return after === undefined || /^[.,]$/.test(after.text);
  if (at === from || verb === undefined || speechVerb(verb.lower) !== "strong") return false;
  if (after === undefined) return true;
  // `“….” Lund agreed.`
  if (isFullStop) return /^[.,]$/.test(after.text) && !/^(?:dis)?agree/.test(verb.lower);
  // `“…?” Trump asked.` says whose it is; `“…?” Trump said that …` is a sentence of its own.
  // `“…?” He answered, “…”`: with a capital and words of his own.
  const isOwn =
    personalPronouns.has(first.lower) && after.text === "," && tokens[at + 2]?.kind === "quotation";
  if (after.kind === "stop") return after.text !== ":" && !isOwn;
  const clause = /^(?:that|the|it|he|she|they|there|his|her|a|an|no|not|to)$/;
  // `shouted to the crowd`
  const isTo = after.lower === "to" && determiners.has(tokens[at + 2]?.lower ?? "");
  // `“…?” Lund told the paper.`
  const isToldTo =
    verb.lower === "told" && tokens.slice(at + 2, at + 5).some(({ text }) => text === ".");
  if (isToldTo) return true;
  return after.kind !== "quotation" && (isTo || !clause.test(after.lower));
}
