import type { Problem } from "../../../article/problem";
import type { Content } from "../../format";
import type { Notes } from "../model/notes";
import { refusal } from "../model/read-json";
import { sourceText } from "../model/source-text";
import { parseXml, type XmlElement } from "./parse-xml";

/** The tree of a file in XML, or why there is none; what is not well formed is noted. */
export function readXml(
  content: Content,
  format: string,
  notes: Notes,
): { readonly root: XmlElement } | { readonly problem: Problem } {
  const decoded = sourceText(content, notes);
  if ("problem" in decoded) return decoded;
  const xml = parseXml(decoded.text);
  if (typeof xml === "string") return refusal(`this looks like ${format}: ${xml}`);
  if (xml.unknown > 0) notes.remark("entities", { count: xml.unknown });
  if (xml.fault !== undefined) notes.remark("cut-short", { given: [xml.fault] });
  return { root: xml.root };
}
