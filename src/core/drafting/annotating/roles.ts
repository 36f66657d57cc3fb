// Takes from what the text says of a speaker: office, where they belong, for which country they speak.
import { countryVocabulary } from "../countries/vocabulary";
import { shortOffices } from "../names/name-titles";
import type { NamedEntity } from "../people/entity";
import { speakingNoun } from "../words/nouns";

export interface Told {
  readonly role: string | undefined;
  readonly affiliation: string | undefined;
  readonly country: string | undefined;
}

/** `Local MP Sir`, before a name, is the office alone. */
const titleAfter = /\s+(?:sir|dame|dr|prof|mr|mrs|ms|miss|rev)\.?$/i;

/** `Republican nominee Gov.`, before a name: of two offices the first, that is not written in short. */
const shortAfter = /(?<=\s\p{L}+)\s+(?:Sen|Rep|Gov|Gen|Col|Lt)\.$/u;

const articleBefore = /^(?:a|an|the|that|this|his|her|their|its|our|one of the)\s+/i;

/** What somebody is beside an office: `Democrat in her second term` tells less of a mayor. */
const isSideline =
  /^(?:(?:bill|motion|amendment|petition|report|study|paper|letter|article|book)['’]s |(?:\p{L}+['’]s )?(?:[\p{L}'’]+ )?(?:democrat|republican|conservative|liberal|socialist|progressive|moderate|independent|freshman|critic|opponent|supporter|ally|native|resident|veteran|newcomer|favou?rite|winner|member|person|one|friend|neighbou?r|wife|husband|brother|sister)\b)/iu;

/** What the roles of an entity tell; an office before all else, and the fullest of them is the role. */
export function toldOf({ roles, type, isUnnamed, body }: NamedEntity): Told {
  if (type === "body" || type === "document")
    return { role: undefined, affiliation: undefined, country: undefined };
  const texts = roles
    .map(({ text }) =>
      inFull(
        text
          .replace(articleBefore, "")
          .replace(titleAfter, "")
          .replace(shortAfter, (title, at: number, all: string) =>
            isOffice(all.slice(0, at)) ? "" : title,
          )
          .replace(/\s+/g, " ")
          .trim(),
      ),
    )
    .filter((text) => !/^(?:mr|mrs|ms|dr|sir|miss)\.?$/i.test(text));
  const role = texts
    .filter(
      (text) =>
        text.length <= 200 &&
        !/^(?:man|woman|people|person|father|mother|son|daughter)$/.test(text),
    )
    .sort(
      (a, b) => Number(isSideline.test(a)) - Number(isSideline.test(b)) || b.length - a.length,
    )[0];
  const country = texts.map(countryIn).find((code) => code !== undefined);
  const affiliation = texts.map(affiliationIn).find((words) => words !== undefined) ?? body;
  return { role: isUnnamed ? undefined : role, affiliation, country };
}

/** Whether the words end with an office: `panel Chairman`, not `Retired U.S. Air Force`. */
function isOffice(words: string): boolean {
  return speakingNoun(words.split(" ").at(-1)?.toLowerCase() ?? "")?.of === "person";
}

/** `Ohio Sen.` is `Ohio Senator`. */
function inFull(office: string): string {
  return office.replace(
    /(?<!\S)\p{L}+\.?$/u,
    (last) => shortOffices.get(last.toLowerCase().replace(/\.$/, "")) ?? last,
  );
}

/** The first country that the words name: `Germany's deputy ambassador to Denmark` is about Germany. */
function countryIn(text: string): string | undefined {
  const vocabulary = countryVocabulary("en");
  const words = text.match(/(?:\p{L}\.){2,}|[\p{L}-]+/gu) ?? [];
  const isElsewhere = (at: number) => {
    const by = words[at - 1] === "the" ? at - 2 : at - 1;
    // `ambassador to Norway`; `an advocate for rights in Norway`, but `a farmer in Norway`
    return (
      /^(?:to|on|about|against|with|over|towards?)$/.test(words[by] ?? "") ||
      (words[by] === "in" && words.slice(0, by).some((word) => /^(?:of|for|on|at)$/.test(word)))
    );
  };
  for (let at = 0; at < words.length; at++) {
    const phrases = vocabulary.get(words[at] ?? "") ?? [];
    const found = phrases.find((phrase) =>
      phrase.words.every((word, offset) => words[at + offset] === word),
    );
    if (found === undefined) continue;
    if (isElsewhere(at)) return undefined;
    if (found.means === undefined || found.means.kind === "capital") return undefined;
    return found.means.code;
  }
  return undefined;
}

/** `South Korea`, of which nobody is a member. */
function isCountryOnly(words: string): boolean {
  const all = words.split(" ");
  const phrases = countryVocabulary("en").get(all[0] ?? "") ?? [];
  return phrases.some((phrase) => phrase.words.join(" ") === words);
}

function affiliationIn(text: string): string | undefined {
  const found =
    /\b(?:of|at|for|with|from)\s+(?:the\s+)?(\p{Lu}{3,6}(?![\p{L}&’'-])(?!\s\p{L})|\p{Lu}[\p{L}&.’'-]*(?:\s+(?:of\s+(?:the\s+)?|and\s+|for\s+|on\s+)?\p{Lu}[\p{L}&.’'-]*)+(?:\s(?:division|department|bureau|unit|school|campus|branch|chapter))?)/u.exec(
      text,
    )?.[1];
  if (found === undefined || found.length > 120) return undefined;
  return countryIn(found) !== undefined && isCountryOnly(found) ? undefined : found;
}
