// Tells names from the words that are written alike where a sentence begins.
import type { Token } from "../sentences/tokens";
import { sentenceStarters } from "../words/function-words";
import { isVerb } from "../words/verbs";

/** `He Yadong`: before a capital it is a Chinese surname, and no pronoun. */
export function isSurnameHe({ text }: Token, next: Token | undefined): boolean {
  return text === "He" && next?.kind === "word" && next.isCapital && next.text.length > 1;
}

/** `Will Osei said`, `Per Lind has`: no question, and no preposition, where the verb is said of somebody. */
export function isFirstNameToo(
  { text }: Token,
  next: Token | undefined,
  after: Token | undefined,
): boolean {
  return (
    /^(?:Will|May|Per)$/.test(text) &&
    next?.kind === "word" &&
    next.isCapital &&
    !sentenceStarters.has(next.lower) &&
    isVerb(after?.lower ?? "") &&
    /(?:ed|[^s]s|aid|told|wrote|ook|went|came|gave|poke|had)$/.test(after?.lower ?? "")
  );
}
