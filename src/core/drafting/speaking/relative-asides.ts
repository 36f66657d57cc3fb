// Knows clauses that somebody else speaks in: `, which Lund said ends in May,`, `– a plan outlining it –`.
import type { Relations, SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";

/** `the work, which Lund said ends in May, is “…”`: what is said in a clause that has ended before the quotation. */
export function isInAside(
  tokens: readonly Token[],
  { from, verb }: Relations,
  to: number,
): boolean {
  return (
    /^(?:which|whom)$/.test(tokens[from - 1]?.lower ?? "") &&
    tokens[from - 2]?.text === "," &&
    tokens.slice(verb, to).some(({ text }) => text === ",")
  );
}

/** The comma that ends `, which Lund said ends in May,` if it begins at a token; the token itself where none does. */
export function afterRelative(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.text !== "," || !/^(?:which|whom)$/.test(tokens[at + 1]?.lower ?? "")) return at;
  const end = tokens.slice(at + 2, to).findIndex(({ text }) => text === ",");
  return end === -1 ? at : at + 2 + end;
}

/** So many tokens before a mention a dash may have opened the aside that it is in. */
const longestAside = 24;

/** `the plan – a text outlining the works – is “…”`: a mention between two dashes, and the quotation after them. */
export function isInDashes(
  tokens: readonly Token[],
  { from, to }: SpeakerMention,
  sentenceFrom: number,
  token: number,
): boolean {
  const isDash = ({ text }: Token) => /^(?:—|–|-|--+)$/.test(text);
  const before = tokens.slice(Math.max(sentenceFrom, from - longestAside), from).filter(isDash);
  return before.length % 2 === 1 && tokens.slice(to, token).some(isDash);
}
