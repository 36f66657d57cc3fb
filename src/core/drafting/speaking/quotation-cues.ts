// What around a stretch in quotation marks says that it is a name, a word of its own, or said.
import { anyPronoun } from "../mentions/any-pronoun";
import type { Token } from "../sentences/tokens";
import { conjunctions, determiners, isAdverb, prepositions } from "../words/function-words";
import { isVerb } from "../words/verbs";
import { isTitleCase } from "./title-case";

/** `a plan called “…”`, but not `called the plan “…”`. */
export const namedRightBefore =
  /^(?:called|named|marked|stamped|headed|inscribed|termed|labelled|labeled|pronounced|reads|meaning|spelled)$/;

export const namedBefore =
  /^(?:so-called|titled|entitled|dubbed|nicknamed|known|codenamed|christened|stands)$/;

export const things =
  /^(?:word|words|term|phrase|name|nickname|title|song|songs|single|album|film|movie|book|novel|play|series|show|documentary|exhibition|painting|poem|musical|opera|article|magazine|track|hit|episode|podcast|column|memoir|essay|story|hashtag|label|category|expression|saying|motto|slogan|moniker|alias|project|operation|festival|sitcom|drama|thriller|game|ballad|anthem|comedy|sculpture)$/;

/** The parenthesis that is open before a token; -1 where none is. */
export function lastParenthesis(tokens: readonly Token[], token: number, from: number): number {
  for (let at = token - 1; at >= Math.max(from, token - 6); at--) {
    if (tokens[at]?.text === ")") return -1;
    if (tokens[at]?.text === "(") return at;
  }
  return -1;
}

/** `“engagement,” a word that used to mean …` */
export function isWordAfter(tokens: readonly Token[], token: number): boolean {
  const from = tokens[token + 1]?.text === "," ? token + 2 : token + 1;
  return (
    /^(?:a|an|the)$/.test(tokens[from]?.lower ?? "") &&
    /^(?:word|words|term|phrase|expression|euphemism|slogan|nickname|label|name)$/.test(
      tokens[from + 1]?.lower ?? "",
    )
  );
}

/** `…, telling reporters that`, `shot back that`: something is said in the sentence, by whomever. */
export function hasSaying(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower, isCapital }, at) =>
        !isCapital &&
        (/^(?:said|says|saying|told|telling|wrote|writing|adding|warning|arguing|insisting)$/.test(
          lower,
        ) ||
          (/^(?:shot|hit|fired|snapped|wrote)$/.test(lower) &&
            tokens[from + at + 1]?.lower === "back")),
    );
}

/** `cut her rating to`, `upgraded the stock to`: what analysts call a share. */
export function isRated(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:ratings?|upgraded|downgraded|downgrade|upgrade)$/.test(lower));
}

/** `told Radio Lom’s “State of the Harbour.”`, `on “The Evening Show”`: what somebody was on, or spoke to. */
export function isProgramme(tokens: readonly Token[], token: number): boolean {
  const before = tokens[token - 1];
  const isOwned = before?.isPossessive === true && before.isCapital;
  // `On this week’s broadcast of “Harbour News,” he said`
  const isOf =
    before?.lower === "of" &&
    /^(?:broadcast|edition|episode|taping|airing|instalment|installment|premiere|screening|season|cast|performance)$/.test(
      wordBefore(tokens, token, 2),
    );
  // `asked during a “Harbour Board Forum” for more`
  const isAt =
    /^(?:an?|the)$/.test(before?.lower ?? "") &&
    /^(?:during|at)$/.test(wordBefore(tokens, token, 2)) &&
    /\s/.test(tokens[token]?.text ?? "");
  // `told “Harbour Box” that it was late`: to whom.
  const isTold = /^(?:told|tells|telling)$/.test(before?.lower ?? "");
  return (isOwned || isOf || isAt || isTold || before?.lower === "on") && isTitle(tokens, token);
}

/** `the anthem “A Tide Is Gonna Come,”`, `her weekly show, “Harbour Talk,”`, `author of “The Long Wall”` */
export function isWork(tokens: readonly Token[], token: number): boolean {
  const isThing =
    things.test(wordBefore(tokens, token, 1)) ||
    (tokens[token - 1]?.text === "," && things.test(wordBefore(tokens, token, 2))) ||
    (wordBefore(tokens, token, 1) === "of" && maker.test(wordBefore(tokens, token, 2)));
  return (isThing || isGroup(tokens, token) || isWorkOf(tokens, token)) && isTitle(tokens, token);
}

/** `with the charity, “We Can Mend,”`: what a group, place or ship is called. */
function isGroup(tokens: readonly Token[], token: number): boolean {
  const at = tokens[token - 1]?.text === "," ? token - 2 : token - 1;
  const isNamed = groups.test(tokens[at]?.lower ?? "") && /\s/.test(tokens[token]?.text ?? "");
  // `“It holds,” said the group, “We Know.”`
  return isNamed && !hasSaying(tokens, Math.max(0, at - 2), at);
}

const groups =
  /^(?:non-?profit|charity|group|band|organi[sz]ation|campaign|initiative|program|programme|restaurant|bar|shop|store|boat|ship|team|club|course|exhibit|event|challenge|contest|app|website|blog|newsletter|section|segment)$/;

const maker =
  /^(?:co-)?(?:authors?|editors?|hosts?|stars?|creators?|writers?|producers?|directors?|publishers?|narrators?|anchors?)$/;

/** `“Collapse: How Towns Fail,” Jared Osei’s 2005 best seller` */
function isWorkOf(tokens: readonly Token[], token: number): boolean {
  const after = tokens.slice(token + 1, token + 8);
  const owner = after.findIndex(({ isPossessive }) => isPossessive);
  if (owner === -1 || !after.slice(0, owner + 1).every(({ isCapital }) => isCapital)) return false;
  return after
    .slice(owner + 1, owner + 5)
    .some(({ lower }) => things.test(lower) || /^(?:best-?sellers?|sellers?)$/.test(lower));
}

function isTitle(tokens: readonly Token[], token: number): boolean {
  const inner = (tokens[token]?.text ?? "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}!?]+$/gu, "");
  return isTitleCase(inner, inner.split(/\s+/).length);
}

export function wordBefore(tokens: readonly Token[], token: number, back: number): string {
  return tokens[token - back]?.lower ?? "";
}

/** `a “no-go” area`: a common noun right after, that the words in marks say more of. */
export function isNounAfter(
  tokens: readonly Token[],
  token: number,
  quotationEnd: number,
  inner: string,
): boolean {
  const after = tokens[token + 1];
  return (
    after?.kind === "word" &&
    after.start - quotationEnd <= 1 &&
    !isVerb(after.lower) &&
    !prepositions.has(after.lower) &&
    !conjunctions.has(after.lower) &&
    !isAdverb(after.lower) &&
    !anyPronoun.test(after.lower) &&
    !determiners.has(after.lower) &&
    !/[.,!?…]['’]?$/.test(inner.trim()) &&
    !after.isCapital
  );
}
