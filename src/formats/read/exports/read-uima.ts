// Reads UIMA CAS, as INCEpTION and DKPro export it: XMI and JSON.
import type { Content, ReadResult } from "../../format";
import { articlesOfSpans } from "../model/articles-of-spans";
import { Notes } from "../model/notes";
import { isFields, listOf, numberOf, readJson, refusal, stringOf } from "../model/read-json";
import { stemOf } from "../model/short-text";
import type { Span } from "../model/spans";
import { readXml } from "../xml/read-xml";

/** Annotations of words, sentences and the document as such. */
const linguistic =
  /^(Token|Sentence|Lemma|POS\w*|Stem|Paragraph|DocumentMetaData|DocumentAnnotation|Dependency|MorphologicalFeatures|Morpheme|TagsetDescription|Heading|Div)$/;

export function readUimaXmi(content: Content): ReadResult {
  const notes = new Notes();
  const xml = readXml(content, "UIMA CAS", notes);
  if ("problem" in xml) return { status: "refused", problems: [xml.problem] };
  const [root] = xml.root.children.filter((child) => typeof child !== "string");
  const elements = (root?.children ?? []).filter((child) => typeof child !== "string");
  const text = elements.find(({ name }) => name === "Sofa")?.attributes["sofaString"];
  const spans = elements.flatMap(({ name, attributes }) => spanOf(name, attributes));
  return articleOf(text, spans, content, notes);
}

export function readUimaJson(content: Content): ReadResult {
  const notes = new Notes();
  const json = readJson(content, "UIMA CAS", notes);
  if ("problem" in json) return { status: "refused", problems: [json.problem] };
  const all = isFields(json.value) ? listOf(json.value["%FEATURE_STRUCTURES"]) : [];
  const text = all.map((each) => stringOf(each["sofaString"])).find((each) => each !== undefined);
  const spans = all.flatMap((each) => {
    const type = (stringOf(each["%TYPE"]) ?? "").replace(/^.*[.:]/, "");
    const features = Object.entries(each).flatMap(([key, value]) =>
      typeof value === "string" || typeof value === "number" ? [[key, String(value)] as const] : [],
    );
    return spanOf(type, Object.fromEntries(features));
  });
  return articleOf(text, spans, content, notes);
}

function spanOf(type: string, features: Readonly<Record<string, string>>): Span[] {
  const [start, end] = [numberOf(features["begin"]), numberOf(features["end"])];
  if (start === undefined || end === undefined || linguistic.test(type)) return [];
  const identifier = features["identifier"];
  const key = features["xmi:id"] ?? features["%ID"] ?? `${type} ${start} ${end}`;
  const label = features["value"] ?? features["label"] ?? features["category"] ?? type;
  return [{ key, parts: [{ start, end }], label, ...(identifier && { sameAs: [identifier] }) }];
}

function articleOf(
  text: string | undefined,
  spans: readonly Span[],
  content: Content,
  notes: Notes,
): ReadResult {
  if (text === undefined) {
    const { problem } = refusal("this is UIMA CAS, and there is no text in it", "missing");
    return { status: "refused", problems: [problem] };
  }
  const name = (content.fileName || "UIMA CAS").slice(0, 300);
  const facts = { convertedFrom: [{ name, format: "UIMA CAS" }] };
  const documents = [{ facts, text, spans, said: [] }];
  return articlesOfSpans(
    { format: "UIMA CAS", documents, unit: "utf-16" },
    stemOf(content.fileName) || "UIMA",
    notes,
  );
}
