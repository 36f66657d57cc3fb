// Reads an article once for all that follows: tokens, sentences, mentions and whom they mean.
import type { Paragraph } from "../article/format";
import { countryVocabulary } from "./countries/vocabulary";
import type { Relations, SpeakerMention } from "./mentions/mention";
import { mentionsIn } from "./mentions/mentions";
import { canBeFirstName, genderOf, isFirstName } from "./names/first-names";
import { fullNamesIn } from "./names/full-names";
import type { Names } from "./names/names";
import { withoutOpeningCapitals } from "./names/opening-capitals";
import { afterFirstNamesIn, surnamesIn } from "./names/surnames";
import { type Resolved, resolve } from "./people/resolve";
import { type QuotedSpan, quotedSpans } from "./quoting/quoted-spans";
import { relationsIn } from "./relations/relations";
import { sentencesIn } from "./sentences/split";
import { type Token, tokensOf } from "./sentences/tokens";
import { sentenceStarters } from "./words/function-words";
import { states } from "./words/states";

export interface Sentence {
  readonly paragraph: number;
  /** Its tokens in the paragraph's, end excluded. */
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly SpeakerMention[];
}

export interface Analysis {
  readonly paragraphs: readonly { readonly text: string; readonly tokens: readonly Token[] }[];
  readonly spans: readonly QuotedSpan[];
  readonly sentences: readonly Sentence[];
  /** Of each span: the number of its sentence, and its token in the paragraph. */
  readonly placeOf: readonly { readonly sentence: number; readonly token: number }[];
  readonly mentions: readonly SpeakerMention[];
  readonly relations: readonly Relations[];
  readonly resolved: Resolved;
}

/** Everything that is read from the paragraphs of an article in English; headings may name people in full. */
export function analyse(
  given: readonly Paragraph[],
  headline = "",
  headings: readonly string[] = [],
): Analysis {
  const spans = quotedSpans(given.map(({ text }) => text));
  let next = 0;
  const paragraphs = given.map(({ text }, paragraph) => {
    const first = next;
    while (spans[next]?.paragraph === paragraph) next++;
    const tokens = tokensOf(text, spans.slice(first, next), first);
    return { text, tokens: paragraph === 0 ? withoutOpeningCapitals(tokens) : tokens };
  });
  const names = namesOf(paragraphs.map(({ tokens }) => tokens));
  const sentences: Sentence[] = [];
  const mentions: SpeakerMention[] = [];
  const relations: Relations[] = [];
  const placeOf: { sentence: number; token: number }[] = [];
  paragraphs.forEach(({ text, tokens }, paragraph) => {
    for (const { from, to } of sentencesIn(tokens)) {
      const place = { paragraph, sentence: sentences.length, from, to, text };
      const found = mentionsIn(tokens, place, names, mentions.length);
      for (const mention of found) mentions.push(mention);
      for (const each of relationsIn(found, tokens, from, to)) relations.push(each);
      for (let token = from; token < to; token++) {
        const quotation = tokens[token]?.quotation ?? -1;
        if (quotation !== -1) placeOf[quotation] = { sentence: sentences.length, token };
      }
      sentences.push({ paragraph, from, to, mentions: found });
    }
  });
  const fullNames = spans.flatMap(({ paragraph, innerStart, innerEnd }) =>
    fullNamesIn(given[paragraph]?.text.slice(innerStart, innerEnd) ?? "", names),
  );
  const inHeadline = fullNamesIn(headline, names, true);
  const inHeadings = headings.flatMap((heading) => fullNamesIn(heading, names));
  const elsewhere = { fullNames: [...fullNames, ...inHeadings], inHeadline };
  const resolved = resolve(mentions, relations, { genderOf }, elsewhere);
  return { paragraphs, spans, sentences, placeOf, mentions, relations, resolved };
}

/** What the text itself tells of capitals: a word that has one inside sentences is a name at their beginning. */
function namesOf(paragraphs: readonly (readonly Token[])[]): Names {
  const capitals = new Map<string, number>();
  for (const tokens of paragraphs) {
    tokens.forEach((token, at) => {
      if (token.kind !== "word" || token.text.length < 2) return;
      const before = tokens[at - 1];
      const isInside = before !== undefined && before.kind === "word";
      if (!token.isCapital) capitals.set(capitalized(token.text), -1000);
      else if (isInside && !sentenceStarters.has(token.lower))
        capitals.set(token.text, (capitals.get(token.text) ?? 0) + 1);
    });
  }
  const vocabulary = countryVocabulary("en");
  const surnames = surnamesIn(paragraphs);
  const afterFirstNames = afterFirstNamesIn(paragraphs);
  return {
    isSurname: (word) => surnames.has(word),
    isFirstName,
    canBeFirstName,
    isLastName: (word) => afterFirstNames.has(word),
    isPlace: (word) =>
      !afterFirstNames.has(word) &&
      (states.has(word) ||
        (vocabulary
          .get(word.split(" ")[0] ?? "")
          ?.some(
            ({ words, means }) =>
              means !== undefined && means.kind !== "people" && words.join(" ") === word,
          ) ??
          false)),
    isNationality: (word) =>
      !afterFirstNames.has(word) &&
      (vocabulary
        .get(word)
        ?.some(({ words, means }) => words.length === 1 && means?.kind === "people") ??
        false),
    isAlwaysCapital: (word) => (capitals.get(word) ?? 0) > 0,
  };
}

function capitalized(word: string): string {
  return word[0]?.toUpperCase() + word.slice(1);
}
