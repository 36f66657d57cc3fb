// Finds last names that are nouns of trades and offices: `Callum Deacon`, and later `Deacon remembers`.
import type { Token } from "../sentences/tokens";
import { determiners } from "../words/function-words";
import { speakingNoun } from "../words/nouns";
import { isVerb } from "../words/verbs";
import { isFirstName } from "./first-names";

/** Those that stand after another capital somewhere, and alone before a verb elsewhere, as no office does. */
export function surnamesIn(paragraphs: readonly (readonly Token[])[]): ReadonlySet<string> {
  const afterName = new Set<string>();
  const alone = new Set<string>();
  const named = new Set<string>();
  for (const tokens of paragraphs) {
    tokens.forEach((token, at) => {
      const noun = token.isCapital ? speakingNoun(token.lower) : undefined;
      if (noun?.of !== "person" || noun.isPlural || ofParty.test(token.lower)) return;
      const before = tokens[at - 1];
      const next = tokens[at + 1];
      const isLast = next?.isCapital !== true;
      if (before === undefined || !isLast) return;
      if (before.isCapital && speakingNoun(before.lower) === undefined) afterName.add(token.text);
      if (isTitled(before, token) || (isFirstName(before.text) && next?.lower !== "of"))
        named.add(token.text);
      const isInside = before.kind === "quotation" || before.text === ",";
      const isFree = isInside || (before.kind === "word" && !determiners.has(before.lower));
      if (!before.isCapital && isFree && isVerb(next?.lower ?? "")) alone.add(token.text);
    });
  }
  return new Set([...named, ...[...afterName].filter((word) => alone.has(word))]);
}

/** `the New York Democrat`: York is no first name. */
export const ofParty = /^(?:democrat|republican|conservative|liberal|socialist|independent)$/;

/** `Jordan` where `Jim Jordan` is named: he is meant, and no country. */
export function afterFirstNamesIn(paragraphs: readonly (readonly Token[])[]): ReadonlySet<string> {
  return new Set(
    paragraphs.flatMap((tokens) =>
      tokens.flatMap(({ text, isCapital }, at) => {
        const [before, next] = [tokens[at - 1], tokens[at + 1]];
        const isLast = isCapital && next?.isCapital !== true;
        // `Jim B. Jordan`
        const first = /^\p{Lu}\.?$/u.test(before?.text ?? "") ? tokens[at - 2] : before;
        const isNamed = first?.isCapital === true && isFirstName(first.text);
        return isLast && isNamed && before?.isPossessive === false ? [text] : [];
      }),
    ),
  );
}

/** `Mr. Monk`, not `Mr. President`. */
function isTitled(before: Token, { lower }: Token): boolean {
  return (
    /^(?:mr|mrs|ms|miss|mx|dr)\.?$/.test(before.lower) &&
    !/^(?:president|speaker|chairman|chairwoman|chair|chairperson|secretary|mayor|justice|commissioner|minister|ambassador|governor|judge)$/.test(
      lower,
    )
  );
}
