// Finds names of one word beside what is quoted in a German text; what is quoted is blank in it.
import { canBeFirstName } from "../names/first-names";
import { isLikeBareName, type UseOfWords } from "./bare-names";
import type { Word } from "./capital-runs";

/** Words in small letters that stand behind a quotation and its comma, and are no verbs. */
const noVerb = new Set(
  "wie und oder aber dass weil wenn als ob der die das den dem des was wer wo wobei wozu womit wonach wofür wogegen woran worauf worüber in im an am auf aus bei mit nach von vor zu zum zur über unter für gegen ohne um durch bis seit wegen denn doch sondern nicht auch nur noch sowie damit dazu dann da hier dort jedoch allerdings etwa eine ein einen einem einer eines ihre seine ihr sein deren dessen statt samt trotz während also sprich".split(
    " ",
  ),
);

/** Whether a word right behind a quotation and its comma can be a verb, be it of saying or not. */
export function canBeVerbBehind(word: string): boolean {
  return /^\p{Ll}{2,}$/u.test(word) && !noVerb.has(word);
}

const behind =
  /(?<=\s{4}), (\p{Ll}{2,}) (?:(?:auch|weiter|dann|dazu|noch|später|sich) )?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=[.,:;!?]|\s+[\p{Ll}(]|\s*$)/gu;
const aged =
  /(?<=^|[.!?:] |\p{Ll} )(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?:(?= \(\d\d\)|, \d\d, )|(?<=(?:jährigen?|(?:[Ii]hre?|[Ss]eine?) \p{Lu}\p{Ll}+) \1)(?=[ .,:;]))/gu;
const inFront = /(?<=^|[.!?] |\s{4})(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?):(?=\s{5})/gu;

/** `„…“, sagt Maxym`, and `Maxym: „…“` where the word is used as a name elsewhere. */
export function namedBesideQuotations(text: string, { bare, nouns }: UseOfWords): Word[] {
  const found: Word[] = [];
  for (const { 0: all, 1: verb = "", 2: name = "", index } of text.matchAll(behind)) {
    const start = index + all.length - name.length;
    // `sagen Fachleute`, `so Fachleute` are many.
    const isOne = !/en$/.test(verb) && !(verb === "so" && /en$/.test(name));
    if (isOne && canBeVerbBehind(verb) && isLikeBareName(name) && !nouns.has(name))
      found.push({ text: name, start, end: start + name.length });
  }
  // `Kevin (23) sagt`, `die elfjährige Mila`, `ihr Kommilitone Jonas`
  for (const { 1: name = "", index } of text.matchAll(aged))
    if (isLikeBareName(name) && canBeFirstName(name))
      found.push({ text: name, start: index, end: index + name.length });
  for (const { 1: name = "", index } of text.matchAll(inFront))
    if (bare.has(name)) found.push({ text: name, start: index, end: index + name.length });
  return found;
}
