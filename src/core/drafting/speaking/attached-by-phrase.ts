// Says whether a mention is a quotation's speaker by a phrase, and no subject: `according to Lund`, `by Lund`.
import type { Relations, SpeakerMention } from "../mentions/mention";
import { isAccordingTo } from "../mentions/speaking-in";
import type { Token } from "../sentences/tokens";
import { determiners } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";
import { claims } from "./attached-by-claim";

/** `To Ida Lund, a farmer, it “ruins the soup”`: nobody says anything, and so it is how she sees it. */
export function isInTheirView(
  tokens: readonly Token[],
  { kind, type, from, to }: SpeakerMention,
  first: number,
  token: number,
): boolean {
  if (kind !== "name" || type === "place" || from !== first + 1 || to > token) return false;
  return (
    tokens[first]?.lower === "to" &&
    tokens[to]?.text === "," &&
    tokens.slice(to, token).every(({ lower }) => speechVerb(lower) === undefined)
  );
}

/** `Calling it “…” once more, Lund left`: whom a participle of saying at the beginning is about. */
export function isAfterParticiple(
  tokens: readonly Token[],
  mention: SpeakerMention,
  { verb, apposition, isInverted }: Relations,
  { token, first }: { readonly token: number; readonly first: number },
): boolean {
  if (!opensWithSaying(tokens, first)) return false;
  if (mention.from < token || token - first > 16 || verb < mention.to) return false;
  if (apposition !== undefined || isInverted || mention.isPossessive) return false;
  // `Responding to Ek's claims labelling it “…,” Lund left`
  if (
    tokens
      .slice(first + 1, token)
      .some((one, at) => one.isPossessive && isClaim(tokens[first + at + 2]))
  )
    return false;
  const isPart = ({ kind, text }: Token) => kind === "quotation" || /^[;:]$/.test(text);
  const between = tokens.slice(token + 1, mention.from);
  // `Noting it, Lund said “…”`: the clause is over before the quotation.
  const isOver = tokens.slice(first + 1, token).some(({ text }) => text === ",");
  return (
    !isOver &&
    !between.some(isPart) &&
    // The comma that ends the clause may be inside the marks.
    (between.length === 0 || between.at(-1)?.text === ",")
  );
}

function isClaim(token: Token | undefined): boolean {
  return claims.test(token?.lower ?? "");
}

/** `Noting that`, `In a speech`: what a sentence begins with, whose subject says something in it. */
function opensWithSaying(tokens: readonly Token[], first: number): boolean {
  const { lower = "" } = tokens[first] ?? {};
  if (/ing$/.test(lower)) return speechVerb(lower) !== undefined;
  return (
    /^(?:in|on|with|during)$/.test(lower) &&
    tokens
      .slice(first + 1, first + 5)
      .some(
        ({ lower: word }, _, all) => speeches.test(word) && determiners.has(all[0]?.lower ?? ""),
      )
  );
}

const speeches =
  /^(?:address|speech|statement|interview|letter|post|tweet|memo|email|e-mail|op-ed|message|remarks|sermon|video|column|essay|book)$/;

/** `was called “…” by Lund`, `a plan described by Lund as “…”`. */
export function isAgent(tokens: readonly Token[], mention: SpeakerMention, token: number): boolean {
  // `said it was “disturbed” by Lund's words`: her words are none of her.
  if (tokens[mention.from - 1]?.lower !== "by" || mention.isPossessive) return false;
  if (mention.from - 2 === token) return true;
  // `Ek was told by Lund that they had “…”`
  if (
    /^(?:told|informed|advised|assured|warned)$/.test(tokens[mention.from - 2]?.lower ?? "") &&
    tokens[mention.to]?.lower === "that" &&
    token > mention.to &&
    token - mention.to < 16
  )
    return true;
  return (
    speechVerb(tokens[mention.from - 2]?.lower ?? "") !== undefined &&
    token > mention.to &&
    token - mention.to <= 3
  );
}

/** `the full quote from the bank's Ida Lund on prices: “…”`: nobody says it, and it is from somebody. */
export function isQuotedFrom(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  token: number,
): boolean {
  if (tokens[token - 1]?.text !== ":" || to > token - 1 || token - to > 12) return false;
  const by = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (!/^(?:from|by)$/.test(tokens[by]?.lower ?? "")) return false;
  const isQuote = tokens.slice(Math.max(0, by - 4), by).some(({ lower }) => quoted.test(lower));
  const isSaying = ({ lower }: Token, at: number) =>
    speechVerb(lower) !== undefined && !determiners.has(tokens[to + at - 1]?.lower ?? "");
  return isQuote && !tokens.slice(to, token).some(isSaying);
}

const quoted =
  /^(?:quote|quotes|statement|response|reply|message|comment|comments|remarks|answer|words|line|post|tweet|note)$/;

/** `According to Lund, Ek said it was “…”`: others say something after the phrase. */
export function isSaidSince(tokens: readonly Token[], to: number, token: number): boolean {
  return tokens
    .slice(to, Math.max(to, token))
    .some(
      ({ lower, text }, at, all) =>
        (/^(?:and|but)$/.test(lower) || text === ",") &&
        all
          .slice(at + 1, at + 4)
          .some((one) => speechVerb(one.lower) === "strong" && !/ing$/.test(one.lower)),
    );
}

/** `“…” ― Ida Lund`, `“…” — Ida Lund, Lom`: whose words they are, behind a dash at the paragraph's end. */
export function isSigned(
  tokens: readonly Token[],
  { kind, from, to }: SpeakerMention,
  token: number,
): boolean {
  if (kind !== "name" || from !== token + 2) return false;
  if (!/^(?:[—–―-]|--+)$/.test(tokens[token + 1]?.text ?? "")) return false;
  const after = tokens[to];
  return after === undefined || (after.text === "," && tokens.length - to <= 8);
}

/** `according to the prosecutor`, `in the words of Lund` */
export function isAccording(tokens: readonly Token[], at: number): boolean {
  if (isAccordingTo(tokens, at)) return true;
  const words = [tokens[at - 4], tokens[at - 3], tokens[at - 2], tokens[at - 1]]
    .map((token) => token?.lower ?? "")
    .join(" ");
  return /(?:\baccording to|\bwords of|\bin the view of|\bquoted by)(?: the)?$/.test(words);
}
