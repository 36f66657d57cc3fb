// Where a description begins before its noun.
import type { Token } from "../sentences/tokens";
import {
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  sentenceStarters,
} from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";
import { isAuxiliary, isVerb } from "../words/verbs";
import { anyPronoun } from "./any-pronoun";
import { isBranchClosed } from "./branch";
import { startOfCapitals, withOwnersArticle } from "./words-of-owner";

const department =
  /^(?:Department|Ministry|Office|Bank|Board|House|Bureau|Institute|University|Church|Council)$/;

export function startOf(tokens: readonly Token[], at: number, sentenceFrom: number): number {
  let from = at;
  for (let left = at - 1; left >= sentenceFrom && left >= at - 8; left--) {
    // `AMA (WA) president`
    if (isBranchClosed(tokens, left) && left - 3 >= sentenceFrom) {
      from = left - 3;
      left -= 2;
      continue;
    }
    const token = tokens[left];
    if (token === undefined || token.kind === "stop") break;
    // `the “Harbor Nights” actor`
    if (token.kind === "quotation") {
      const isInside = left === at - 1 && /[^,.!?][”"’']$/.test(token.text);
      if (isInside && determiners.has(tokens[left - 1]?.lower ?? "")) from = left - 1;
      break;
    }
    const { lower } = token;
    if (determiners.has(lower)) {
      // `said … and that inspectors had …`
      if (
        lower === "that" &&
        /(?:[^s]s|staff|police|people|men|women|children)$/.test(tokens[at]?.lower ?? "")
      )
        break;
      from = left;
      // `all the`, `the two most famous`: the first of several determiners belongs to it.
      while (
        from > sentenceFrom &&
        (/^(?:all|both|the)$/.test(tokens[from - 1]?.lower ?? "") ||
          (lower === "most" && /^(?:two|three|four)$/.test(tokens[from - 1]?.lower ?? "")))
      )
        from--;
      break;
    }
    if (token.isPossessive) {
      from = withOwnersArticle(tokens, startOfCapitals(tokens, left, sentenceFrom), sentenceFrom);
      break;
    }
    // `a Department of Health spokesman`
    if (lower === "of" && department.test(tokens[left - 1]?.text ?? "") && token !== tokens[at - 1])
      continue;
    if (isBetweenPeoples(tokens, left)) continue;
    if (
      prepositions.has(lower) ||
      conjunctions.has(lower) ||
      anyPronoun.test(lower) ||
      isAuxiliary(lower) ||
      // `what people familiar with it called`
      /^(?:what|how|why|when|where)$/.test(lower)
    )
      break;
    // `said lead author Ann Li`
    const isAdjective =
      (lower === "lead" && left === at - 1) ||
      // `“…,” retired harbour master Ada Brandt said`
      (/^(?:retired|acting|disgraced|ousted|jailed|exiled)$/.test(lower) &&
        tokens[left - 1]?.kind !== "word") ||
      // `said retired bus driver Ada Brandt`
      (/(?:ed|acting)$/.test(lower) && speechVerb(tokens[left - 1]?.lower ?? "") === "strong");
    if (
      isVerb(lower) &&
      !isAdjective &&
      !isParticipleBefore(tokens, left, sentenceFrom) &&
      !token.isCapital
    )
      break;
    if (isAdverb(lower) && !determiners.has(tokens[left - 1]?.lower ?? "")) break;
    if (left === sentenceFrom && sentenceStarters.has(lower)) break;
    from = left;
  }
  return from;
}

/** `the Norwegian and Swedish ministries`: the ministries of both. */
function isBetweenPeoples(tokens: readonly Token[], at: number): boolean {
  const [article, one, and, other, noun] = tokens.slice(at - 2, at + 3);
  const isPeople = (token: Token | undefined) =>
    token?.isCapital === true && /(?:[aeo]n|ese|ish|[aeiou]li|[aq]i|ch|ench|sh)$/.test(token.lower);
  return (
    and?.lower === "and" &&
    determiners.has(article?.lower ?? "") &&
    isPeople(one) &&
    isPeople(other) &&
    noun?.kind === "word" &&
    !noun.isCapital
  );
}

/** `a retired teacher`, `his sacked adviser`: a participle after a determiner belongs to the noun. */
export function isParticipleBefore(
  tokens: readonly Token[],
  at: number,
  sentenceFrom: number,
): boolean {
  for (let left = at - 1; left >= sentenceFrom && left >= at - 2; left--) {
    const lower = tokens[left]?.lower ?? "";
    if (determiners.has(lower) || tokens[left]?.isPossessive === true) return true;
    // `in her second term`
    if (!isAdverb(lower) && !ordinal.test(lower)) return false;
  }
  return false;
}

const ordinal = /^(?:first|second|third|fourth|fifth|sixth|last|next|final|new|current)$/;
