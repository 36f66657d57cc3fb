// Reads TEI: plays, debates (ParlaMint, Parla-CLARIN), and prose in which is marked who speaks and what is named.
import { refusalOf } from "../../../core/article/problem";
import { languageOf } from "../../../core/drafting/plain-text/language-of";
import type { Content, ReadResult } from "../../format";
import { ArticleBuilder } from "../model/article-builder";
import { articlesRead } from "../model/articles-read";
import { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { allBelow, firstBelow, wordsInElement, type XmlElement } from "../xml/parse-xml";
import { readXml } from "../xml/read-xml";
import { TextFlow } from "../xml/text-flow";
import { teiFacts } from "./tei-facts";
import { TeiMentions } from "./tei-mentions";
import { namesIn } from "./tei-people";
import { TeiSpeeches } from "./tei-speeches";
import { TeiWalker } from "./tei-walker";

export function readTei(content: Content): ReadResult {
  const notes = new Notes();
  const xml = readXml(content, "TEI", notes);
  if ("problem" in xml) return { status: "refused", problems: [xml.problem] };
  const tei = firstBelow(xml.root, "TEI") ?? firstBelow(xml.root, "TEI.2") ?? xml.root;
  const text = firstBelow(tei, "text") ?? (tei === xml.root ? fragmentOf(tei) : undefined);
  if (text === undefined) return { status: "refused", problems: [withoutText(xml.root)] };
  const others = (content.beside ?? []).flatMap((each) => {
    const read = readXml(each, "TEI", new Notes());
    return "root" in read ? [read.root] : [];
  });
  const builder = new ArticleBuilder(notes);
  const flow = new TextFlow(builder);
  const names = namesIn([xml.root, ...others]);
  const speeches = new TeiSpeeches(flow, names, notes);
  speeches.isSpoken = firstBelow(text, "u") !== undefined;
  const mentions = new TeiMentions(flow, names);
  new TeiWalker(flow, speeches, mentions, notes, text).walk(text);
  flow.end();
  const facts = teiFacts(tei, firstBelow(tei, "teiHeader"));
  speeches.finish(builder);
  mentions.finish(builder, facts.language ?? languageOf(wordsInElement(text).slice(0, 20_000)));
  if (builder.length === 0) return { status: "refused", problems: [withoutText(xml.root)] };
  const headline = facts.headline ?? (stemOf(content.fileName) || "TEI");
  const name = (content.fileName || "TEI").slice(0, 300);
  const convertedFrom = [{ name, format: "TEI" }];
  return articlesRead([builder.finish({ ...facts, headline, convertedFrom })], notes);
}

/** Parts of a document without the elements around them. */
function fragmentOf(root: XmlElement): XmlElement | undefined {
  return ["div", "p", "sp", "said", "body", "u"].some(
    (name) => firstBelow(root, name) !== undefined,
  )
    ? root
    : undefined;
}

function withoutText(root: XmlElement) {
  const days = allBelow(root, "include").flatMap(({ attributes }) => attributes.href ?? []);
  if (days.length === 0) return refusalOf("missing.text", { format: "TEI" });
  return refusalOf("missing.text-named", { format: "TEI", files: days.slice(0, 3).join(", ") });
}
