// Takes Web Annotations (JSON-LD), as lists, pages or collections, and exports of Hypothesis to one shape.
import { countryOfReference } from "../model/country-of";
import { type Fields, isFields, listOf, numberOf, stringOf } from "../model/read-json";

/** The words of one target, and what stands around them. */
export interface QuotedTarget {
  readonly source: string;
  /** Undefined for a target that is the whole page. */
  readonly exact: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
  /** Whether it is a part of the page, also where it does not say the words. */
  readonly isPassage?: boolean;
}

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
  if ("target" in value) return [value];
  return [value.items, value.first, value["@graph"]].flatMap(itemsIn);
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
  const targets = asList(annotation.target).map(targetOf);
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
    targets: listOf(annotation.target).map((target) => targetOf({ source: uri, ...target })),
    speakers: [],
    tags: tags.flatMap((tag) => (typeof tag === "string" ? [{ name: tag }] : [])),
    note: stringOf(annotation.text),
    isReply: asList(annotation.references).length > 0,
    title: stringOf(title),
    language: undefined,
  };
}

function targetOf(target: unknown): QuotedTarget {
  if (typeof target === "string") return { source: pageOf(target), exact: undefined };
  const fields = isFields(target) ? target : {};
  const { source } = fields;
  const id = isFields(source) ? stringOf(source.id) : stringOf(source ?? fields.id);
  const selectors = asList(fields.selector).flatMap(withRefined);
  const ofType = (wanted: string) =>
    selectors.find((each) => stringOf(each.type ?? each["@type"])?.replace(/^oa:/, "") === wanted);
  // A text annotator without types has the words and where they stand in one.
  const own = selectors.find((each) => typeof each.quote === "string");
  const quote = ofType("TextQuoteSelector") ?? (own && { exact: own.quote });
  const position = ofType("TextPositionSelector") ?? own;
  return {
    source: pageOf(id ?? ""),
    exact: stringOf(quote?.exact),
    prefix: stringOf(quote?.prefix),
    suffix: stringOf(quote?.suffix),
    start: numberOf(position?.start),
    isPassage: selectors.length > 0,
  };
}

function withRefined(selector: unknown): readonly Fields[] {
  if (!isFields(selector)) return [];
  return [selector, ...withRefined(selector.refinedBy)];
}

function pageOf(address: string): string {
  return address.replace(/#.*$/s, "");
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
