// Takes the XML of a Word document to blocks, and keeps where its comments stand.
import type { Mark } from "../../../core/article/format";
import type { Notes } from "../model/notes";
import type { TranscriptBlock } from "../transcript/items-of-blocks";
import { allBelow, firstBelow, wordsInElement, type XmlElement } from "../xml/parse-xml";

/** Where a comment stands: stretches of blocks by their numbers, in UTF-16. */
export interface CommentPlace {
  readonly id: string;
  readonly ranges: { block: number; start: number; end: number }[];
}

export interface DocxBlocks {
  readonly blocks: readonly TranscriptBlock[];
  readonly title: string | undefined;
  readonly comments: readonly CommentPlace[];
}

interface State {
  text: string;
  marks: Mark[];
  readonly open: Map<string, { place: CommentPlace; start: number }>;
  insertions: number;
}

export function docxBlocks(body: XmlElement, notes: Notes): DocxBlocks {
  const blocks: TranscriptBlock[] = [];
  const comments = new Map<string, CommentPlace>();
  const state: State = { text: "", marks: [], open: new Map(), insertions: 0 };
  let title: string | undefined;
  for (const paragraph of allBelow(body, "p")) {
    state.text = "";
    state.marks = [];
    for (const each of state.open.values()) each.start = 0;
    readRuns(paragraph, state, comments, blocks.length, notes);
    for (const { place, start } of state.open.values())
      addRange(place, blocks.length, start, state.text.length);
    if (state.text.trim() === "") continue;
    const style = firstBelow(paragraph, "pStyle")?.attributes["w:val"] ?? "";
    const level = /^(?:heading|berschrift|überschrift|titre)\s*(\d)/i.exec(style)?.[1];
    if (/^(title|titel|titre)$/i.test(style) && title === undefined) {
      title = state.text.trim();
      continue;
    }
    const isItem = firstBelow(paragraph, "numPr") !== undefined;
    blocks.push({
      text: state.text,
      marks: state.marks,
      kind: level !== undefined ? "heading" : isItem ? "item" : "text",
      level: level === undefined ? undefined : Number(level),
    });
  }
  if (state.insertions > 0) notes.remark("insertions", { count: state.insertions });
  return { blocks, title, comments: [...comments.values()] };
}

function readRuns(
  element: XmlElement,
  state: State,
  comments: Map<string, CommentPlace>,
  block: number,
  notes: Notes,
): void {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const id = child.attributes["w:id"] ?? "";
    switch (child.name) {
      case "r":
        addRun(child, state);
        break;
      case "ins":
        state.insertions += 1;
        readRuns(child, state, comments, block, notes);
        break;
      case "del":
      case "moveFrom":
        notes.leave("deleted", wordsInElement(child));
        break;
      case "commentRangeStart": {
        const place = comments.get(id) ?? { id, ranges: [] };
        comments.set(id, place);
        state.open.set(id, { place, start: state.text.length });
        break;
      }
      case "commentRangeEnd": {
        const open = state.open.get(id);
        if (open !== undefined) addRange(open.place, block, open.start, state.text.length);
        state.open.delete(id);
        break;
      }
      case "hyperlink":
      case "smartTag":
      case "sdt":
      case "sdtContent":
      case "moveTo":
        readRuns(child, state, comments, block, notes);
        break;
      default:
    }
  }
}

function addRun(run: XmlElement, state: State): void {
  const start = state.text.length;
  for (const part of run.children) {
    if (typeof part === "string") continue;
    if (part.name === "t")
      state.text += part.children.map((each) => (typeof each === "string" ? each : "")).join("");
    else if (part.name === "tab") state.text += " ";
    else if (part.name === "br" || part.name === "cr") state.text += "\n";
    else if (part.name === "noBreakHyphen") state.text += "-";
  }
  const properties = firstBelow(run, "rPr");
  if (properties === undefined || state.text.length === start) return;
  const isOn = (name: string) => {
    const found = firstBelow(properties, name);
    return found !== undefined && !/^(0|false|none)$/.test(found.attributes["w:val"] ?? "");
  };
  const end = state.text.length;
  if (isOn("b")) state.marks.push({ kind: "strong", start, end });
  else if (isOn("i")) state.marks.push({ kind: "emphasis", start, end });
}

function addRange(place: CommentPlace, block: number, start: number, end: number): void {
  if (start < end) place.ranges.push({ block, start, end });
}
