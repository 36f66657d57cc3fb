// Collects what may be a speaker in a sentence, in reading order: names, descriptions, pronouns.
import type { Token } from "../sentences/tokens";
import { personalPronouns } from "../words/function-words";
import { afterDateline } from "./dateline";
import { descriptionAt } from "./description";
import type { SpeakerMention } from "./mention";
import { mentionOfName, noTraits } from "./mention-of-name";
import { isBeforeName, isModifier, isSentenceStart, lowerRoleBefore } from "./name-context";
import { namePhrase } from "./name-phrase";
import type { Names } from "./names";
import type { SentencePlace } from "./sentence-place";
import { shortDescription } from "./short-description";

/** The mentions in a sentence; `first` is the number of the first of them in the list of all. */
export function mentionsIn(
  tokens: readonly Token[],
  place: SentencePlace,
  names: Names,
  first: number,
): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  const add = (
    mention: Omit<SpeakerMention, "at" | "paragraph" | "sentence" | "start" | "end" | "opening"> & {
      readonly startAt: number;
      readonly endAt: number;
    },
  ) => {
    const { startAt, endAt, ...rest } = mention;
    const start = tokens[startAt]?.start ?? 0;
    const end = tokens[endAt - 1]?.end ?? start;
    found.push({
      at: first + found.length,
      paragraph: place.paragraph,
      sentence: place.sentence,
      opening: tokens[place.from]?.lower ?? "",
      start,
      end,
      ...rest,
    });
  };
  let at = afterDateline(tokens, place);
  /** Up to where tokens belong to what has been found. */
  let taken = at;
  while (at < place.to) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") {
      at++;
      continue;
    }
    if (
      personalPronouns.has(token.lower) ||
      /^(?:he|she|they|it|we|i)['’](?:s|d|ll|ve|re|m)$/.test(token.lower)
    ) {
      const pronoun = token.lower.replace(/['’].*$/, "");
      add({
        ...noTraits,
        from: at,
        to: at + 1,
        startAt: at,
        endAt: at + 1,
        kind: "pronoun",
        name: pronoun,
        type: pronoun === "it" ? "body" : "unknown",
        isPlural: /^(?:they|we)$/.test(pronoun),
      });
      taken = ++at;
      continue;
    }
    const short = shortDescription(tokens, at, names);
    if (short !== undefined) {
      const to = at + short.length;
      add({
        ...noTraits,
        ...short.kind,
        from: at,
        to,
        startAt: at,
        endAt: to,
        kind: "description",
        name: place.text.slice(token.start, tokens[to - 1]?.end),
        type: "person",
      });
      at = taken = to;
      continue;
    }
    const name = namePhrase(tokens, at, isSentenceStart(tokens, at, place.from), names);
    if (name !== undefined && isModifier(tokens, name)) {
      at = name.to;
      continue;
    }
    if (name !== undefined && name.words.length > 0) {
      add(mentionOfName(tokens, at, name, lowerRoleBefore(tokens, at, taken, place), place));
      at = name.to;
      // `Chile's agriculture minister`: the name may belong to a description, too.
      if (!name.isPossessive) taken = at;
      continue;
    }
    const phrase =
      token.isCapital && names.isSurname(token.text)
        ? undefined
        : descriptionAt(tokens, at, taken, place.to);
    if (phrase !== undefined && !isBeforeName(tokens, phrase.headTo, place, names)) {
      const text = (from: number, to: number) =>
        place.text.slice(tokens[from]?.start, tokens[to - 1]?.end);
      add({
        ...noTraits,
        from: phrase.from,
        to: phrase.to,
        startAt: phrase.from,
        endAt: phrase.headTo,
        kind: "description",
        name: text(phrase.from, phrase.to),
        noun: phrase.noun,
        nounKind: phrase.kind,
        role: text(phrase.from, phrase.headTo),
        type: phrase.kind.of,
        isPlural: phrase.kind.isPlural,
        isPossessive: token.isPossessive,
      });
      taken = at = phrase.headTo;
      continue;
    }
    at++;
  }
  return found;
}
