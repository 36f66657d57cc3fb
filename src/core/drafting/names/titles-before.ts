// Finds where the titles and offices before a name end.
import type { Token } from "../sentences/tokens";
import { bodyWord, honorifics } from "../words/nouns";
import type { Names } from "./names";
import { lastRank } from "./ranks";
import { isInsideBody, lastNoun } from "./title-nouns";

const position =
  /^(?:Center|Centre|Guard|Forward|Striker|Keeper|Tackle|End|Safety|Receiver|Veteran|Rookie|Superstar|Ex-\p{Lu}?\p{L}+|Former|Then|Incumbent|Fellow|Rival|Longtime|Comrade|Mega|Regular)$/u;

const standing = /^(?:Emeritus|Emerita|Elect|Designate)$/;

const portfolio =
  /^(?:Affairs|Services?|Works|Security|Development|Defen[cs]e|Resources|Health|Education|Finance|Justice|Trade|State|Staff|Opposition|Operations|Relations|Communications|Representatives|Commons|Lords)$/;

/** `Minister of State Sudha Rao`, `Superintendent of Police Damion Ek`: where nobody has a known first name, the last two words are the name. */
function endOfOffice(run: readonly Token[], title: number, names: Names): number {
  const rest = run.slice(title + 2);
  const isNamed =
    rest.length > 2 &&
    !portfolio.test(rest.at(-1)?.text ?? "") &&
    !rest.slice(-2).some(({ text, kind }) => bodyWord.test(text) || kind !== "word") &&
    !names.isPlace(rest.map(({ text }) => text).join(" "));
  return isNamed ? run.length - 3 : run.length - 1;
}

/** `Referee Development Plan`: a noun of people inside what a thing is called. */
function isThing(run: readonly Token[], names: Names): boolean {
  return (
    run.length > 2 &&
    thing.test(run.at(-1)?.text ?? "") &&
    !run.some(({ text, lower }) => names.canBeFirstName(text) || honorifics.has(lower))
  );
}

const thing =
  /^(?:Plan|Act|Bill|Report|Review|Policy|Strategy|Scheme|Code|Charter|Survey|Index|Amendment|Programme|Program|Project|Initiative|Framework|Awards?|Prize|Trophy|Championships?|Tournament|Cup|Week|Day|Month|Training|Street|Road|Avenue)$/;

/** Where in words with capitals the last title or office before the name stands; -1 where none does. */
export function lastTitle(run: readonly Token[], names: Names): number {
  if (isThing(run, names)) return -1;
  let title = lastNoun(run, names);
  if (isInsideBody(run, title)) return -1;
  // `Secretary of State Ada Brandt`, `Councillor for North Tolland Ada Brandt`: the office goes on.
  if (title !== -1 && /^(?:of|for)$/.test(run[title + 1]?.lower ?? "")) {
    const person = run.findIndex(
      ({ text }, index) =>
        index > title + 2 &&
        index + 1 < run.length &&
        names.isFirstName(text) &&
        !/^(?:of|for)$/.test(run[index - 1]?.lower ?? ""),
    );
    title = person === -1 ? endOfOffice(run, title, names) : person - 1;
  }
  // `Datuk Seri Ada Brandt`, `Minister Tan Sri Ada Brandt`: titles of two words.
  title = Math.max(title, lastRank(run));
  // `Miss Universe Ada Brandt`
  if (
    run[title]?.lower === "miss" &&
    title + 2 < run.length &&
    /^(?:Universe|World|America|USA|Earth|International|Teen)$/.test(run[title + 1]?.text ?? "")
  )
    title++;
  // `Mayor Emeritus Ada Brandt`
  while (title !== -1 && title + 2 < run.length && standing.test(run[title + 1]?.text ?? ""))
    title++;
  // `CEO of the Refugee Council Ada Brandt`: the body that somebody heads ends before two words of a name.
  while (title !== -1 && isBodyBeforeName(run.slice(title + 1))) title++;
  // `Paris-born Ada Brandt`: where somebody is from is no name.
  const isBorn = /-(?:born|based|educated|trained|raised)$/;
  while (title + 2 < run.length && isBorn.test(run[title + 1]?.lower ?? "")) title++;
  if (title === -1 && isParty(run, names)) return run[0]?.text === "Lib" ? 1 : 0;
  if (title === -1 && isTrade(run)) return 0;
  if (title !== -1) return title;
  if (isFirstATitle(run, names)) return 0;
  // `New Yorker Ada Brandt`
  const isNew = /^(?:New|South|North|West|East|San|Los|Las|Puerto)$/.test(run[0]?.text ?? "");
  return isNew && isFirstATitle(run.slice(1), names) ? 1 : -1;
}

/** `Chipmaker Norvik`: what a firm does, before what it is called. */
export function isTrade([first, second]: readonly Token[]): boolean {
  return second !== undefined && trade.test(first?.text ?? "") && !bodyWord.test(second.text);
}

const trade =
  /^(?:\p{Lu}\p{Ll}+maker|Retailer|Insurer|Lender|Automaker|Shipbuilder|Housebuilder|Start-?up|Airline|Brewer|Conglomerate)$/u;

function isBodyBeforeName([first, ...rest]: readonly Token[]): boolean {
  return (
    bodyWord.test(first?.text ?? "") &&
    rest.length > 1 &&
    !rest.some(({ text, kind }) => bodyWord.test(text) || kind !== "word" || !/^\p{Lu}/u.test(text))
  );
}

/** `Lib Dem Ada Brandt`, `Tory Ada Brandt`: the party that somebody is of. */
function isParty([first, second, third]: readonly Token[], names: Names): boolean {
  if (first?.text === "Lib" && second?.text === "Dem") return third !== undefined;
  return (
    /^(?:Tory|Labour|Labor|Green|Independent|SNP|DUP|LibDem)$/.test(first?.text ?? "") &&
    third !== undefined &&
    names.isFirstName(second?.text ?? "")
  );
}

/** Whether the first of three words or more says what somebody is, though it is no noun of an office. */
function isFirstATitle([first, second, ...rest]: readonly Token[], names: Names): boolean {
  if (first === undefined || second === undefined) return false;
  if (/-(?:year-old|listed|owned|backed|controlled|run|led|dominated)$/.test(first.lower))
    return true;
  if (rest.length === 0) return false;
  const hasFirstName = names.isFirstName(second.text);
  const hasBody = [second, ...rest].some(({ text }) => bodyWord.test(text));
  return (
    // `Forecaster Ada Brandt`: a word that is no first name, before one.
    (hasFirstName &&
      !names.isFirstName(first.text) &&
      /(?:er|or|ist|ian|ant|man|woman|ess|ic|ee)$/.test(first.lower)) ||
    // `Center Malik Reyes`
    (position.test(first.text) && !hasBody && (rest.length === 1 || hasFirstName)) ||
    // `Leader of Opposition Ada Brandt`
    (portfolio.test(first.text) && hasFirstName) ||
    // `the Italian Ada Brandt`
    (names.isNationality(first.text) && !hasBody && !bodyWord.test(first.text))
  );
}
