// Reads debates as ParlParse writes them, for TheyWorkForYou and OpenAustralia.
import type { Content, ReadResult } from "../../format";
import { ArticleBuilder } from "../model/article-builder";
import { articlesRead } from "../model/articles-read";
import { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { allBelow, wordsApart, wordsInElement, type XmlElement } from "../xml/parse-xml";
import { readXml } from "../xml/read-xml";
import { Passage, TextFlow } from "../xml/text-flow";

export function readParlParse(content: Content): ReadResult {
  const notes = new Notes();
  const xml = readXml(content, "ParlParse", notes);
  if ("problem" in xml) return { status: "refused", problems: [xml.problem] };
  const builder = new ArticleBuilder(notes);
  const flow = new TextFlow(builder);
  let published: string | undefined;
  const root = xml.root.children.find((child) => typeof child !== "string") ?? xml.root;
  for (const element of typeof root === "string" ? [] : root.children) {
    if (typeof element === "string") continue;
    published ??= /\d{4}-\d{2}-\d{2}/.exec(element.attributes.id ?? "")?.[0];
    readElement(element, builder, flow, notes);
  }
  const name = (content.fileName || "ParlParse").slice(0, 300);
  const facts = {
    headline: stemOf(content.fileName) || "Debate",
    ...(published !== undefined && { published }),
    convertedFrom: [{ name, format: "ParlParse" }],
  };
  return articlesRead([builder.finish(facts)], notes);
}

/** What is a paragraph: the entries of a list and the rows of a table are one each. */
function linesOf(part: XmlElement): readonly XmlElement[] {
  const lines = [...allBelow(part, "li"), ...allBelow(part, "tr")];
  return lines.length > 0 ? lines : [part];
}

function readElement(
  element: XmlElement,
  builder: ArticleBuilder,
  flow: TextFlow,
  notes: Notes,
): void {
  const { name, attributes } = element;
  const words = wordsInElement(element);
  if (/(^|-)heading$/.test(name)) {
    if (words !== "") builder.section(words);
    return;
  }
  if (name !== "speech") {
    if (words !== "") notes.leave("other", words, { after: builder.last });
    return;
  }
  const passage = new Passage();
  flow.open(passage);
  for (const part of element.children) {
    if (typeof part === "string") continue;
    for (const each of linesOf(part)) {
      flow.begin(each.name === "li" ? "item" : undefined);
      flow.add(each.name === "tr" ? wordsApart(each) : wordsInElement(each));
      flow.end();
    }
  }
  flow.close(passage);
  const speaker = attributes.speakername ?? "";
  if (speaker === "" || attributes.nospeaker === "true") {
    notes.remark("no-speaker", { count: 1 });
    return;
  }
  if (passage.ranges.length === 0) return;
  const isGroup = /^(several |hon\.? members|members|a noble lord|noble lords)/i.test(speaker);
  const key = attributes.person_id ?? attributes.speakerid ?? speaker;
  const role = attributes.speakeroffice;
  const person = {
    name: speaker,
    ...(isGroup && { kind: "group" as const }),
    ...(role && { role }),
  };
  builder.annotate({
    type: "quotation",
    speakers: [builder.speaker(person, isGroup ? speaker : key)],
    ranges: passage.ranges,
    mode: "turn",
  });
}
