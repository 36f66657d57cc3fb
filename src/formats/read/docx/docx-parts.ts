// Opens a Word document: its body, and what other files of it say of styles, notes, comments and links.
import { type Problem, refusalOf } from "../../../core/article/problem";
import { unpack } from "../../archive/unpack";
import { allBelow, firstBelow, type NoXml, parseXml, type XmlElement } from "../xml/parse-xml";
import { docxStyles } from "./docx-styles";
import { type BesideText, DocxWords } from "./docx-words";

export interface DocxParts extends BesideText {
  readonly body: XmlElement;
  /** The line in which the body stops to be well formed. */
  readonly faultLine: number | undefined;
  /** The words of the comments, by their ids. */
  readonly comments: ReadonlyMap<string, string>;
  /** What its lists are; undefined where it has none. */
  readonly lists: XmlElement | undefined;
}

/** The parts of a Word document, or why it has none. */
export function docxParts(bytes: Uint8Array): DocxParts | Problem {
  const files = unpack(bytes);
  if ("code" in files)
    return files.code === "limit.archive"
      ? refusalOf("limit.archive-of", { format: "Word" })
      : files;
  const xmlOf = (path: RegExp) => {
    const file = files.find((each) => path.test(each.path));
    return file && parseXml(new TextDecoder().decode(file.bytes));
  };
  const rootOf = (path: RegExp) => {
    const xml = xmlOf(path);
    return xml !== undefined && "root" in xml ? xml.root : undefined;
  };
  // Word for the web writes document2.xml.
  const xml = xmlOf(/^word\/document\d*\.xml$/);
  const body = xml !== undefined && "root" in xml ? firstBelow(xml.root, "body") : undefined;
  if (xml === undefined || !("root" in xml) || body === undefined) return problemOf(xml);
  const style = docxStyles(rootOf(/^word\/styles\d*\.xml$/));
  const links = linksIn(rootOf(/^word\/_rels\/document\d*\.xml\.rels$/));
  const parts: DocxParts = {
    body,
    faultLine: xml.faultLine,
    style,
    note: (reference) =>
      notes[reference.name === "endnoteReference" ? "end" : "foot"].get(
        reference.attributes["w:id"] ?? "",
      ),
    comments: new Map(),
    lists: rootOf(/^word\/numbering\d*\.xml$/),
    address: (link) => links.get(link.attributes["r:id"] ?? ""),
  };
  const notes = {
    foot: wordsById(rootOf(/^word\/footnotes\d*\.xml$/), "footnote", parts),
    end: wordsById(rootOf(/^word\/endnotes\d*\.xml$/), "endnote", parts),
  };
  return { ...parts, comments: wordsById(rootOf(/^word\/comments\d*\.xml$/), "comment", parts) };
}

function problemOf(xml: ReturnType<typeof parseXml> | undefined): Problem {
  const because: NoXml | undefined = xml !== undefined && "because" in xml ? xml : undefined;
  switch (because?.because) {
    case "too deep": {
      const { most, line } = because;
      return refusalOf("limit.elements-of", { format: "Word", most, line });
    }
    case "not well formed": {
      const { line } = because;
      return refusalOf("syntax.xml-of", { format: "Word", line }, { line, column: 1 });
    }
    default:
      return refusalOf("missing.text", { format: "Word" });
  }
}

/** The words of notes or comments, by their ids; each paragraph is a line. */
function wordsById(
  root: XmlElement | undefined,
  name: string,
  parts: BesideText,
): ReadonlyMap<string, string> {
  const all = root === undefined ? [] : allBelow(root, name);
  const wordsOf = (paragraph: XmlElement) => {
    const words = new DocxWords(parts);
    words.read(paragraph, {});
    return words.text.finish().text;
  };
  return new Map(
    all.map((each) => [
      each.attributes["w:id"] ?? "",
      allBelow(each, "p").map(wordsOf).filter(Boolean).join("\n"),
    ]),
  );
}

function linksIn(root: XmlElement | undefined): ReadonlyMap<string, string> {
  const all = root === undefined ? [] : allBelow(root, "Relationship");
  const links = all.filter(({ attributes }) => /\/hyperlink$/.test(attributes.Type ?? ""));
  return new Map(links.map(({ attributes }) => [attributes.Id ?? "", attributes.Target ?? ""]));
}
