// Takes the wrappings of other versions and tools off: what is in them are records with a text and spans.
import { type Fields, isFields, listOf, numberOf, stringOf } from "../model/read-json";

/** The records in a value: those of spaCy's annotators and of its first training format stand in lists. */
export function unwrapped(record: unknown): readonly unknown[] {
  if (!isFields(record)) return record === null ? [] : [record];
  if (Array.isArray(record.classes) && Array.isArray(record.annotations))
    return record.annotations.filter((each) => each !== null);
  const paragraphs = listOf(record.paragraphs);
  if (paragraphs.length > 0) return paragraphs.map(recordOfParagraph);
  const words = [record.tokens, record.tokenized_text].find(isWords);
  if (record.text === undefined && words !== undefined) return [recordOfWords(record, words)];
  const tokens = listOf(record.tokens);
  if (record.text === undefined && tokens.length > 0 && stringOf(tokens[0]?.text) !== undefined)
    return [withTextOfTokens(record, tokens)];
  return [record];
}

/** A paragraph of spaCy 2: words with `B-`, `I-`, `L-` and `U-` before their label. */
function recordOfParagraph({ raw, sentences }: Fields): Fields {
  const tokens = listOf(sentences).flatMap((sentence) => listOf(sentence.tokens));
  const words = tokens.map(({ orth }) => stringOf(orth) ?? "");
  const text = stringOf(raw) ?? words.join(" ");
  const spans: { start: number; end: number; label: string }[] = [];
  let from = 0;
  let isOpen = false;
  tokens.forEach(({ ner }, at) => {
    const word = words[at] ?? "";
    const found = text.indexOf(word, from);
    if (word === "" || found === -1) return;
    const [, place = "O", label = ""] = /^([BILU])-(.+)$/.exec(stringOf(ner) ?? "") ?? [];
    const last = spans.at(-1);
    if ((place === "I" || place === "L") && isOpen && last !== undefined) {
      last.end = found + word.length;
    } else if (place !== "O") spans.push({ start: found, end: found + word.length, label });
    isOpen = place === "B" || place === "I";
    from = found + word.length;
  });
  return { text, spans };
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((it) => typeof it === "string");
}

/**
 * Words alone, with a tag for each, or with spans that name their first and last word: data sets for
 * training. Tags that are numbers stand for `O`, then for `B-` and `I-` of each kind in turn.
 */
function recordOfWords(record: Fields, words: readonly string[]): Fields {
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += [...word].length + 1;
  }
  const endOf = (at: number) => (starts[at] ?? 0) + [...(words[at] ?? "")].length;
  const tags = [record.ner_tags, record.tags, record.labels, record.ner].find(
    (list) => Array.isArray(list) && list.length === words.length && !Array.isArray(list[0]),
  ) as readonly unknown[] | undefined;
  const listed = Array.isArray(record.ner) && Array.isArray(record.ner[0]) ? record.ner : [];
  const spans = listed.map(([first, last, label]: readonly unknown[]) => ({
    start: starts[Number(first)],
    end: endOf(Number(last)),
    label,
  }));
  let isOpen = false;
  tags?.forEach((tag, at) => {
    const { place, label } = tagOf(tag);
    const last = spans.at(-1);
    if (place === "I" && isOpen && last?.label === label) last.end = endOf(at);
    else if (place !== "O") spans.push({ start: starts[at], end: endOf(at), label });
    isOpen = place !== "O";
  });
  return { ...record, text: words.join(" "), tokens: undefined, labels: undefined, spans };
}

function tagOf(tag: unknown): { readonly place: string; readonly label: string } {
  if (typeof tag === "number" && tag > 0)
    return { place: tag % 2 === 1 ? "B" : "I", label: `label ${Math.ceil(tag / 2)}` };
  const [, place = "O", label = ""] = /^([BIESLU])[-_](.+)$/.exec(stringOf(tag) ?? "") ?? [];
  return { place: place === "E" || place === "L" ? "I" : place, label };
}

/** A record that has its words one by one, and spans that count them. */
function withTextOfTokens(record: Fields, tokens: readonly Fields[]): Fields {
  const places: { start: number; end: number }[] = [];
  let text = "";
  for (const token of tokens) {
    const start = [...text].length;
    const word = stringOf(token.text) ?? "";
    places.push({ start, end: start + [...word].length });
    text += word + (token.ws === false ? "" : " ");
  }
  const spans = listOf(record.spans).map((span) => ({
    ...span,
    start: places[numberOf(span.token_start) ?? -1]?.start,
    end: places[numberOf(span.token_end) ?? -1]?.end,
  }));
  return { ...record, text: text.trimEnd(), spans };
}
