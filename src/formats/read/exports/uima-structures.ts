// The feature structures of a UIMA CAS, from its JSON or its XML (XMI), in one shape.
import { type Fields, isFields, listOf, numberOf, writtenAs } from "../model/read-json";
import type { XmlElement } from "../xml/parse-xml";

export interface Structure {
  readonly id: string;
  /** The last part of its type's name. */
  readonly type: string;
  readonly begin: number | undefined;
  readonly end: number | undefined;
  /** The text that it is about, by its id. */
  readonly sofa: string;
  readonly features: readonly (readonly [name: string, value: string])[];
}

const inJson = /^@?(%ID|%TYPE|sofa|begin|end)$/;

/** Those of a JSON CAS, https://github.com/apache/uima-uimaj-io-jsoncas. */
export function structuresOfJson(value: unknown): readonly Structure[] {
  if (isFields(value) && isFields(value._referenced_fss)) return structuresOfOldJson(value);
  const all = isFields(value) ? value["%FEATURE_STRUCTURES"] : undefined;
  const list: readonly Fields[] = isFields(all)
    ? Object.entries(all).flatMap(([id, each]) => (isFields(each) ? [{ "%ID": id, ...each }] : []))
    : listOf(all);
  return list.map((each) => ({
    id: writtenAs(each["%ID"]),
    type: lastPart(writtenAs(each["%TYPE"])),
    begin: numberOf(each.begin),
    end: numberOf(each.end),
    sofa: writtenAs(each["@sofa"] ?? ""),
    features: Object.entries(each).flatMap(([name, feature]) =>
      inJson.test(name) || (typeof feature !== "string" && typeof feature !== "number")
        ? []
        : [[name.replace(/^@/, ""), writtenAs(feature)] as const],
    ),
  }));
}

/** Those of UIMA 2: by views and types, with the texts among what is referred to. */
function structuresOfOldJson({ _referenced_fss, _views }: Fields): readonly Structure[] {
  const referred = isFields(_referenced_fss) ? Object.entries(_referenced_fss) : [];
  const views = isFields(_views) ? Object.values(_views) : [];
  const inViews = views.flatMap((view, at) =>
    (isFields(view) ? Object.entries(view) : []).flatMap(([type, list]) =>
      listOf(list).map(
        (each, number) => [`${at}/${type}/${number}`, { _type: type, ...each }] as const,
      ),
    ),
  );
  return [...referred, ...inViews].flatMap(([id, each]) =>
    isFields(each)
      ? [
          {
            id,
            type: lastPart(writtenAs(each._type)),
            begin: numberOf(each.begin),
            end: numberOf(each.end),
            sofa: writtenAs(each.sofa ?? ""),
            features: Object.entries(each).flatMap(([name, feature]) =>
              /^(_type|sofa|begin|end)$/.test(name) ||
              (typeof feature !== "string" && typeof feature !== "number")
                ? []
                : [[name, writtenAs(feature)] as const],
            ),
          },
        ]
      : [],
  );
}

/** Those of XMI, whose elements have their features as attributes. */
export function structuresOfXmi(root: XmlElement): readonly Structure[] {
  const xmi = root.children.find((child) => typeof child !== "string");
  const elements = typeof xmi === "object" ? xmi.children : [];
  return elements.flatMap((element): Structure[] => {
    if (typeof element === "string") return [];
    const { name, attributes } = element;
    return [
      {
        id: attributes["xmi:id"] ?? "",
        type: name,
        begin: numberOf(attributes.begin),
        end: numberOf(attributes.end),
        sofa: attributes.sofa ?? "",
        features: Object.entries(attributes).filter(
          ([each]) => !/^(xmi:id|sofa|begin|end)$/.test(each),
        ),
      },
    ];
  });
}

const lastPart = (name: string) => name.replace(/^.*[.:]/, "");
