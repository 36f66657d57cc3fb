// Says where in a run of German words with capitals a name begins, and which office stands before it.
import { canBeFirstName, genderOf, isFirstName } from "../names/first-names";
import type { UseOfWords } from "./bare-names";
import { canBeVerbBehind } from "./beside-quotations";
import type { Word } from "./capital-runs";
import { germanNoun, germanOffice, isGermanSpeechVerb, notGermanNames } from "./german-words";
import { adverb, isTwoWords } from "./two-word-names";

/** Words with a capital that a text uses as names: alone beside a verb of saying, and nowhere as a noun. */
export interface WordsUsedAsNames extends UseOfWords {
  readonly saying: ReadonlySet<string>;
}

interface NameInRun {
  /** Where the name begins in the run; -1 where none is in it. */
  readonly from: number;
  readonly office: Word | undefined;
  /** Where its first name stands, if that is known as one; else -1. */
  readonly first: number;
}

/** The name in the run that begins at one of the words. */
export function nameInRun(
  text: string,
  words: readonly Word[],
  at: number,
  run: readonly Word[],
  { saying, bare, pairs }: WordsUsedAsNames,
): NameInRun {
  const first = run.findIndex(
    ({ text: word }, index) =>
      index < run.length - 1 &&
      (isFirstName(word) || genderOf(word) !== undefined) &&
      germanNoun(word) === undefined,
  );
  const before = words[at - 1];
  const behind = words[at + run.length - 1];
  // `Patin Ursel Drewitz`: what a woman is, before two names.
  const isFemaleOffice =
    run.length === 3 &&
    /\p{Ll}{3}in$/u.test(run[0]?.text ?? "") &&
    !canBeFirstName(run[0]?.text ?? "");
  const officeAt = isFemaleOffice ? 0 : officeBeforeName(run);
  // `Die Vorsitzende der Partei, Gülcan Demir, sprach`: a name between commas, after an office.
  const isBetweenCommas =
    run.length < 4 &&
    before !== undefined &&
    text.slice(before.end, run[0]?.start).trim() === "," &&
    /^(?:,|\s+\(|$)/.test(text.slice(behind?.end ?? text.length)) &&
    words
      .slice(Math.max(0, at - 6), at)
      .some(({ text: word }) => germanNoun(word) === "person" || germanOffice(word)) &&
    run.every(({ text: word }) => germanNoun(word) === undefined);
  // `„…“, gibt Nuray Tekin zu bedenken`: two words with capitals after a verb of saying.
  const isSaid =
    run.length === 2 &&
    before !== undefined &&
    (isGermanSpeechVerb(before.text) ||
      (canBeVerbBehind(before.text) &&
        / {4}, $/.test(text.slice(Math.max(0, before.start - 6), before.start)))) &&
    /^\s*$/.test(text.slice(before.end, run[0]?.start)) &&
    run.every(
      ({ text: word }) =>
        germanNoun(word) === undefined && !/(?:ung|heit|keit|schaft|tion)$/.test(word),
    );
  const office =
    first > 0
      ? run[first - 1]
      : first === -1 && officeAt !== -1
        ? run[officeAt]
        : isBetweenCommas
          ? words
              .slice(Math.max(0, at - 6), at)
              .find(({ text: word }) => germanNoun(word) === "person" || germanOffice(word))
          : before;
  // `hat Valeska Dornbusch`, and elsewhere `sagte Dornbusch`
  const isCalled =
    run.length === 2 &&
    saying.has(run[1]?.text ?? "") &&
    germanNoun(run[0]?.text ?? "") === undefined &&
    !notGermanNames.has(run[0]?.text ?? "") &&
    !adverb.test(run[0]?.text ?? "");
  const from =
    first === -1
      ? officeAt !== -1
        ? officeAt + 1
        : isBetweenCommas || isSaid || isCalled || isTwoWords(text, run, bare, pairs)
          ? 0
          : -1
      : first;
  return { from, office, first };
}

/**
 * Where in words with capitals an office stands that a whole name follows, as in `Niedersachsens
 * Umweltminister Christian Meyer`; -1 for nowhere.
 */
function officeBeforeName(run: readonly Word[]): number {
  const last = run.findLastIndex(
    ({ text }, at) => at < run.length - 2 && (germanNoun(text) === "person" || germanOffice(text)),
  );
  if (last <= 0) return last;
  const isName = run
    .slice(last + 1)
    .every(({ text }) => germanNoun(text) === undefined || canBeFirstName(text));
  return isName ? last : -1;
}
