// Puts files together that are read as one: annotations and the text they are about.
import { kindOfBytes } from "../core/bytes/kind-of-bytes";
import { detectFormat } from "./detect";
import type { Content } from "./format";
import { rootOf } from "./sniff/xml";

/** Which formats are read with a text or a page beside them, and what that is called. */
const needs: Readonly<Record<string, readonly string[]>> = {
  brat: ["text", "transcript", "markdown"],
  corenlp: ["text", "transcript", "markdown"],
  "corenlp-xml": ["text", "transcript", "markdown"],
  "web-annotation": ["html"],
};

/** Endings of stems that tools add. */
const added = /(?:[._-](?:brat|tei|ana|ann|annotations?|quotes?|text))+$/i;

/**
 * The files that are read on their own, each with those that belong to it in `beside`: by the same name
 * without its ending; or, of a single pair, whatever they are called.
 */
export function belongingTogether(brought: readonly Content[]): readonly Content[] {
  const contents = brought.length > 1 ? brought.filter((each) => !isOfTool(each)) : brought;
  const files = contents.map((content) => ({ content, format: formatOf(content) }));
  const taken = new Set<Content>();
  const corpora = files.filter(isCorpus).map((each) => each.content);
  const days = files.filter((each) => each.format === "tei" && !isCorpus(each));
  if (days.length > 0) for (const corpus of corpora) taken.add(corpus);
  const alone = files.flatMap(({ content, format }): Content[] => {
    if (format === "tei" && corpora.length > 0 && !corpora.includes(content)) {
      return [{ ...content, beside: corpora }];
    }
    if (format === "csv" && isDialogism(content)) {
      const beside = files
        .filter((each) => each.content !== content && /^(text|transcript|csv)$/.test(each.format))
        .map((each) => each.content);
      for (const each of beside) taken.add(each);
      return [{ ...content, beside }];
    }
    const wanted = needs[format] ?? [];
    const others = files.filter((each) => each.content !== content && wanted.includes(each.format));
    const stem = stemOf(content);
    const named = nearest(
      content,
      others.filter((each) => stemOf(each.content) === stem),
    );
    const halves = files.filter((each) => needs[each.format] !== undefined).length;
    const found = named.length > 0 ? named : halves === 1 && others.length === 1 ? others : [];
    for (const each of found) taken.add(each.content);
    return found.length === 0 ? [] : [{ ...content, beside: found.map((each) => each.content) }];
  });
  const mains = new Map(alone.map((content) => [content.bytes, content]));
  return contents
    .filter((content) => !taken.has(content))
    .map((content) => mains.get(content.bytes) ?? content);
}

/**
 * Of files of one name, those in the same folder as a content; where there are none, the one whose folder has
 * the most in common with its own, and none where several have as much.
 */
function nearest<File extends { readonly content: Content }>(
  content: Content,
  files: readonly File[],
): readonly File[] {
  const own = folderOf(content);
  const common = ({ content: other }: File) => {
    const names = folderOf(other);
    const first = own.findIndex((name, at) => name !== names[at]);
    return first === -1 ? own.length : first;
  };
  const here = files.filter((each) => folderOf(each.content).join("/") === own.join("/"));
  if (here.length > 0) return here;
  const most = Math.max(...files.map(common));
  const best = files.filter((each) => common(each) === most);
  return best.length === 1 ? best : [];
}

/** The folders that a content lies in, from the outermost on. */
function folderOf({ fileName = "", folder = "" }: Content): readonly string[] {
  return `${folder}/${fileName}`
    .split(/[\\/]/)
    .filter((name) => name !== "")
    .slice(0, -1);
}

/** What a tool keeps beside its documents for itself: the settings of brat. */
function isOfTool({ fileName = "" }: Content): boolean {
  return /(?:^|[\\/])(?:(?:annotation|visual|tools|kb_shortcuts)\.conf|\.stats_cache)$/.test(
    fileName,
  );
}

/** A table of the Project Dialogism Novel Corpus: the novel and its characters stand beside it. */
function isDialogism({ bytes }: Content): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 500)).includes("quoteByteSpans");
}

/** A list of people or a corpus that names them: one serves all its days. */
function isCorpus({
  content,
  format,
}: {
  readonly content: Content;
  readonly format: string;
}): boolean {
  if (format !== "tei") return false;
  const beginning = new TextDecoder().decode(content.bytes.subarray(0, 16_000));
  return (
    rootOf(beginning) === "teiCorpus" || !new TextDecoder().decode(content.bytes).includes("<text")
  );
}

function formatOf(content: Content): string {
  return kindOfBytes(content.bytes) === undefined ? (detectFormat(content)?.id ?? "") : "";
}

function stemOf({ fileName = "" }: Content): string {
  return fileName
    .replace(/^.*[\\/]/, "")
    .replace(/(?:\.txt)?\.[^.]*$/, "")
    .replace(added, "")
    .toLowerCase();
}
