// Reads the CAS of UIMA, which INCEpTION, WebAnno and DKPro write, as JSON or XMI.
import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { articlesOfSpans } from "../model/articles-of-spans";
import { kindOfLabel } from "../model/kind-of-label";
import { Notes } from "../model/notes";
import { readJson } from "../model/read-json";
import { stemOf } from "../model/short-text";
import { isOfGrammar, spanFeatures } from "../model/span-features";
import type { Said, Span } from "../model/spans";
import { saidBetween } from "../span-json/records";
import { readXml } from "../xml/read-xml";
import { type Structure, structuresOfJson, structuresOfXmi } from "./uima-structures";

const format = "UIMA CAS";

/** What relations call their two ends. */
const ends = /^(dependent|governor|source|target|from|to)$/i;

export function readUimaJson(content: Content): ReadResult {
  const notes = new Notes();
  const json = readJson(content, format, notes);
  if ("problem" in json) return { status: "refused", problems: [json.problem] };
  return articleOf(structuresOfJson(json.value), content, notes);
}

export function readUimaXmi(content: Content): ReadResult {
  const notes = new Notes();
  const xml = readXml(content, format, notes);
  if ("problem" in xml) return { status: "refused", problems: [xml.problem] };
  return articleOf(structuresOfXmi(xml.root), content, notes);
}

function articleOf(all: readonly Structure[], content: Content, notes: Notes): ReadResult {
  const sofas = all.filter(({ type }) => type === "Sofa");
  const featureOf = ({ features }: Structure, wanted: string) =>
    features.find(([name]) => name === wanted)?.[1];
  const sofa = sofas.find((each) => featureOf(each, "sofaID") === "_InitialView") ?? sofas[0];
  const text = sofa === undefined ? undefined : featureOf(sofa, "sofaString");
  if (sofa === undefined || text === undefined || text.trim() === "") {
    return { status: "refused", problems: [refusalOf("missing.text", { format })] };
  }
  const { spans, said } = spansOf(
    all.filter((each) => each !== sofa),
    sofa.id,
    notes,
  );
  const about = all.find(
    ({ type }) => type === "DocumentMetaData" || type === "DocumentAnnotation",
  );
  const title = about && featureOf(about, "documentTitle");
  const name = (content.fileName || format).slice(0, 300);
  const document = {
    facts: { convertedFrom: [{ name, format }] },
    text,
    spans,
    said,
  };
  const headline = stemOf(title) || stemOf(content.fileName) || format;
  const source = { format, documents: [document], unit: "utf-16" as const };
  return articlesOfSpans(source, headline, notes);
}

function spansOf(all: readonly Structure[], sofa: string, notes: Notes) {
  const spans: Span[] = [];
  const said: Said[] = [];
  const relations: Structure[] = [];
  for (const each of all) {
    const { id, type, begin, end, features } = each;
    const isLink =
      features.filter(([name, value]) => ends.test(name) && /^\d+$/.test(value)).length > 1;
    if (isOfGrammar(type)) notes.remark("layers", { given: [type] });
    else if (isLink) relations.push(each);
    else if (begin === undefined || end === undefined || (each.sofa !== "" && each.sofa !== sofa)) {
      // What has no place is no annotation of the text, as views and types are not; other texts are listed.
      if (begin !== undefined) notes.leave("other page", `${type} ${begin}–${end}`);
    } else {
      const { speaker, ...found } = spanFeatures(type, features);
      spans.push({ key: id, parts: [{ start: begin, end }], ...found });
      if (speaker !== undefined && kindOfLabel(found.label).is === "quotation")
        said.push(byNameOrId(id, speaker, all));
    }
  }
  const byKey = new Map(spans.map((span) => [span.key, span]));
  for (const { type, features } of relations) {
    const [from = "", to = ""] = features.flatMap(([name, value]) =>
      ends.test(name) ? [value] : [],
    );
    const found = saidBetween(from, to, byKey);
    if (found === undefined) notes.leave("relation", `${type}: ${from} ${to}`);
    else said.push(found);
  }
  return { spans, said };
}

/** A speaker that is a number is the id of the annotation that names them. */
function byNameOrId(content: string, speaker: string, all: readonly Structure[]): Said {
  const isId = /^\d+$/.test(speaker) && all.some(({ id }) => id === speaker);
  return isId
    ? { contents: [content], sources: [speaker] }
    : { contents: [content], sources: [], people: [{ name: speaker }] };
}
