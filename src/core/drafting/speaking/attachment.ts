// Says how a mention is attached to a quotation of its sentence: before it, after it, by `according to`.
import type { Relations, SpeakerMention } from "../people/mention";
import { withoutOwner } from "../people/without-owner";
import type { Token } from "../sentences/tokens";
import { determiners } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";
import { isAuxiliary, isVerb } from "../words/verbs";
import {
  isAccording,
  isAgent,
  isInTheirView,
  isQuotedFrom,
  isSaidSince,
  isSigned,
} from "./attached-by-phrase";
import { endsSentence } from "./ends-sentence";
import { isProgramme, isWork } from "./quotation-cues";
import type { Surroundings } from "./surroundings";

/** How a mention stands to a quotation in its sentence. */
export type Attachment =
  | "inverted"
  | "following"
  | "preceding"
  | "clause"
  | "agent"
  | "according"
  | undefined;

/** How the mention is attached to the quotation, if it is. */
export function attachment(
  { tokens, token, sentence }: Surroundings,
  mention: SpeakerMention,
  relations: Relations,
): Attachment {
  if (
    mention.paragraph !== sentence.paragraph ||
    mention.from < sentence.from ||
    mention.from >= sentence.to
  )
    return undefined;
  const verb = tokens[relations.verb];
  const strength = verb === undefined ? undefined : speechVerb(verb.lower);
  // `according to the prosecutor, Ann Li,`
  if (
    !isSaidSince(tokens, mention.to, token) &&
    (isAccording(tokens, mention.from) ||
      isAccording(tokens, relations.from) ||
      isInTheirView(tokens, mention, sentence.from, token))
  )
    return "according";
  if (
    !mention.isPossessive &&
    isQuotedFrom(tokens, { from: withoutOwner(tokens, relations.from), to: mention.to }, token)
  )
    return "according";
  if (isAgent(tokens, mention, token)) return "agent";
  if (isSigned(tokens, mention, token)) return "according";
  if (mention.from > token) {
    // `when, at the end of the anthem “…,” she rose`
    if (isWork(tokens, token) || isProgramme(tokens, token)) return undefined;
    const gap = tokens.slice(
      token + 1,
      relations.isInverted ? relations.verb : withoutOwner(tokens, relations.from),
    );
    // `“…,” as a memo put it`
    const isAs = gap.at(-1)?.lower === "as";
    if (
      (isAs ? gap.slice(0, -1) : gap).some(
        ({ kind, text }) => kind === "word" || kind === "quotation" || /^[.;:?!]$/.test(text),
      )
    )
      return endsSentence(tokens, relations, sentence.to) && strength === "strong"
        ? "clause"
        : undefined;
    if (relations.isInverted) return "inverted";
    return strength === undefined ? undefined : "following";
  }
  if (strength === undefined || (relations.verb < mention.to && !relations.isInverted))
    return undefined;
  // `Lund (“the Firm”) said`: what stands before the verb is not what is said.
  if (relations.verb > token) return undefined;
  if (isPassive(tokens, relations.verb)) return undefined;
  const from = relations.isInverted ? mention.to : relations.verb + 1;
  if (leadsTo(tokens, from, token)) return "preceding";
  return strength === "strong" && isClauseBetween(tokens, from, token) ? "clause" : undefined;
}

/** `said the plan was “…”`: what is said begins in words of the reporter, and nobody else says anything there. */
function isClauseBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 22 || isProgramme(tokens, to) || isWork(tokens, to)) return false;
  // `…, Lund said, referring to the “scheme”`: what is said has been said before.
  const isAfterwards =
    tokens[from]?.text === "," &&
    /ing$/.test(tokens[from + 1]?.lower ?? "") &&
    speechVerb(tokens[from + 1]?.lower ?? "") !== "strong";
  if (isAfterwards) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "quotation" || /^[;:?!]$/.test(token.text))
      return false;
    // `in a note to clients`
    const isNoun = determiners.has(tokens[at - 1]?.lower ?? "");
    const says = speechVerb(token.lower) === "strong" && !token.isCapital && !isNoun;
    // `…, with the Post reporting that`: somebody else says what follows.
    const isOther = tokens.slice(Math.max(from, at - 4), at).some(({ lower }) => lower === "with");
    if (says && (isOther || !/ing$/.test(token.lower))) return false;
    if (token.lower === "but" || token.lower === "while") return false;
  }
  return true;
}

/** Whether only `that`, a comma, a colon, an addressee or a time stand between the verb and the quotation. */
function leadsTo(tokens: readonly Token[], from: number, to: number): boolean {
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

export function isPassive(tokens: readonly Token[], verb: number): boolean {
  const { lower } = tokens[verb] ?? { lower: "" };
  if (!/(?:ed|en|told|quoted)$/.test(lower)) return false;
  // `a surgeon described by colleagues as “…”`
  if (tokens[verb + 1]?.lower === "by") return true;
  return [1, 2].some((back) =>
    /^(?:was|were|been|being|be|is|are)$/.test(tokens[verb - back]?.lower ?? ""),
  );
}
