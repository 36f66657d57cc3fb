import { speakingNoun } from "../words/nouns";
import { speechVerb } from "../words/speech-verbs";
import { states } from "../words/states";
import { knownTopics } from "./generic-words";
import { isGeneric, type NounPhrase, type PhraseOccurrence } from "./noun-phrases";

/** What is true of the places where phrases stand. */
export interface PlacesOfPhrases {
  isQuoted(occurrence: PhraseOccurrence): boolean;
  /** Whether it is a compound of which the text has the last part, too. */
  isCompound(phrase: NounPhrase): boolean;
  /** Whether a word with a capital comes right before. */
  isAfterName(occurrence: PhraseOccurrence): boolean;
}

/** How much a word in quotation marks counts beside one that is not. */
const weightOfQuoted = 0.5;

export function scoreOf(
  phrase: NounPhrase,
  headline: ReadonlySet<string>,
  headings: ReadonlySet<string>,
  paragraphs: number,
  nounsHaveCapitals: boolean,
  { isQuoted, isAfterName, isCompound }: PlacesOfPhrases,
): number {
  const words = phrase.key.split(" ");
  const head = words.at(-1) ?? "";
  // What an article is about its author says; what people say is full of pictures.
  const quoted = phrase.occurrences.filter(isQuoted).length;
  const count = phrase.occurrences.length - quoted * (1 - weightOfQuoted);
  const inHeadline = words.every((word) => headline.has(word));
  const inHeading = words.every((word) => headings.has(word));
  const isKnown =
    knownTopics.includes(phrase.key) ||
    knownTopics.includes((phrase.occurrences[0]?.text ?? "").toLowerCase());
  const isFound = inHeadline || inHeading || isKnown || isCompound(phrase);
  if (phrase.occurrences.length < 2 && !isFound) return 0;
  const isName =
    !nounsHaveCapitals && phrase.occurrences.every(({ text }) => /^\p{Lu}/u.test(text));
  const isCommon =
    isGeneric(head) ||
    (nounsHaveCapitals && phrase.occurrences.some(({ text }) => isGeneric(text)));
  if (phrase.words === 1 && isCommon && !isName) return 0;
  // `Party` of the Labour Party and the Civic Party: the end of names, and none itself.
  if (phrase.words === 1 && isName && !inHeadline && phrase.occurrences.every(isAfterName))
    return 0;
  if (phrase.words === 1 && !isName && speechVerb(head) === "strong") return 0;
  const isPerson = speakingNoun(head)?.of === "person";
  if (isPerson && !((inHeadline || isName) && (isOfSeveral(phrase) || !office.test(head))))
    return 0;
  // `press conference`: where something was said.
  if (/^(?:press|news|media)$/.test(words[0] ?? "") && isGeneric(head)) return 0;
  let score = count ** 0.75;
  if (phrase.words > 1) score *= count > 1 ? 1.7 : 0.9;
  if (inHeadline) score *= 2.2;
  else if (headline.has(head)) score *= 1.3;
  if (inHeading) score *= 1.5;
  // A place in passing is where something happened, and not what it is about.
  if (!inHeadline && !inHeading && states.has(phrase.occurrences[0]?.text ?? "")) score *= 0.6;
  if (isKnown) score = Math.max(score * 1.4, 2);
  if (isPerson) score *= 0.3;
  if (phrase.words > 1 && isGeneric(head)) score *= 0.7;
  // A picture that somebody uses.
  if (quoted === phrase.occurrences.length && !inHeadline) score *= 0.4;
  const first = phrase.occurrences[0]?.paragraph ?? paragraphs;
  if (first <= 1) score *= 1.3;
  const spread = new Set(phrase.occurrences.map(({ paragraph }) => paragraph)).size;
  return spread > 1 || inHeadline || inHeading || isKnown ? score : score * 0.4;
}

/** Who holds one is a speaker rather than a topic. */
const office =
  /^(?:minister|president|governor|premier|mayor|judge|witness|secretary|chancellor|senator|chair(?:man|woman)?|leader|spokes.*|commissioner|lawmaker|politician|republican|democrat|official|councillor|ambassador|king|queen|director|chief|officer)$/;

/** `farmers`, but not `minister`: people may be a topic, and one of them is a speaker. */
function isOfSeveral({ occurrences }: NounPhrase): boolean {
  return occurrences.some(({ text }) => /(?:[^s]s|men|people|police|staff)$/i.test(text));
}
