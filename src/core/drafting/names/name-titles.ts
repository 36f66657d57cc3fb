// Parts a name from the titles and offices before it.

import type { Token } from "../sentences/tokens";
import { bodyWord, honorifics, speakingNoun } from "../words/nouns";
import { isJoining } from "./name-beginning";
import type { NamePhrase, Names, SpeakerType } from "./names";
import { isTrade, lastTitle } from "./titles-before";

const royal = /^(?:pope|king|queen|prince|princess|saint|emperor)$/;

/** Sets apart what stands before the name: `Home Secretary` of `Home Secretary Ada Brandt`. */
export function withoutTitles(
  run: readonly Token[],
  at: number,
  to: number,
  names: Names,
): NamePhrase | undefined {
  const last = run.at(-1);
  if (last === undefined) return undefined;
  // `Ida Lund MP`, `Ms Lund MBE`: the letters are no office of somebody called `Ida Lund`.
  const before = run.slice(0, -1);
  if (
    postnominal.test(last.text) &&
    !/^[KQ]C$/.test(last.text) &&
    before.slice(-2).some((one) => isOfPerson(one, names))
  )
    return withoutTitles(before, at, to, names);
  const title = lastTitle(run, names);
  const titles = run.slice(0, title + 1);
  const own = withoutPostnominals(run.slice(title + 1));
  const isCounsel = run.some(({ text }) => /^[KQ]C$/.test(text)) && own.length > 1;
  const honorific = titles.findLast(({ lower }) => honorifics.has(lower))?.lower.replace(/\.$/, "");
  const named = titles.findLast(({ lower }) => speakingNoun(lower)?.of === "person")?.lower;
  const isShort = named === undefined || named.replace(/\.$/, "") === honorific;
  const short = isShort ? shortOffices.get(honorific ?? "") : undefined;
  const firm = isTrade(run) ? run[0]?.lower : undefined;
  // `Recorder Ida Lund`: an office by its ending, before a first name.
  const trade = titles.length === 1 && /(?:er|or|ist)$/.test(titles[0]?.lower ?? "");
  const noun =
    short?.toLowerCase() ??
    named ??
    firm ??
    (isCounsel ? "barrister" : trade ? titles[0]?.lower : undefined);
  const role =
    titles.map(({ text }) => text.replace(several, "$1")).join(" ") ||
    (isCounsel ? "barrister" : undefined);
  if (own.length === 0) {
    return {
      to,
      nameFrom: at,
      words: [],
      honorific,
      role,
      noun,
      type: "person",
      isPossessive: last.isPossessive,
    };
  }
  const kept = royal.test(noun ?? "") && own.length <= 2 ? run.slice(title) : own;
  const type =
    firm !== undefined ? "body" : typeOf(own, noun !== undefined || honorific !== undefined, names);
  const words = kept.map(({ text }) => text);
  return {
    to,
    nameFrom: at + (kept === own ? title + 1 : title),
    words,
    honorific,
    role,
    noun,
    type,
    isPossessive: last.isPossessive,
  };
}

/** `Senators Ida Lund and Bo Ek`: the office of each. */
const several =
  /^(Senator|Representative|President|Governor|Mayor|Judge|Justice|Professor|Minister|Commissioner|Detective|Officer|Sen|Rep|Gov)s(?=\.?$)/;

/** `Sen. Ida Lund`: offices that are written in short before a name, in full. */
export const shortOffices: ReadonlyMap<string, string> = new Map([
  ["sen", "Senator"],
  ["rep", "Representative"],
  ["sens", "Senator"],
  ["reps", "Representative"],
  ["gov", "Governor"],
  ["prof", "Professor"],
  ["rev", "Reverend"],
  ["cllr", "Councillor"],
  ["coun", "Councillor"],
  ["sgt", "Sergeant"],
  ["det", "Detective"],
  ["insp", "Inspector"],
  ["supt", "Superintendent"],
  ["lt", "Lieutenant"],
  ["capt", "Captain"],
  ["maj", "Major"],
  ["col", "Colonel"],
  ["gen", "General"],
  ["adm", "Admiral"],
]);

/** A first name, or a title that stands before a last name alone. */
function isOfPerson({ text, lower }: Token, names: Names): boolean {
  return names.isFirstName(text) || /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|cllr)\.?$/.test(lower);
}

const postnominal =
  /^(?:KC|QC|SC|MP|MSP|MEP|MLA|TD|[OCMKD]BE|KCMG|CMG|PhD|MD|MPH|RN|DDS|DVM|Esq\.?|CPA|FRS|CEO)$/;

/** `Rebecca Stone KC`: letters after a name are none of its words. */
function withoutPostnominals(run: readonly Token[]): readonly Token[] {
  const end = run.findIndex(({ text }, index) => index > 1 && postnominal.test(text));
  return end === -1 ? run : run.slice(0, end);
}

/** The last word of a day, a contest or a street, as of much that cannot speak. */
const event =
  /^(?:Day|Week|Month|Games|Cup|Trophy|Tournament|Championships?|Plan|Scheme|Framework|Amendment|Training|Prize|Awards?|Summit|Festival|Street|Road|Avenue|Boulevard|Crescent|Terrace|Highway|Motorway|Bridge|Square|River|Valley|Mountains?|Islands?|Stadium|Act|Treaty|Accords?|Agreement|Revolution|War|Province|Region|District|County|Peninsula|Beach|Heights|Hills)$/;

/** The last word of a sports club's name. */
const clubWord = /^(?:United|Town|Rovers|Wanderers|Athletic|Albion|Hotspur|[A-Z]?FC|CF|Utd)$/;

/** What names of places begin with, though it is a first name here and there: `El Paso`. */
const ofPlaces = /^(?:El|La|Los|Las|San|Santa|Fort|Lake|Mount|Port|Cape)$/;

function typeOf(words: readonly Token[], hasTitle: boolean, names: Names): SpeakerType {
  const [first] = words;
  const text = words.map((word) => word.text).join(" ");
  if (hasTitle) return "person";
  // `Culture Day`: when something was, and nobody.
  if (
    words.length > 1 &&
    event.test(words.at(-1)?.text ?? "") &&
    !names.canBeFirstName(first?.text ?? "")
  )
    return "place";
  if (words.some((word, at) => bodyWord.test(word.text) || isJoining(word, words[at + 1])))
    return "body";
  if (words[1]?.lower === "for" && speakingNoun(first?.lower ?? "")?.isPlural) return "body";
  if (words.length > 1 && clubWord.test(words.at(-1)?.text ?? "")) return "body";
  if (words.length === 1 && /^(?:Rovers|Wanderers|Albion|Hotspur|Athletic|United)$/.test(text))
    return "body";
  if (names.isPlace(text)) return "place";
  const isFirstName = names.isFirstName(first?.text ?? "") && !ofPlaces.test(first?.text ?? "");
  if (words.length > 1 && isFirstName) return "person";
  if (/^[\p{Lu}&]{2,6}(?:$| of )/u.test(text)) return "body";
  return "unknown";
}
