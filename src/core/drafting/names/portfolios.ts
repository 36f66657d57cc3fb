// Reads an office with a list of what it is for, up to the name after it.
import type { Token } from "../sentences/tokens";
import { speakingNoun } from "../words/nouns";
import type { NamePhrase, Names } from "./names";

/** An office is not for more things than these. */
const mostItems = 8;
const mostWords = 6;

/**
 * Where the name begins after `Minister of Roads, Water and Special Projects, Ada Brandt`, by the token
 * after `of`; undefined where no list with `and` comes between an office and a name.
 */
export function nameAfterList(
  tokens: readonly Token[],
  from: number,
  to: number,
  names: Names,
): number | undefined {
  if (tokens[to]?.text !== "," || !isOfficeFor(tokens.slice(from, to))) return undefined;
  let at = to;
  let isEnding = false;
  for (let items = 0; items < mostItems; items++) {
    const separator = tokens[at];
    const isAnd = /^(?:and|&)$/.test(separator?.lower ?? "");
    if (separator?.text === "," && isEnding) return isCapital(tokens[at + 1]) ? at + 1 : undefined;
    if (separator?.text !== "," && !isAnd) return undefined;
    isEnding ||= isAnd;
    // `Minister of Roads, Water, and Rail`
    const begin = !isAnd && /^(?:and|&)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    isEnding ||= begin > at + 1;
    let end = begin;
    while (isCapital(tokens[end]) && end < begin + mostWords) end++;
    // `Minister of Justice, Ada Brandt and Tom Reyes`: people, and no list.
    if (end === begin || names.isFirstName(tokens[begin]?.text ?? "")) return undefined;
    // `Minister of Roads, Water and Rail Ada Brandt`
    if (isEnding)
      for (let first = begin + 1; first + 1 < end; first++)
        if (names.isFirstName(tokens[first]?.text ?? "")) return first;
    at = end;
  }
  return undefined;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && token.isCapital && !token.isPossessive;
}

/** `Minister of Roads`, `Minister with responsibility for Roads` */
function isOfficeFor(run: readonly Token[]): boolean {
  const of = run.findIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  const office = run.slice(0, of === -1 ? 0 : of);
  return office.some(({ lower }) => {
    const noun = speakingNoun(lower);
    return noun?.of === "person" && !noun.isPlural;
  });
}

/** The name of a person with the office that was read before it. */
export function withOffice(name: NamePhrase, office: NamePhrase | undefined): NamePhrase {
  return { ...name, type: "person", role: office?.role ?? name.role, noun: office?.noun };
}

/** What ministers and the like are for, as the last word of it. */
const matter =
  /^(?:Trade|Industry|Industries|Commerce|Agriculture|Education|Health|Culture|Sports?|Youth|Labou?r|Energy|Power|Environment|Forests?|Forestry|Housing|Transport|Roads?|Tourism|Finance|Planning|Science|Technology|Information|Communications?|Defen[cs]e|Interior|Justice|Affairs|Water|Works|Welfare|Women|Family|Children|Development|Mines|Mining|Petroleum|Railways|Textiles|Media|Arts|Immigration|Employment|Skills|Innovation|Business|Law|Food|Fisheries|Security|Resources|Religion|Investment|Economy|Climate|Infrastructure|Sanitation|Irrigation)$/;

/** Where an office goes on: `for Roads` of `Minister with responsibility for Roads`, or with the next matter. */
export function furtherInOffice(tokens: readonly Token[], to: number): number | undefined {
  const [first, second, third, next] = tokens.slice(to, to + 4);
  const isResponsible =
    first?.lower === "with" &&
    second?.lower === "responsibility" &&
    third?.lower === "for" &&
    next?.isCapital === true;
  return isResponsible ? to + 4 : nextMatter(tokens, to);
}

/** `Trade and Industry Minister` at the beginning of a sentence, by its first three tokens. */
export function isMatter([first, and, next]: readonly (Token | undefined)[]): boolean {
  return matter.test(first?.text ?? "") && /^(?:and|&|,)$/.test(and?.text ?? "") && isCapital(next);
}

/** Where `Trade and Industry Minister`, `Forest, Water and Climate Change Minister` goes on after its first matter; undefined where it does not. */
function nextMatter(tokens: readonly Token[], to: number): number | undefined {
  if (!matter.test(tokens[to - 1]?.text ?? "") || !isCapital(tokens[to + 1])) return undefined;
  let at = to;
  for (let steps = 0; steps < mostItems; steps++) {
    const isLast = /^(?:and|&)$/.test(tokens[at]?.lower ?? "");
    if (!isLast && tokens[at]?.text !== ",") return undefined;
    let end = at + 1;
    while (
      isCapital(tokens[end]) &&
      end < at + 5 &&
      speakingNoun(tokens[end]?.lower ?? "")?.of !== "person"
    )
      end++;
    if (end === at + 1) return undefined;
    if (isLast) {
      const isOffice = speakingNoun(tokens[end]?.lower ?? "")?.of === "person";
      return isOffice && isCapital(tokens[end]) && isCapital(tokens[end + 1]) ? to + 2 : undefined;
    }
    at = end;
  }
  return undefined;
}
