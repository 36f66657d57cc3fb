// Parts a name from the titles and offices before it.
import type { Token } from "../sentences/tokens";
import { bodyWord, honorifics, speakingNoun } from "../words/nouns";
import type { SpeakerMention } from "./mention";
import type { NamePhrase, Names } from "./names";

const position =
  /^(?:Center|Centre|Guard|Forward|Striker|Keeper|Tackle|End|Safety|Receiver|Veteran|Rookie|Superstar|Ex-\p{Lu}?\p{L}+|Former|Then|Incumbent|Fellow|Rival|Longtime|Comrade|Mega)$/u;

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
  let title = -1;
  run.forEach(({ lower, text }, index) => {
    const noun = speakingNoun(lower);
    const isTitle = honorifics.has(lower) || (noun?.of === "person" && !noun.isPlural);
    if (
      isTitle &&
      !(index === run.length - 1 && index > 0 && isSurname(run, names)) &&
      !(index === run.length - 1 && names.isSurname(text)) &&
      !(index > 0 && names.isFirstName(text) && names.isFirstName(run[index - 1]?.text ?? ""))
    )
      title = index;
  });
  // `Forecaster Ada Brandt`: a word that is no first name, before one.
  if (
    title === -1 &&
    run.length > 2 &&
    !names.isFirstName(run[0]?.text ?? "") &&
    names.isFirstName(run[1]?.text ?? "") &&
    /(?:er|or|ist|ian|ant|man|woman|ess|ic|ee)$/.test(run[0]?.lower ?? "")
  )
    title = 0;
  // `Secretary of State Ada Brandt`: the office goes on after the noun.
  if (title !== -1 && run[title + 1]?.lower === "of") {
    const person = run.findIndex(({ text }, index) => index > title + 2 && names.isFirstName(text));
    title = person === -1 ? endOfOffice(run, title, names) : person - 1;
  }
  // `Mayor Emeritus Ada Brandt`
  while (title !== -1 && title + 2 < run.length && standing.test(run[title + 1]?.text ?? ""))
    title++;
  // `Paris-born Ada Brandt`, `Center Malik Reyes`: where somebody is from, or plays, is no name.
  const isBorn = /-(?:born|based|educated|trained|raised)$/;
  while (title + 2 < run.length && isBorn.test(run[title + 1]?.lower ?? "")) title++;
  if (
    title === -1 &&
    run.length > 2 &&
    position.test(run[0]?.text ?? "") &&
    !run.slice(1).some(({ text }) => bodyWord.test(text)) &&
    (run.length === 3 || names.isFirstName(run[1]?.text ?? ""))
  )
    title = 0;
  // `Leader of Opposition Ada Brandt`
  if (
    title === -1 &&
    run.length > 2 &&
    portfolio.test(run[0]?.text ?? "") &&
    names.isFirstName(run[1]?.text ?? "")
  )
    title = 0;
  // `the Italian Ada Brandt`
  if (
    title === -1 &&
    run.length > 2 &&
    names.isNationality(run[0]?.text ?? "") &&
    !run.some(({ text }) => bodyWord.test(text))
  )
    title = 0;
  const titles = run.slice(0, title + 1);
  const own = withoutPostnominals(run.slice(title + 1));
  const isCounsel = run.some(({ text }) => /^[KQ]C$/.test(text)) && own.length > 1;
  const noun =
    titles.findLast(({ lower }) => speakingNoun(lower)?.of === "person")?.lower ??
    (isCounsel ? "barrister" : undefined);
  const honorific = titles.findLast(({ lower }) => honorifics.has(lower))?.lower.replace(/\.$/, "");
  const role = titles.map(({ text }) => text).join(" ") || (isCounsel ? "barrister" : undefined);
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
  const type = typeOf(own, noun !== undefined || honorific !== undefined, names);
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

const standing = /^(?:Emeritus|Emerita|Elect|Designate)$/;

const portfolio =
  /^(?:Affairs|Services?|Works|Security|Development|Defen[cs]e|Resources|Health|Education|Finance|Justice|Trade|State|Staff|Opposition|Operations|Relations|Communications|Representatives|Commons|Lords)$/;

/** `Minister of State Sudha Rao`: where nobody has a known first name, the last two words are the name. */
function endOfOffice(run: readonly Token[], title: number, names: Names): number {
  const rest = run.slice(title + 2);
  const isNamed =
    rest.length > 2 &&
    !portfolio.test(rest.at(-1)?.text ?? "") &&
    !rest.some(({ text, kind }) => bodyWord.test(text) || kind !== "word") &&
    !names.isPlace(rest.map(({ text }) => text).join(" "));
  return isNamed ? run.length - 3 : run.length - 1;
}

/** `Rebecca Stone KC`: letters after a name are none of its words. */
function withoutPostnominals(run: readonly Token[]): readonly Token[] {
  const end = run.findIndex(
    ({ text }, index) =>
      index > 1 &&
      /^(?:KC|QC|SC|MP|MSP|MEP|MLA|TD|[OCMKD]BE|KCMG|CMG|PhD|MD|MPH|RN|DDS|DVM|Esq\.?|CPA|FRS|CEO)$/.test(
        text,
      ),
  );
  return end === -1 ? run : run.slice(0, end);
}

/** `Karen Baker` is a name though bakers have a trade. */
function isSurname(run: readonly Token[], names: Names): boolean {
  const first = run.at(-2);
  const isAfterTitles = run.slice(0, -2).every(({ lower }) => honorifics.has(lower));
  return isAfterTitles && first !== undefined && names.canBeFirstName(first.text);
}

/** The last word of a sports club's name. */
const clubWord = /^(?:United|Town|Rovers|Wanderers|Athletic|Albion|Hotspur|[A-Z]?FC|CF|Utd)$/;

function typeOf(words: readonly Token[], hasTitle: boolean, names: Names): SpeakerMention["type"] {
  const [first] = words;
  const text = words.map((word) => word.text).join(" ");
  if (hasTitle) return "person";
  if (words.some((word) => bodyWord.test(word.text))) return "body";
  if (words.length > 1 && clubWord.test(words.at(-1)?.text ?? "")) return "body";
  if (names.isPlace(text)) return "place";
  if (first !== undefined && words.length > 1 && names.isFirstName(first.text)) return "person";
  if (words.length === 1 && /^[\p{Lu}&]{2,6}$/u.test(text)) return "body";
  return "unknown";
}
