// A quotation with the sentence that it stands in.
import type { Analysis, Sentence } from "../analysis";
import type { Token } from "../sentences/tokens";

/** A quotation in its surroundings. */
export interface Surroundings {
  readonly span: number;
  readonly sentence: Sentence;
  readonly sentenceAt: number;
  readonly tokens: readonly Token[];
  readonly token: number;
  /** Whether the sentence has no words beside quotations. */
  readonly isLone: boolean;
  readonly words: number;
}

export function surroundings(
  { spans, sentences, placeOf, paragraphs }: Analysis,
  span: number,
): Surroundings | undefined {
  const place = placeOf[span];
  const sentence = place === undefined ? undefined : sentences[place.sentence];
  const here = spans[span];
  if (place === undefined || sentence === undefined || here === undefined) return undefined;
  const { tokens, text } = paragraphs[sentence.paragraph] ?? { tokens: [], text: "" };
  const own = tokens.slice(sentence.from, sentence.to);
  const isLone = own.every(
    ({ kind, lower }) => kind !== "word" || /^(?:and|but|or|then|so)$/.test(lower),
  );
  const words =
    text.slice(here.innerStart, here.innerEnd).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  return { span, sentence, sentenceAt: place.sentence, tokens, token: place.token, isLone, words };
}
