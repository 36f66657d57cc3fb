// Reads what Citron writes, https://github.com/bbc/citron: a text and its quotations, each with contents,
// sources, a cue and what the sources refer to.
import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { articlesOfSpans } from "../model/articles-of-spans";
import { Notes } from "../model/notes";
import { isPronoun } from "../model/pronoun";
import { type Fields, isFields, listOf, numberOf, readJson, stringOf } from "../model/read-json";
import { stemOf } from "../model/short-text";
import { shownJson } from "../model/shown-json";
import type { Said, Span, SpanDocument } from "../model/spans";
import { peopleOf } from "./people-of";

const format = "Citron";

export function readCitron(content: Content): ReadResult {
  const notes = new Notes();
  const read = readJson(content, format, notes);
  if ("problem" in read) return { status: "refused", problems: [read.problem] };
  const records = Array.isArray(read.value) ? listOf(read.value) : [read.value].filter(isFields);
  const name = (content.fileName || format).slice(0, 300);
  const documents = records.flatMap((record, at): SpanDocument[] => {
    const text = stringOf(record.text);
    if (text === undefined) {
      notes.leave("no text", `${at + 1}`);
      return [];
    }
    const groups = groupsIn(record.coreference_groups);
    const found = listOf(record.quotes).map((quote, number) =>
      quoteOf(quote, number, groups, notes),
    );
    const title = stringOf(record.title ?? record.headline);
    return [
      {
        facts: {
          convertedFrom: [{ name, format }],
          ...(title !== undefined && { headline: title }),
        },
        text,
        spans: found.flatMap(({ spans }) => spans),
        isMachine: true,
        said: found.flatMap(({ said }) => said ?? []),
      },
    ];
  });
  if (documents.length === 0) {
    return { status: "refused", problems: [refusalOf("missing.text", { format })] };
  }
  const source = { format, documents, unit: "code points" as const };
  return articlesOfSpans(source, stemOf(content.fileName) || format, notes);
}

/** The stretches of a quotation, and what is said in it; nothing is said where it has no contents. */
function quoteOf(
  quote: Fields,
  number: number,
  groups: Groups,
  notes: Notes,
): { readonly spans: readonly Span[]; readonly said?: Said } {
  const contents = spansOf(quote.contents, `${number}c`, "Content");
  const sources = spansOf(quote.sources ?? quote.source, `${number}s`, "Source");
  const cue = spansOf(quote.cue, `${number}v`, "Cue");
  if (contents.length === 0) {
    notes.leave("unreadable", shownJson(quote));
    return { spans: [] };
  }
  // A pronoun says nothing here, and its place is not always right: who it is stands in the references.
  const named = sources.filter(({ words = [] }) => !words.some(isPronoun));
  const names = sources.flatMap(({ words = [] }) => words);
  const direct = spansOf(quote.coreferences, "", "Source").flatMap(({ words = [] }) => words);
  const others =
    direct.length > 0 ? direct : sources.flatMap((each) => groups.get(placeOf(each)) ?? []);
  const people = peopleOf(names, others, notes);
  const first = contents[0];
  // One that is wanted as a whole: its parts are targets of one quotation.
  const content: Span | undefined = first && {
    ...first,
    parts: contents.flatMap(({ parts }) => parts),
    words: contents.every(({ words }) => words !== undefined)
      ? contents.flatMap(({ words = [] }) => words)
      : undefined,
  };
  const confidence = numberOf(quote.confidence);
  return {
    spans: [...(content ? [content] : []), ...named, ...cue],
    said: {
      contents: content ? [content.key] : [],
      sources: named.map(({ key }) => key),
      people,
      cue: cue[0]?.key,
      ...(confidence !== undefined && { confidence }),
    },
  };
}

/** By the place of each span that refers to somebody, the words of all that refer to the same. */
type Groups = ReadonlyMap<string, readonly string[]>;

const placeOf = ({ parts: [part] }: Span) => `${part?.start} ${part?.end}`;

function groupsIn(value: unknown): Groups {
  const groups = Array.isArray(value) ? value.map((each) => spansOf(each, "", "Source")) : [];
  return new Map(
    groups.flatMap((group) => {
      const words = group.flatMap((each) => each.words ?? []);
      return group.map((each) => [placeOf(each), words] as const);
    }),
  );
}

function spansOf(value: unknown, key: string, label: string): Span[] {
  const all = Array.isArray(value) ? listOf(value) : [value].filter(isFields);
  return all.flatMap((each, at): Span[] => {
    const start = numberOf(each.start);
    const end = numberOf(each.end);
    const words = stringOf(each.text);
    if (start === undefined || end === undefined) return [];
    return [
      {
        key: `${key}${at}`,
        parts: [{ start, end }],
        label,
        words: words === undefined ? undefined : [words],
      },
    ];
  });
}
