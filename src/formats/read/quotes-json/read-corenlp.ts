// Reads what CoreNLP says of quotations and names, as JSON; the text is beside it, or put together from its words.
import type { Content, ReadResult } from "../../format";
import { articlesOfSpans } from "../model/articles-of-spans";
import { Notes } from "../model/notes";
import {
  type Fields,
  isFields,
  listOf,
  numberOf,
  readJson,
  refusal,
  stringOf,
} from "../model/read-json";
import { stemOf } from "../model/short-text";
import { sourceText } from "../model/source-text";
import type { Said, Span } from "../model/spans";

export function readCoreNlp(content: Content): ReadResult {
  const notes = new Notes();
  const json = readJson(content, "CoreNLP", notes);
  if ("problem" in json) return { status: "refused", problems: [json.problem] };
  const value = isFields(json.value) ? json.value : {};
  const sentences = listOf(value["sentences"]);
  const [beside] = content.beside ?? [];
  const decoded = beside === undefined ? { text: joined(sentences) } : sourceText(beside, notes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  if (decoded.text.trim() === "") {
    const stem = stemOf(content.fileName) || "the text";
    const { problem } = refusal(
      `this is CoreNLP, and its text is missing: open ${stem}.txt together with it`,
      "missing",
    );
    return { status: "refused", problems: [problem] };
  }
  if (beside === undefined) notes.remark("text-joined");
  else notes.remark("text-beside", { given: [beside.fileName ?? ""] });
  const quotes = listOf(value["quotes"]).flatMap((quote, at) => quoteOf(quote, at));
  const mentions = sentences.flatMap((sentence, at) =>
    listOf(sentence["entitymentions"]).flatMap((mention, number) =>
      mentionOf(mention, `${at}.${number}`),
    ),
  );
  const names = [content.fileName, beside?.fileName].flatMap((each) => each || []);
  const facts = {
    convertedFrom: names.map((name) => ({ name: name.slice(0, 300), format: "CoreNLP" })),
  };
  const spans = [...quotes.map(({ span }) => span), ...mentions];
  const said = quotes.flatMap((quote) => quote.said ?? []);
  const document = { facts, text: decoded.text, spans, said, isMachine: true };
  return articlesOfSpans(
    { format: "CoreNLP", documents: [document], unit: "utf-16" },
    stemOf(content.fileName) || "CoreNLP",
    notes,
  );
}

function quoteOf(quote: Fields, at: number): { readonly span: Span; readonly said?: Said }[] {
  const start = numberOf(quote["beginIndex"]);
  const end = numberOf(quote["endIndex"]);
  if (start === undefined || end === undefined) return [];
  const words = stringOf(quote["text"]);
  const span: Span = {
    key: `q${at}`,
    parts: [{ start, end }],
    label: "quote",
    words: words === undefined ? undefined : [words],
  };
  const name = [quote["canonicalSpeaker"], quote["speaker"]]
    .map(stringOf)
    .find((each) => each !== undefined && each !== "Unknown");
  if (name === undefined || quote["canonicalSpeaker"] === "Unknown") return [{ span }];
  return [{ span, said: { contents: [span.key], sources: [], people: [{ name }] } }];
}

function mentionOf(mention: Fields, key: string): Span[] {
  const start = numberOf(mention["characterOffsetBegin"]);
  const end = numberOf(mention["characterOffsetEnd"]);
  const label = stringOf(mention["ner"]);
  const words = stringOf(mention["text"]);
  if (start === undefined || end === undefined || label === undefined) return [];
  return [
    { key, parts: [{ start, end }], label, words: words === undefined ? undefined : [words] },
  ];
}

/** The words as they were written, with what stood between them. */
function joined(sentences: readonly Fields[]): string {
  const tokens = sentences.flatMap((sentence) => listOf(sentence["tokens"]));
  return tokens
    .map(
      (token, at) =>
        `${at === 0 ? (stringOf(token["before"]) ?? "") : ""}${stringOf(token["originalText"]) ?? ""}${stringOf(token["after"]) ?? ""}`,
    )
    .join("");
}
