// Finds people without a name in a German paragraph, whom a pronoun may mean.
import { germanNoun } from "./german-words";

/** So far back, in UTF-16 units, it is looked for. */
const farthest = 2000;

/** `Still sitzt der 35-Jährige da. … murrt er`: the last person without a name of the paragraph, where nobody is named. */
export function describedInside(
  text: string,
  start: number,
  gender: "male" | "female",
): string | undefined {
  let last: string | undefined;
  for (const [words, noun = ""] of text
    .slice(Math.max(0, start - farthest), start)
    .matchAll(
      /\b(?:der|die|ein|eine|seine?|ihre?)\s+(\p{Lu}[\p{L}-]+|\d+-Jährige)(?![\p{L}-])/gu,
    )) {
    const isPerson = /-Jährige$/.test(noun) || germanNoun(noun) === "person";
    const isFemale = /^(?:die|eine|seine|ihre)\b/.test(words);
    if (isPerson && isFemale === (gender === "female")) last = words;
  }
  return last;
}

/**
 * Who begins a sentence, and `ein Sprecher` behind a verb that stands before its subject: `Dazu wollte sich
 * ein Sprecher nicht äußern`.
 */
const subject =
  /(?:(?:^|[.!?“"«]\s+)(?=[DEIS])|(?<=\s)(?:sich|wollte|konnte|mochte|sagte?|meint|erklärte?)\s+(?=ein))((?:[Ee]ine?|Der|Die|Ihre?|Seine?)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Lu}[\p{L}-]+)/gu;

/** `Ein Sprecher sagte … Auf Nachfrage fügte er hinzu`: somebody without a name who begins a sentence of the paragraph. */
export function describedBefore(
  text: string,
  start: number,
  gender: "male" | "female",
): { name: string; index: number } | undefined {
  let last: { name: string; index: number } | undefined;
  const since = Math.max(0, start - farthest);
  for (const { 0: lead, 1: words = "", index: at } of text.slice(since, start).matchAll(subject)) {
    const noun = words.split(/\s+/).at(-1) ?? "";
    if (germanNoun(noun) !== "person") continue;
    const isFemale =
      /^eine\s/i.test(words) || /(?:in|frau|dame|mutter|schwester|tochter|witwe)$/i.test(noun);
    const index = since + at;
    const after = text.slice(index + lead.length, index + lead.length + 40);
    // What has a name after it is found by its name.
    const isNamed =
      /^\s+(?:(?:de[rs]|für|von)\s+\S+\s+)?(?:\p{Lu}\p{Ll}+\s+){1,2}\p{Ll}/u.test(after) &&
      !/^\s+(?:de[rs]|für|von)\b/.test(after);
    if (isFemale === (gender === "female") && !isNamed) last = { name: words, index };
  }
  const source = sourceBefore(text.slice(since, start), gender);
  return source !== undefined && since + source.index > (last?.index ?? -1)
    ? { name: source.name, index: since + source.index }
    : last;
}

/** `Nach Angaben eines Sprechers brannte es. „…“, sagte er`: who tells it, in the nominative. */
function sourceBefore(
  text: string,
  gender: "male" | "female",
): { name: string; index: number } | undefined {
  const found = [
    ...text.matchAll(
      /(?<!\p{L})(?:[Nn]ach (?:Angaben|Aussagen?|Worten)|[Ll]aut) eine([srm]) ((?:\p{Ll}+e[nrm] )?)(\p{Lu}[\p{L}-]+)/gu,
    ),
  ].at(-1);
  const [, ending, , word = ""] = found ?? [];
  const noun = ending === "r" ? word : word.replace(/s$/, "");
  if (found === undefined || germanNoun(noun) !== "person") return undefined;
  if ((ending === "r") !== (gender === "female")) return undefined;
  return { name: `${ending === "r" ? "eine" : "ein"} ${noun}`, index: found.index };
}
