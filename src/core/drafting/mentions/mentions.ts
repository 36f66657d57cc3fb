// Collects what may be a speaker in a sentence, in reading order: names, descriptions, pronouns.

import { namePhrase } from "../names/name-phrase";
import type { Names } from "../names/names";
import { isSurnameHe } from "../names/names-like-words";
import type { Token } from "../sentences/tokens";
import { personalPronouns } from "../words/function-words";
import { afterBranch } from "./branch";
import { afterDateline } from "./dateline";
import { descriptionAt } from "./description";
import type { SpeakerMention } from "./mention";
import { mentionOfDescription, type ReadMention } from "./mention-of-description";
import { mentionOfName, noTraits } from "./mention-of-name";
import { isBeforeName, isModifier, isSentenceStart, lowerRoleBefore } from "./name-context";
import type { SentencePlace } from "./sentence-place";
import { shortDescription } from "./short-description";
import { isAccordingTo } from "./speaking-in";

/** What is read at a token: what it is, where reading goes on, and up to where tokens belong to it. */
interface Read {
  readonly mention: ReadMention | undefined;
  readonly next: number;
  readonly taken: number;
}

/** The mentions in a sentence; `first` is the number of the first of them in the list of all. */
export function mentionsIn(
  tokens: readonly Token[],
  given: SentencePlace,
  names: Names,
  first: number,
): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  let at = afterDateline(tokens, given);
  const place = { ...given, from: at };
  let taken = at;
  while (at < place.to) {
    const read = readAt(tokens, at, taken, place, names);
    if (read.mention !== undefined) {
      const { startAt, endAt, ...rest } = read.mention;
      const start = tokens[startAt]?.start ?? 0;
      found.push({
        at: first + found.length,
        paragraph: place.paragraph,
        sentence: place.sentence,
        opening: tokens[place.from]?.lower ?? "",
        start,
        end: tokens[endAt - 1]?.end ?? start,
        ...rest,
      });
    }
    at = read.next;
    taken = read.taken;
  }
  return found;
}

function readAt(
  tokens: readonly Token[],
  at: number,
  taken: number,
  place: SentencePlace,
  names: Names,
): Read {
  const token = tokens[at];
  const nothing = { mention: undefined, next: at + 1, taken };
  if (token === undefined || token.kind !== "word") return nothing;
  const pronoun = isSurnameHe(token, tokens[at + 1]) ? undefined : pronounAt(tokens, token, at);
  const short = pronoun ?? shortMention(tokens, at, place, names);
  if (short !== undefined) return { mention: short, next: short.to, taken: short.to };
  const name = namePhrase(tokens, at, isSentenceStart(tokens, at, place.from), names);
  if (name !== undefined && isModifier(tokens, name))
    return { mention: undefined, next: afterBranch(tokens, name.to), taken };
  if (name !== undefined && name.words.length > 0) {
    const role = lowerRoleBefore(tokens, at, taken, place, name.type);
    // `Chile's agriculture minister`: the name may belong to a description, too.
    const isOwner = name.isPossessive;
    return {
      mention: mentionOfName(tokens, at, name, role, place),
      next: name.to,
      taken: isOwner ? taken : name.to,
    };
  }
  const isSurname = token.isCapital && names.isSurname(token.text);
  const phrase = isSurname ? undefined : descriptionAt(tokens, at, taken, place.to);
  if (phrase === undefined || isBeforeName(tokens, phrase.headTo, place, names)) return nothing;
  const mention = mentionOfDescription(tokens, phrase, token.isPossessive, place);
  // `the agency's website`: whose it is belongs to what comes after, too.
  return { mention, next: phrase.headTo, taken: token.isPossessive ? taken : phrase.headTo };
}

/** What `him` of `according to him` is as a subject. */
const asSubject = new Map([
  ["him", "he"],
  ["her", "she"],
  ["them", "they"],
]);

function pronounAt(
  tokens: readonly Token[],
  { lower }: Token,
  at: number,
): ReadMention | undefined {
  const isShort = /^(?:he|she|they|it|we|i)['’](?:s|d|ll|ve|re|m)$/.test(lower);
  const isAlone = isAccordingTo(tokens, at) && tokens[at + 1]?.kind !== "word";
  const object = isAlone ? asSubject.get(lower) : undefined;
  if (!personalPronouns.has(lower) && !isShort && object === undefined) return undefined;
  const pronoun = object ?? lower.replace(/['’].*$/, "");
  return {
    ...noTraits,
    from: at,
    to: at + 1,
    startAt: at,
    endAt: at + 1,
    kind: "pronoun",
    name: pronoun,
    type: pronoun === "it" ? "body" : "unknown",
    isPlural: /^(?:they|we)$/.test(pronoun),
  };
}

/** `one of them`, `the Norwegian` */
function shortMention(
  tokens: readonly Token[],
  at: number,
  { text }: SentencePlace,
  names: Names,
): ReadMention | undefined {
  const short = shortDescription(tokens, at, names);
  if (short === undefined) return undefined;
  const to = at + short.length;
  return {
    ...noTraits,
    ...short.kind,
    from: at,
    to,
    startAt: at,
    endAt: to,
    kind: "description",
    name: text.slice(tokens[at]?.start, tokens[to - 1]?.end),
    type: "person",
  };
}
