// Takes GATE's own XML to the shape of its JSON. A node says where in the text an annotation begins or ends:
// its number counts the text as GATE had it, so where it stands here is what counts.
import type { Fields } from "../model/read-json";
import { allBelow, firstBelow, type XmlElement } from "../xml/parse-xml";

export function gateDocument(root: XmlElement): Fields {
  const { text, places } = textWithNodes(firstBelow(root, "TextWithNodes"));
  const sets = allBelow(root, "AnnotationSet").map((set, at) => {
    const name = set.attributes.Name ?? "";
    const annotations = allBelow(set, "Annotation").map((each) => ({
      type: each.attributes.Type ?? "",
      start: places.get(each.attributes.StartNode ?? ""),
      end: places.get(each.attributes.EndNode ?? ""),
      features: featuresIn(each),
    }));
    return [name || `${at}`, { annotations }] as const;
  });
  return {
    text,
    annotation_sets: Object.fromEntries(sets),
    features: featuresIn(firstBelow(root, "GateDocumentFeatures")),
    offset_type: "j",
  };
}

function textWithNodes(element: XmlElement | undefined) {
  const places = new Map<string, number>();
  const parts: string[] = [];
  let length = 0;
  for (const child of element?.children ?? []) {
    if (typeof child === "string") {
      parts.push(child);
      length += child.length;
    } else places.set(child.attributes.id ?? "", length);
  }
  return { text: parts.join(""), places };
}

function featuresIn(element: XmlElement | undefined): Fields {
  const words = (feature: XmlElement, name: string) =>
    firstBelow(feature, name)
      ?.children.filter((child) => typeof child === "string")
      .join("") ?? "";
  const features = element === undefined ? [] : allBelow(element, "Feature");
  return Object.fromEntries(features.map((each) => [words(each, "Name"), words(each, "Value")]));
}
