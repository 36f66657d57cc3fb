// Reads documents of GATE as XML or JSON: bdocjs, https://gatenlp.github.io/format-bdoc/, and the JSON of its services, which
// has lists of annotations by their types.
import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { articlesOfSpans } from "../model/articles-of-spans";
import { kindOfLabel } from "../model/kind-of-label";
import { Notes } from "../model/notes";
import {
  type Fields,
  isFields,
  listOf,
  numberOf,
  readJson,
  stringOf,
  writtenAs,
} from "../model/read-json";
import { stemOf } from "../model/short-text";
import { shownJson } from "../model/shown-json";
import { isOfGrammar, spanFeatures } from "../model/span-features";
import type { Said, Span } from "../model/spans";
import { readXml } from "../xml/read-xml";
import { gateDocument } from "./gate-xml";

const format = "GATE";

interface Annotation {
  readonly type: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly features: Fields;
}

export function readGate(content: Content): ReadResult {
  const notes = new Notes();
  const json = readJson(content, format, notes);
  if ("problem" in json) return { status: "refused", problems: [json.problem] };
  return articleOf(isFields(json.value) ? json.value : {}, content, notes);
}

export function readGateXml(content: Content): ReadResult {
  const notes = new Notes();
  const xml = readXml(content, format, notes);
  if ("problem" in xml) return { status: "refused", problems: [xml.problem] };
  return articleOf(gateDocument(xml.root), content, notes);
}

function articleOf(value: Fields, content: Content, notes: Notes): ReadResult {
  const spans: Span[] = [];
  const said: Said[] = [];
  annotationsIn(value, notes).forEach(({ type, start, end, features }, at) => {
    if (isOfGrammar(type)) notes.remark("layers", { given: [type] });
    else if (start === undefined || end === undefined)
      notes.leave("unreadable", `${type}: ${shownJson(features)}`);
    else {
      const key = `${at}`;
      const told = Object.entries(features).map(([name, each]) => [name, stringOf(each)] as const);
      // Its type is its kind; only a type that says nothing is told by features.
      const { speaker, ...found } = spanFeatures(type, told);
      const label = kindOfLabel(type).is === "unknown" ? found.label : type;
      spans.push({ key, parts: [{ start, end }], ...found, label });
      if (speaker !== undefined && kindOfLabel(label).is === "quotation") {
        said.push({ contents: [key], sources: [], people: [{ name: speaker }] });
      }
    }
  });
  const own = isFields(value.features) ? value.features : {};
  const headline = stringOf(own.title ?? own.headline);
  const name = (content.fileName || format).slice(0, 300);
  const facts = { convertedFrom: [{ name, format }], ...(headline !== undefined && { headline }) };
  const unit = value.offset_type === "p" ? ("code points" as const) : ("utf-16" as const);
  const text = stringOf(value.text);
  if (text === undefined) {
    return { status: "refused", problems: [refusalOf("missing.text", { format })] };
  }
  const document = { facts, text, spans, said };
  return articlesOfSpans(
    { format, documents: [document], unit },
    stemOf(content.fileName) || format,
    notes,
  );
}

/** The annotations of all sets; of a type whose place another set has too, once. */
function annotationsIn(value: Fields, notes: Notes): readonly Annotation[] {
  const sets = isFields(value.annotation_sets) ? Object.entries(value.annotation_sets) : [];
  const original = sets.filter(([name]) => name === "Original markups");
  if (original.length > 0) notes.remark("layers", { given: ["Original markups"] });
  const ofSets = sets
    .filter((set) => !original.includes(set))
    .flatMap(([, set]) => listOf(isFields(set) ? set.annotations : undefined))
    .map((each) => annotationOf(writtenAs(each.type), each.start, each.end, each.features));
  const lists = isFields(value.entities) ? Object.entries(value.entities) : [];
  const ofLists = lists.flatMap(([type, list]) =>
    listOf(list).map(({ indices, ...features }) => {
      const [start, end] = Array.isArray(indices) ? indices : [];
      return annotationOf(type.replace(/^.*:/, ""), start, end, features);
    }),
  );
  const places = new Set<string>();
  return [...ofSets, ...ofLists].filter(({ type, start, end }) => {
    const place = `${type} ${start} ${end}`;
    const isFirst = start === undefined || !places.has(place);
    places.add(place);
    return isFirst;
  });
}

function annotationOf(type: string, start: unknown, end: unknown, features: unknown): Annotation {
  return {
    type,
    start: numberOf(start),
    end: numberOf(end),
    features: isFields(features) ? features : {},
  };
}
