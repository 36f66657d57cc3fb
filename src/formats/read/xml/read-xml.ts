import { type Problem, refusalOf } from "../../../core/article/problem";
import type { Content } from "../../format";
import type { Notes } from "../model/notes";
import { sourceText } from "../model/source-text";
import { type NoXml, parseXml, type XmlElement } from "./parse-xml";

/** The tree of a file in XML, or why there is none; what is not well formed is noted. */
export function readXml(
  content: Content,
  format: string,
  notes: Notes,
): { readonly root: XmlElement } | { readonly problem: Problem } {
  const decoded = sourceText(content, notes);
  if ("problem" in decoded) return decoded;
  const xml = parseXml(decoded.text);
  if ("because" in xml) return { problem: problemIn(xml, format) };
  if (xml.unknown > 0) notes.remark("entities", { count: xml.unknown });
  if (xml.faultLine !== undefined) notes.remark("cut-short", { count: xml.faultLine });
  return { root: xml.root };
}

function problemIn(xml: NoXml, format: string): Problem {
  switch (xml.because) {
    case "no element":
      return refusalOf("syntax.no-element", { format });
    case "too deep":
      return refusalOf("limit.elements-of", { format, most: xml.most, line: xml.line });
    case "not well formed": {
      const { line } = xml;
      return refusalOf("syntax.xml-of", { format, line }, { line, column: 1 });
    }
  }
}
