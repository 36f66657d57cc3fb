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

/** `Minister with responsibility for Roads`, by the four tokens after `Minister`. */
export function isResponsible([first, second, third, matter]: readonly Token[]): boolean {
  return (
    first?.lower === "with" &&
    second?.lower === "responsibility" &&
    third?.lower === "for" &&
    matter?.isCapital === true
  );
}

/** The name of a person with the office that was read before it. */
export function withOffice(name: NamePhrase, office: NamePhrase | undefined): NamePhrase {
  return { ...name, type: "person", role: office?.role ?? name.role, noun: office?.noun };
}
