// Reads what Citron, the BBC's finder of quotations, says of a text.
import type { Content, ReadResult } from "../../format";
import { articlesOfSpans } from "../model/articles-of-spans";
import { Notes } from "../model/notes";
import { isPronoun } from "../model/pronoun";
import { type Fields, isFields, listOf, numberOf, readJson, stringOf } from "../model/read-json";
import { stemOf } from "../model/short-text";
import type { Said, Span } from "../model/spans";

export function readCitron(content: Content): ReadResult {
  const notes = new Notes();
  const json = readJson(content, "Citron", notes);
  if ("problem" in json) return { status: "refused", problems: [json.problem] };
  const value = isFields(json.value) ? json.value : {};
  const spans: Span[] = [];
  const said: Said[] = [];
  for (const quote of listOf(value["quotes"])) addQuote(quote, spans, said);
  const name = (content.fileName || "Citron").slice(0, 300);
  const facts = { convertedFrom: [{ name, format: "Citron" }] };
  const text = stringOf(value["text"]) ?? "";
  return articlesOfSpans(
    {
      format: "Citron",
      documents: [{ facts, text, spans, said, isMachine: true }],
      unit: "code points",
    },
    stemOf(content.fileName) || "Citron",
    notes,
  );
}

function addQuote(quote: Fields, spans: Span[], said: Said[]): void {
  const add = (value: unknown, label: string): string[] => {
    const fields = isFields(value) ? value : {};
    const [start, end] = [numberOf(fields["start"]), numberOf(fields["end"])];
    if (start === undefined || end === undefined) return [];
    const words = stringOf(fields["text"]);
    const key = `${spans.length}`;
    spans.push({
      key,
      parts: [{ start, end }],
      label,
      words: words === undefined ? undefined : [words],
    });
    return [key];
  };
  const contents = listOf(quote["contents"]).flatMap((each) => add(each, "content"));
  const [cue] = add(quote["cue"], "cue");
  const names = (value: unknown) =>
    listOf(value)
      .flatMap((each) => stringOf(each["text"]) ?? [])
      .filter((name) => !isPronoun(name));
  // “he” is the source, and its coreference names him.
  const [own, resolved] = [names(quote["sources"]), names(quote["coreferences"])];
  const people = (own.length > 0 ? own : resolved.slice(0, 1)).map((name) => ({ name }));
  said.push({ contents, sources: [], people, cue, confidence: numberOf(quote["confidence"]) });
}
