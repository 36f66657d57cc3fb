// Finds its way in the XML of a Word document.
import { firstBelow, type XmlElement } from "../xml/parse-xml";

/** The elements in one, in their order. Of alternatives for different programs, only the first is given. */
export function partsOf({ name, children }: XmlElement): readonly XmlElement[] {
  const all = children.filter((child) => typeof child !== "string");
  if (name !== "AlternateContent") return all;
  const first = all.find((each) => each.name === "Choice") ?? all[0];
  return first === undefined ? [] : [first];
}

/** The first element of a name directly in another; undefined for none. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && partsOf(element).find((each) => each.name === name);
}

/** The value of a property of a paragraph, a run or a style; undefined where it is not said. */
export function propertyIn(properties: XmlElement | undefined, name: string): string | undefined {
  const found = childOf(properties, name);
  return found && (found.attributes["w:val"] ?? "");
}

/** Whether properties switch something on, such as bold; undefined where they do not speak of it. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const value = propertyIn(properties, name);
  return value === undefined ? undefined : !/^(?:0|false|off|none)$/.test(value);
}

/** What the picture in a drawing is called: what it shows, or its name; nothing where there is none. */
export function pictureIn(drawing: XmlElement): string {
  const picture = firstBelow(drawing, "blip") ?? firstBelow(drawing, "imagedata");
  if (picture === undefined) return "";
  const { descr, name } = firstBelow(drawing, "docPr")?.attributes ?? {};
  const { alt } = firstBelow(drawing, "shape")?.attributes ?? {};
  return descr || alt || name || picture.attributes["o:title"] || "–";
}

/** The words that are struck out in an element. */
export function deletedWords(element: XmlElement): string {
  const all = partsOf(element).map((each) =>
    /^(?:delText|t)$/.test(each.name)
      ? each.children.filter((child) => typeof child === "string").join("")
      : deletedWords(each),
  );
  return all.join("");
}
