// Reads the JSON and XML of Stanford CoreNLP, https://stanfordnlp.github.io/CoreNLP/: quotations with the speakers it
// has resolved, and names. The text comes from the file it was made of, or from the tokens.
import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { articlesOfSpans } from "../model/articles-of-spans";
import { Notes } from "../model/notes";
import { type Fields, isFields, listOf, numberOf, readJson, stringOf } from "../model/read-json";
import { stemOf } from "../model/short-text";
import { shownJson } from "../model/shown-json";
import { sourceText } from "../model/source-text";
import type { Said, Span } from "../model/spans";
import { readXml } from "../xml/read-xml";
import { textOfTokens } from "./corenlp-text";
import { documentOfXml } from "./corenlp-xml";
import { peopleOf } from "./people-of";

const format = "CoreNLP";

/** Kinds of names that are called otherwise here. */
const labels: Readonly<Record<string, string>> = {
  STATE_OR_PROVINCE: "LOCATION",
  TITLE: "OTHER",
  CAUSE_OF_DEATH: "OTHER",
  CRIMINAL_CHARGE: "OTHER",
  DURATION: "TIME",
  IDEOLOGY: "OTHER",
  NATIONALITY: "NORP",
  RELIGION: "NORP",
  SET: "TIME",
};

const layers = ["corefs", "parse", "basicDependencies", "sentiment", "kbp", "openie"];

export function readCoreNlp(content: Content): ReadResult {
  const notes = new Notes();
  const read = readJson(content, format, notes);
  if ("problem" in read) return { status: "refused", problems: [read.problem] };
  return articleOf(isFields(read.value) ? read.value : {}, content, notes);
}

export function readCoreNlpXml(content: Content): ReadResult {
  const notes = new Notes();
  const xml = readXml(content, format, notes);
  if ("problem" in xml) return { status: "refused", problems: [xml.problem] };
  return articleOf(documentOfXml(xml.root), content, notes);
}

function articleOf(whole: Fields, content: Content, notes: Notes): ReadResult {
  const sentences = listOf(whole.sentences);
  const found = textOf(content, sentences, notes);
  if ("problem" in found) return { status: "refused", problems: [found.problem] };
  const quotes = listOf(whole.quotes).map((quote, at) => quoteOf(quote, at, notes));
  const mentions = sentences.flatMap((sentence, at) =>
    listOf(sentence.entitymentions).flatMap((each, number) => mentionOf(each, `${at}/${number}`)),
  );
  const unread = layers.filter((name) => [whole, ...sentences].some((each) => name in each));
  if (unread.length > 0) notes.remark("layers", { given: unread });
  const name = content.fileName ?? "";
  const convertedFrom = [{ name: (name || format).slice(0, 300), format }];
  const document = {
    facts: { convertedFrom },
    text: found.text,
    spans: [...quotes.flatMap(({ spans }) => spans), ...mentions],
    said: quotes.flatMap(({ said }) => said),
    isMachine: true,
  };
  const source = { format, documents: [document], unit: "utf-16" as const };
  return articlesOfSpans(source, stemOf(stemOf(name)) || format, notes);
}

/** The text that was brought with it, or that of its tokens. */
function textOf(content: Content, sentences: readonly Fields[], notes: Notes) {
  const [beside] = content.beside ?? [];
  if (beside !== undefined) {
    const decoded = sourceText(beside, notes);
    if (beside.fileName !== undefined) notes.remark("text-beside", { given: [beside.fileName] });
    return decoded;
  }
  const text = textOfTokens(sentences);
  if (text !== undefined) {
    notes.remark("text-joined");
    return { text };
  }
  const wanted = `${stemOf(content.fileName).replace(/\.txt$/i, "") || "*"}.txt`;
  const file = content.fileName ?? "";
  return { problem: refusalOf("missing.beside", { format, wanted, file }) };
}

function quoteOf(quote: Fields, at: number, notes: Notes): { spans: Span[]; said: Said[] } {
  const start = numberOf(quote.beginIndex);
  const end = numberOf(quote.endIndex);
  const words = stringOf(quote.text);
  if (start === undefined || end === undefined) {
    notes.leave("unreadable", words ?? shownJson(quote));
    return { spans: [], said: [] };
  }
  const key = `q${at}`;
  const canonical = stringOf(quote.canonicalSpeaker);
  const speaker = stringOf(quote.speaker);
  // Whom it has resolved, before the words that stand at the quotation.
  const resolved = peopleOf(canonical === undefined ? [] : [canonical], [], new Notes());
  const people = resolved.length > 0 ? resolved : peopleOf(speaker ? [speaker] : [], [], notes);
  return {
    spans: [
      {
        key,
        parts: [{ start, end }],
        label: "Quote",
        words: words === undefined ? undefined : [words],
      },
    ],
    said: [{ contents: [key], sources: [], people }],
  };
}

function mentionOf(mention: Fields, key: string): Span[] {
  const start = numberOf(mention.characterOffsetBegin);
  const end = numberOf(mention.characterOffsetEnd);
  const label = stringOf(mention.ner);
  const words = stringOf(mention.text);
  if (start === undefined || end === undefined || label === undefined) return [];
  const link = stringOf(mention.entitylink);
  const page = link === undefined || link === "O" ? undefined : encodeURIComponent(link);
  return [
    {
      key: `m${key}`,
      parts: [{ start, end }],
      label: labels[label] ?? label,
      words: words === undefined ? undefined : [words],
      ...(page !== undefined && { sameAs: [`https://en.wikipedia.org/wiki/${page}`] }),
    },
  ];
}
