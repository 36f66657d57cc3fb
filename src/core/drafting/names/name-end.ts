// Says what goes on with a name, and what ends it.
import type { Token } from "../sentences/tokens";
import { calendar, sentenceStarters } from "../words/function-words";
import { bodyWord } from "../words/nouns";
import { isFirstOffice, isJoining } from "./name-beginning";
import type { Names } from "./names";

export const departments =
  /^(?:Department|Ministry|Office|Secretary|Institute|Committee|Centers|Bureau|Minister|District|Circuit|Diocese|Archdiocese)$/;

const singleBody =
  /^(?:Service|Department|Administration|Authority|Agency|Ministry|Commission|Committee|Association|Union|Trust)$/;

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

/** `Society for the Prevention of Cruelty to Animals`, `Committee to Protect Journalists`: where a body goes on behind `to`. */
export function isForTo(tokens: readonly Token[], from: number, to: number): boolean {
  const run = tokens.slice(from, to);
  return (
    tokens[to]?.lower === "to" &&
    tokens[to + 1]?.isCapital === true &&
    /^(?:Society|Committee|Campaign|Coalition|Alliance|Association|League|Fund)$/.test(
      tokens[from]?.text ?? "",
    ) &&
    (run.length === 1 || run.some(({ lower }) => lower === "for"))
  );
}

/** Whether a word with a capital is none of a name: a day, or the first word of a sentence. */
export function endsName(token: Token, next: Token | undefined): boolean {
  if (calendar.has(token.lower)) return true;
  if (isJoining(token, next)) return false;
  const isStarter = sentenceStarters.has(token.lower) && token.text !== token.text.toUpperCase();
  return isStarter && !isFirstOffice(token, next);
}

/** Where a body goes on behind an `and` in its name, if it does. */
export function endOfJoinedBody(
  tokens: readonly Token[],
  from: number,
  to: number,
  hasFirstName: boolean,
): number | undefined {
  if (tokens[to]?.lower !== "and") return undefined;
  const [next, after, last] = tokens.slice(to + 1, to + 4);
  if (next?.isCapital !== true || after?.isCapital !== true) return undefined;
  const isBody = [after, last].some((one) => bodyWord.test(one?.text ?? ""));
  // `the Food and Drug Administration`
  if (to === from + 1 && tokens[from - 1]?.lower === "the" && isBody) return to + 2;
  // `Hampden Fire and Rescue Service`, `Foreign Affairs and Foreign Trade Ministry`
  const isSingle = [after, last].some((one) => singleBody.test(one?.text ?? ""));
  if (to === from + 2 && isSingle && !hasFirstName) return to + 3;
  const run = tokens.slice(from, to);
  const hasOffice = run.some(({ text }) => departments.test(text));
  return hasOffice && run.some(({ lower }) => /^(?:of|for)$/.test(lower)) ? to + 2 : undefined;
}

/** Where `Ida Lund, Jr.` ends, by the token of the comma; undefined where no such word follows. */
export function endOfJunior(tokens: readonly Token[], comma: number): number | undefined {
  return isJunior(tokens[comma], tokens[comma + 1]) ? comma + 2 : undefined;
}

function isJunior(comma: Token | undefined, next: Token | undefined): boolean {
  return comma?.text === "," && /^(?:Jr|Sr)\.?$/.test(next?.text ?? "");
}

/** Whether a token is a word of the name that it stands in: no nickname in marks, and no comma before `Jr.` */
export function isOfName(token: Token, at: number, run: readonly Token[]): boolean {
  return token.kind !== "quotation" && !isJunior(token, run[at + 1]);
}
