// What a page says of its article in JSON-LD, in the terms of schema.org.
import { attribute, elementsIn, type PageElement, wholeText } from "./tree";

type Fields = Readonly<Record<string, unknown>>;

const articleType = /Article$|^BlogPosting$|^LiveBlogPosting$|^Report$|^SocialMediaPosting$/;

/** The fields of the first object in a page that describes an article; empty where there is none. */
export function describedArticle(html: PageElement): Fields {
  for (const element of elementsIn(html)) {
    if (element.tagName !== "script") continue;
    if (!/ld\+json/i.test(attribute(element, "type") ?? "")) continue;
    const all = objectsIn(parsed(wholeText(element)));
    const found = all.find(isArticle);
    if (found !== undefined) return { ...found, ...referred(found, all) };
  }
  return {};
}

/** Who wrote and who published it, where the graph only says by what identifier they stand elsewhere in it. */
function referred({ author, publisher }: Fields, all: readonly Fields[]): Fields {
  const meant = (value: unknown) => {
    const id = typeof value === "object" && value !== null ? (value as Fields)["@id"] : undefined;
    const other = all.find((fields) => id !== undefined && fields["@id"] === id && fields.name);
    return other ?? value;
  };
  return {
    ...(author === undefined ? {} : { author: listOf(author).map(meant) }),
    ...(publisher === undefined ? {} : { publisher: listOf(publisher).map(meant) }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.slice(0, 1_000_000));
  } catch {
    return undefined;
  }
}

/** The objects of a list, of a graph and of what a page is about; two levels are all that pages use. */
function objectsIn(value: unknown, depth = 0): readonly Fields[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((each) => objectsIn(each, depth));
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Fields; // a JSON object
  const inner = depth < 2 ? [fields["@graph"], fields.mainEntity] : [];
  return [fields, ...inner.flatMap((each) => objectsIn(each, depth + 1))];
}

function isArticle(fields: Fields): boolean {
  return listOf(fields["@type"]).some((type) => typeof type === "string" && articleType.test(type));
}

/** A field as text; undefined for anything else. Of an object, its name or its address. */
export function textIn(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (typeof first === "string") return first.replace(/\s+/g, " ").trim() || undefined;
  if (typeof first !== "object" || first === null) return undefined;
  const { name, url, "@id": id } = first as Fields;
  return textIn(name) ?? textIn(url) ?? textIn(id);
}

/** A field as an address; undefined for one without. */
export function addressIn(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (typeof first === "object" && first !== null) return textIn((first as Fields)["@id"]);
  const text = textIn(first);
  return text?.startsWith("http") ? text : undefined;
}

/** The names in a field that holds people or organisations. */
export function namesInField(value: unknown): readonly string[] {
  return listOf(value).flatMap((each) => textIn(each) ?? []);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
