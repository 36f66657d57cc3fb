// Says what the styles of a Word document make of a paragraph or of words in it.
import { allBelow, type XmlElement } from "../xml/parse-xml";
import { childOf, isOn, propertyIn } from "./docx-elements";
import { type ListPlace, listSaid } from "./list-numbers";

/** What a style says; a property that it does not speak of is undefined. */
export interface DocxStyle {
  readonly is?: "title" | "contents" | undefined;
  /** Of a heading: 1 is the highest. */
  readonly level?: number | undefined;
  readonly isItem?: boolean | undefined;
  readonly list?: Partial<ListPlace> | undefined;
  readonly isStrong?: boolean | undefined;
  readonly isEmphasis?: boolean | undefined;
  readonly isHidden?: boolean | undefined;
}

/** So many styles may be based on one another. */
const deepest = 20;

/** Gives what a style says by its id, with what it takes from those it is based on. */
export function docxStyles(root: XmlElement | undefined): (id: string) => DocxStyle {
  const byId = new Map(
    (root === undefined ? [] : allBelow(root, "style")).map((style) => [
      style.attributes["w:styleId"] ?? "",
      style,
    ]),
  );
  const known = new Map<string, DocxStyle>();
  const read = (id: string, depth: number): DocxStyle => {
    const style = byId.get(id);
    // The id of a style that is not described is mostly its name.
    const own = styleNamed(propertyIn(style, "name") ?? id);
    if (style === undefined) return own;
    const base = propertyIn(style, "basedOn");
    const below = base === undefined || depth > deepest ? {} : read(base, depth + 1);
    return { ...below, ...said(own), ...said(propertiesOf(style)) };
  };
  return (id) => {
    const style = known.get(id) ?? (id === "" ? {} : read(id, 0));
    known.set(id, style);
    return style;
  };
}

/** What the name of a style says: those that Word brings have English ones in every language. */
function styleNamed(name: string): DocxStyle {
  const level = /^(?:heading|berschrift|überschrift|titre)\s*(\d)/i.exec(name)?.[1];
  if (level !== undefined) return { level: Number(level) };
  if (/^(?:title|titel|titre)$/i.test(name)) return { is: "title" };
  if (/^toc\s*\d$/i.test(name)) return { is: "contents" };
  return /^list ?(?:bullet|number)/i.test(name) ? { isItem: true } : {};
}

function propertiesOf(style: XmlElement): DocxStyle {
  const [ofParagraph, ofRun] = [childOf(style, "pPr"), childOf(style, "rPr")];
  const outline = Number(propertyIn(ofParagraph, "outlineLvl") ?? 9);
  const list = listSaid(ofParagraph);
  return {
    level: outline < 9 ? outline + 1 : undefined,
    isItem: list && list.list !== "0",
    list,
    isStrong: isOn(ofRun, "b"),
    isEmphasis: isOn(ofRun, "i"),
    isHidden: isOn(ofRun, "vanish"),
  };
}

/** Only what is said, so that it can stand over what something else says. */
export function said(style: DocxStyle): DocxStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
