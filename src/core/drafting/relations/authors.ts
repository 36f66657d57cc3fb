// Finds whose words a statement or post is: who put it out, who says something in it, whom it is by.

import type { Relations, SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";
import { isAdverb } from "../words/function-words";

const personal =
  /^(?:statement|post|tweet|message|letter|email|e-mail|note|memo|text|release|communique|communiqué|apology)$/;

const making =
  /^(?:posted|posts|wrote|writes|sent|sends|issued|issues|released|releases|published|publishes|shared|shares|put|tweeted|texted|emailed|circulated)$/;

/** Notes of each statement or post of a sentence who wrote it, where the sentence says so. */
export function findAuthors(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
  from: number,
): void {
  mentions.forEach((mention, at) => {
    const own = relations[at];
    if (own === undefined || mention.isPlural || !personal.test(mention.noun ?? "")) return;
    own.author =
      namedAsAuthor(mention, mentions, tokens, false) ??
      makerOf(mention, mentions, relations, tokens) ??
      speakerIn(mention, mentions, relations, tokens, from) ??
      namedAsAuthor(mention, mentions, tokens, true);
  });
}

/** `a statement by Ida Lund`, `a statement by the boy's mother, Ida Lund`, and by whom it is signed, where nobody else has put it out */
function namedAsAuthor(
  { from, to, at }: SpeakerMention,
  mentions: readonly SpeakerMention[],
  tokens: readonly Token[],
  isSigned: boolean,
): SpeakerMention | undefined {
  const by = tokens.findIndex(
    ({ lower }, index) => index > from && index < to && /^(?:by|from)$/.test(lower),
  );
  if (by === -1 || (tokens[by - 1]?.lower === "signed") !== isSigned) return undefined;
  const named = mentions.find(
    (other) => other.at > at && other.kind === "name" && !other.isPossessive && other.from >= by,
  );
  if (named === undefined) return undefined;
  const isWithin = named.from <= to;
  return isWithin || (named.from === to + 1 && tokens[to]?.text === ",") ? named : undefined;
}

/** `Lund issued a statement`, `Lund has put out a statement` */
function makerOf(
  { from, at }: SpeakerMention,
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
): SpeakerMention | undefined {
  let made = from - 1;
  // `sent me a letter`, `put out a statement`
  const isPassed = (lower = "") =>
    isAdverb(lower) || /^(?:out|me|you|him|her|us|them)$/.test(lower);
  while (made > from - 4 && isPassed(tokens[made]?.lower)) made--;
  if (!making.test(tokens[made]?.lower ?? "")) return undefined;
  return mentions.findLast(
    (other, index) =>
      other.at < at && isSubject(relations[index]) && relations[index]?.verb === made,
  );
}

/** `In a statement, Lund backed them`, `Lund said in a statement` */
function speakerIn(
  { from, to, at }: SpeakerMention,
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
  first: number,
): SpeakerMention | undefined {
  if (tokens[from - 1]?.lower !== "in") return undefined;
  if (from - 1 === first)
    return mentions.find(
      (other, index) =>
        other.at > at &&
        other.from >= to &&
        isSubject(relations[index]) &&
        !isAddressee(tokens.slice(to, other.from)),
    );
  return mentions.findLast(
    (other, index) => other.at < at && isSubject(relations[index]) && relations[index]?.says,
  );
}

/** `a statement provided to the paper's Bo Ek, the board said`: who has got it has not written it. */
function isAddressee(between: readonly Token[]): boolean {
  return between.some(({ lower }) => lower === "to") && !between.some(({ text }) => text === ",");
}

function isSubject(own: Relations | undefined): boolean {
  return own !== undefined && own.verb !== -1 && own.apposition === undefined && !own.isInverted;
}
