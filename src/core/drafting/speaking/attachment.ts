// Says how a mention is attached to a quotation of its sentence: before it, after it, by `according to`.
import type { Relations, SpeakerMention } from "../mentions/mention";
import { withoutOwner } from "../mentions/without-owner";
import { strengthAt } from "../sentences/strength-at";
import type { Token } from "../sentences/tokens";
import { speechVerb } from "../words/speech-verbs";
import { isClaimOf, isInClaimOfAnother } from "./attached-by-claim";
import {
  isAccording,
  isAfterParticiple,
  isAgent,
  isInTheirView,
  isQuotedFrom,
  isSaidSince,
  isSigned,
} from "./attached-by-phrase";
import { endsSentence } from "./ends-sentence";
import { isProgramme, isWork } from "./quotation-cues";
import { isInAside, isInDashes } from "./relative-asides";
import type { Surroundings } from "./surroundings";
import { isClauseBetween, leadsTo } from "./words-between";

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
  const strength = verb === undefined ? undefined : strengthAt(tokens, relations.verb);
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
  if (isAfterParticiple(tokens, mention, relations, { token, first: sentence.from }))
    return "according";
  if (isSigned(tokens, mention, token) || isClaimOf(tokens, mention, token)) return "according";
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
  if (isPassive(tokens, relations.verb) || isInAside(tokens, relations, token)) return undefined;
  if (isInDashes(tokens, mention, sentence.from, token)) return undefined;
  // `said Reyes would go if she gave “…”`: what she does is part of what is said.
  if (
    strength === "weak" &&
    /^(?:if|unless|whether)$/.test(tokens[relations.from - 1]?.lower ?? "")
  )
    return undefined;
  const from = relations.isInverted ? mention.to : relations.verb + 1;
  if (isInClaimOfAnother(tokens, from, token)) return undefined;
  if (relations.isInverted && isOfWho(tokens, mention.to, token)) return undefined;
  if (leadsTo(tokens, from, token)) return "preceding";
  // `After Ek asked about it, the board was “…”`: what he asked is over.
  const isOver =
    opensClause.test(tokens[relations.from - 1]?.lower ?? "") &&
    tokens.slice(from, token).some(({ text }) => text === ",");
  return strength === "strong" && !isOver && isClauseBetween(tokens, from, token)
    ? "clause"
    : undefined;
}

/** `…, said Ida Lund, a player of “…”`: what stands behind a name that is said to speak says who that is. */
function isOfWho(tokens: readonly Token[], to: number, token: number): boolean {
  if (tokens[to]?.text !== "," || !/^(?:an?|the|who|whose)$/.test(tokens[to + 1]?.lower ?? ""))
    return false;
  return tokens
    .slice(to + 2, token)
    .every(({ text, lower }) => !/^[,:;—–-]/.test(text) && speechVerb(lower) === undefined);
}

const opensClause = /^(?:after|when|before|as|while|since|because|although|though|once|if)$/;

export function isPassive(tokens: readonly Token[], verb: number): boolean {
  const { lower } = tokens[verb] ?? { lower: "" };
  if (!/(?:ed|en|told|quoted)$/.test(lower)) return false;
  // `a surgeon described by colleagues as “…”`
  if (tokens[verb + 1]?.lower === "by") return true;
  return [1, 2].some((back) =>
    /^(?:was|were|been|being|be|is|are)$/.test(tokens[verb - back]?.lower ?? ""),
  );
}
