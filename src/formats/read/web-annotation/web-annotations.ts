// Takes Web Annotations (JSON-LD), as lists, pages or collections, and exports of Hypothesis to one shape.
import { countryOfReference } from "../model/country-of";
import { type Fields, isFields, listOf, numberOf, stringOf } from "../model/read-json";
import { asList, type QuotedTarget, quotedTarget } from "./quoted-target";

export interface PageAnnotation {
  readonly targets: readonly QuotedTarget[];
  /** Those it says to have said the words. */
  readonly speakers: readonly { readonly name: string; readonly sameAs?: readonly string[] }[];
  /** What else it is tagged with. */
  readonly tags: readonly { readonly name: string; readonly sameAs?: readonly string[] }[];
  readonly note: string | undefined;
  readonly isReply: boolean;
  /** Whether a program has made it. */
  readonly isMachine?: boolean;
  /** How certain it is, by the term of ITS 2.0. */
  readonly confidence?: number | undefined;
  readonly title: string | undefined;
  readonly language: string | undefined;
}

/** The annotations in a value; undefined where it is neither. */
export function annotationsIn(value: unknown): readonly PageAnnotation[] | undefined {
  const list = Array.isArray(value) ? value : undefined;
  const hypothesis = isFields(value)
    ? [value.annotations ?? value.rows, value.replies].flatMap((each) => listOf(each))
    : listOf(list).filter((each) => "uri" in each && "user" in each);
  if (hypothesis.length > 0) return hypothesis.map(fromHypothesis);
  const items = itemsIn(value);
  return items.length === 0 ? undefined : items.map(fromWebAnnotation);
}

function itemsIn(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  if (!isFields(value)) return [];
  if (isAnnotation(value)) return [value];
  const items = asList(value.items).map((item) => (typeof item === "string" ? named(item) : item));
  return [items, value.first, value["@graph"]].flatMap(itemsIn);
}

/** Also one that does not say what it is about: it is listed as not found. */
function isAnnotation(value: Fields): boolean {
  const types = asList(value.type ?? value["@type"]).map((type) => stringOf(type));
  return (
    types.some((type) => type?.replace(/^oa:/, "") === "Annotation") ||
    ["target", "body", "bodies", "bodyValue"].some((field) => field in value)
  );
}

/** An annotation of which a page of annotations has the address only. */
function named(address: string): Fields {
  return { type: "Annotation", bodyValue: address };
}

function fromWebAnnotation(annotation: Fields): PageAnnotation {
  const bodies = asList(annotation.body ?? annotation.bodies ?? annotation.bodyValue);
  const speakers: { name: string; sameAs?: readonly string[] }[] = [];
  const tags: { name: string; sameAs?: readonly string[] }[] = [];
  const notes: string[] = [];
  for (const body of bodies) {
    if (typeof body === "string") {
      if (countryOfReference(body) === undefined) notes.push(body);
      else tags.push({ name: body, sameAs: [body] });
    }
    if (!isFields(body)) continue;
    const source = isFields(body.source) ? body.source : {};
    const id = stringOf(isFields(body.source) ? (source.id ?? source["@id"]) : body.source);
    const name = stringOf(body.value ?? body.chars ?? source.label) ?? id;
    if (name === undefined) continue;
    const entity = { name, ...(id !== undefined && { sameAs: [id] }) };
    const purpose = stringOf(body.purpose) ?? stringOf(annotation.motivation);
    const isCountry = id !== undefined && countryOfReference(id) !== undefined;
    if (isCountry) tags.push(entity);
    else if (name === id) notes.push(name);
    else if (purpose === "identifying") speakers.push(entity);
    else if (purpose === "tagging" || purpose === "classifying" || purpose === "linking")
      tags.push(entity);
    else if (purpose !== "describing") notes.push(name);
  }
  const targets = asList(annotation.target).map(quotedTarget);
  const [first] = asList(annotation.target);
  const source = isFields(first) && isFields(first.source) ? first.source : {};
  return {
    targets,
    speakers,
    tags,
    note: notes.join("\n") || undefined,
    isReply: stringOf(annotation.motivation) === "replying",
    isMachine: asList(annotation.creator).some(isProgram),
    confidence: numberOf(annotation["itsrdf:taConfidence"]),
    title: stringOf(source.label),
    language: stringOf(source.language),
  };
}

function isProgram(agent: unknown): boolean {
  return isFields(agent) && /^(?:as:|prov:)?Software(?:Agent)?$/.test(stringOf(agent.type) ?? "");
}

function fromHypothesis(annotation: Fields): PageAnnotation {
  const uri = stringOf(annotation.uri) ?? "";
  const document = isFields(annotation.document) ? annotation.document : {};
  const [title] = asList(document.title);
  const tags = Array.isArray(annotation.tags) ? annotation.tags : [];
  return {
    targets: listOf(annotation.target).map((target) => quotedTarget({ source: uri, ...target })),
    speakers: [],
    tags: tags.flatMap((tag) => (typeof tag === "string" ? [{ name: tag }] : [])),
    note: stringOf(annotation.text),
    isReply: asList(annotation.references).length > 0,
    title: stringOf(title),
    language: undefined,
  };
}
