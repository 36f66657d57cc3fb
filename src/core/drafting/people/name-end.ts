// Says what goes on with a name, and what ends it.
import type { Token } from "../sentences/tokens";
import { calendar, sentenceStarters } from "../words/function-words";
import { isFirstOffice, isJoining } from "./name-beginning";
import type { Names } from "./names";

/** Whether what is quoted between a first name and another is what somebody is called as well. */
export function isNickname(
  [before, quoted, after]: readonly (Token | undefined)[],
  names: Names,
): boolean {
  return (
    names.isFirstName(before?.text ?? "") &&
    after?.kind === "word" &&
    after.isCapital &&
    /^[“"‘'„]\p{Lu}[\p{L}.’'-]*(?: \p{Lu}?[\p{L}.’'-]+)?[”"’'“]$/u.test(quoted?.text ?? "")
  );
}

/** `Commission on Harbour Debates`, not `Commission on Monday`. */
export function isOnMatter([body, on, next]: readonly (Token | undefined)[]): boolean {
  return (
    on?.lower === "on" &&
    /^(?:Commission|Committee|Council|Conference|Forum|Institute|Panel|Subcommittee)$/.test(
      body?.text ?? "",
    ) &&
    next?.isCapital === true &&
    !calendar.has(next.lower) &&
    !sentenceStarters.has(next.lower)
  );
}

/** Whether a word with a capital is none of a name: a day, or the first word of a sentence. */
export function endsName(token: Token, next: Token | undefined): boolean {
  if (calendar.has(token.lower)) return true;
  if (isJoining(token, next)) return false;
  const isStarter = sentenceStarters.has(token.lower) && token.text !== token.text.toUpperCase();
  return isStarter && !isFirstOffice(token, next);
}
