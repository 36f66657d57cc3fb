// Reads debates in Akoma Ntoso (LegalDocML), of any version: elements are told by their local names.
import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import type { Facts } from "../article-from";
import { ArticleBuilder } from "../model/article-builder";
import { articlesRead } from "../model/articles-read";
import { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { languageTag } from "../tei/tei-facts";
import { allBelow, firstBelow, wordsInElement, type XmlElement } from "../xml/parse-xml";
import { readXml } from "../xml/read-xml";
import { DebateReader } from "./debate-reader";

export function readAkomaNtoso(content: Content): ReadResult {
  const notes = new Notes();
  const xml = readXml(content, "Akoma Ntoso", notes);
  if ("problem" in xml) return { status: "refused", problems: [xml.problem] };
  const [root] = xml.root.children.filter((child) => typeof child !== "string");
  const body = firstBelow(xml.root, "debateBody") ?? firstBelow(xml.root, "debate");
  if (root === undefined || body === undefined) {
    return { status: "refused", problems: [refusalOf("missing.debate", {})] };
  }
  const version = Object.values(root.attributes).find((each) => /\/[12]\.\d/.test(each));
  const old = /\/([12]\.\d)/.exec(version ?? "")?.[1];
  if (old !== undefined) notes.remark("old-version", { given: [old] });
  const builder = new ArticleBuilder(notes);
  const title = titleOf(root);
  const reader = new DebateReader(builder, {
    people: declared(root, "TLCPerson"),
    roles: declared(root, "TLCRole"),
    title,
  });
  const preface = firstBelow(root, "preface");
  if (preface !== undefined) reader.walk(preface);
  reader.walk(body);
  const end = firstBelow(root, "conclusions");
  if (end !== undefined) reader.walk(end);
  reader.finish();
  const found = factsOf(root, title);
  const name = (content.fileName || "Akoma Ntoso").slice(0, 300);
  const facts: Facts = {
    ...found,
    headline: found.headline ?? (stemOf(content.fileName) || "Akoma Ntoso"),
    convertedFrom: [{ name, format: "Akoma Ntoso" }],
  };
  return articlesRead([builder.finish(facts)], notes);
}

function declared(root: XmlElement, name: string): ReadonlyMap<string, string> {
  return new Map(
    allBelow(root, name).map(({ attributes }) => [
      attributes.eId ?? attributes.id ?? "",
      attributes.showAs ?? "",
    ]),
  );
}

/** The title of a debate, or what stands as a heading before one that has none. */
function titleOf(root: XmlElement): XmlElement | undefined {
  const preface = firstBelow(root, "preface");
  const before = preface === undefined ? [] : allBelow(preface, "p");
  return (
    firstBelow(root, "docTitle") ?? before.find(({ attributes }) => attributes.class === "heading")
  );
}

function factsOf(root: XmlElement, title: XmlElement | undefined): Facts {
  const headline = wordsInElement(title);
  const language = languageTag(firstBelow(root, "FRBRlanguage")?.attributes.language);
  const published = firstBelow(root, "FRBRdate")?.attributes.date;
  return {
    ...(headline !== "" && { headline }),
    ...(language !== undefined && { language }),
    ...(published !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(published) && { published }),
  };
}
