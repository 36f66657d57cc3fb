import type { FileKind } from "../article/problem-given";

/** What text is that plainly is no JSON; undefined when it may be meant as JSON. */
export function kindOfText(text: string): FileKind | undefined {
  const start = text.slice(0, 1000).trimStart();
  if (!start.startsWith("<")) return undefined;
  const [element = ""] = start.replace(notElements, " ").match(/<[^>]*/) ?? [];
  if (/^<(!doctype html|html|head|body|title|meta)\b/i.test(element)) {
    return "web page";
  }
  return /^<(!doctype svg|svg)\b/i.test(element) ? "svg" : "xml";
}

const notElements = /<!--.*?(-->|$)|<\?.*?(\?>|$)|\s+/gs;
