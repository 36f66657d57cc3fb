// Finds the last noun of an office among words with capitals, and tells it from a name or a body's own word.
import type { Token } from "../sentences/tokens";
import { bodyWord, honorifics, speakingNoun } from "../words/nouns";
import type { Names } from "./names";
import { isOfficeInInitials } from "./ranks";
import { ofParty } from "./surnames";

/** First names that are nouns of people, too: with one more word they are the name. */
const firstNames = /^(?:Don|Dean|Ally|Hunter)$/;

const outlook =
  /^(?:socialist|conservative|liberal|republican|democrat|nationalist|unionist|progressive|communist|centrist|populist|royalist|reformist)$/;

/** `Lom Student Activist Network`: a noun of people inside the name of a body. */
export function isInsideBody(run: readonly Token[], title: number): boolean {
  return (
    title > 1 &&
    title === run.length - 2 &&
    !honorifics.has(run[title]?.lower ?? "") &&
    bodyWord.test(run.at(-1)?.text ?? "")
  );
}

/** The last noun of an office or honorific that is no part of the name. */
export function lastNoun(run: readonly Token[], names: Names): number {
  return run.findLastIndex(({ lower, text }, index) => {
    const noun = speakingNoun(lower);
    // `Don Fowler`, but `Don Carlos Ruiz`
    if (firstNames.test(text) && index === run.length - 2) return false;
    const isTitle = noun?.of === "person" && (!noun.isPlural || isTitleOfSeveral(run, index));
    const isShort = isOfficeInInitials(run, index, names);
    if (!honorifics.has(lower) && !isTitle && !isShort) return false;
    // `Federal Socialist Forum`
    if (outlook.test(lower) && bodyWord.test(run.at(-1)?.text ?? "")) return false;
    const isLast = index === run.length - 1;
    const isName = (index > 0 && isSurname(run, names)) || names.isSurname(text);
    if (isLast && isName && !ofParty.test(lower)) return false;
    const isSecondName =
      index > 0 && names.isFirstName(text) && names.isFirstName(run[index - 1]?.text ?? "");
    return !isSecondName;
  });
}

/** `Senators Ida Lund and Bo Ek` */
function isTitleOfSeveral(run: readonly Token[], index: number): boolean {
  return (
    index === 0 &&
    run.length > 1 &&
    /^(?:Senators|Representatives|Presidents|Governors|Mayors|Judges|Justices|Professors|Ministers|Commissioners|Detectives|Officers)$/.test(
      run[0]?.text ?? "",
    )
  );
}

/** `Karen Baker` is a name though bakers have a trade. */
function isSurname(run: readonly Token[], names: Names): boolean {
  const first = run.at(-2);
  const isAfterTitles = run.slice(0, -2).every(({ lower }) => honorifics.has(lower));
  return isAfterTitles && first !== undefined && names.canBeFirstName(first.text);
}
