// Makes articles of texts with annotated stretches.
import { refusalOf } from "../../../core/article/problem";
import { languageOf } from "../../../core/drafting/plain-text/language-of";
import type { ReadResult } from "../../format";
import { addDocument } from "./add-span-document";
import { ArticleBuilder } from "./article-builder";
import { articlesRead } from "./articles-read";
import { measureUnit } from "./measure-unit";
import type { Notes } from "./notes";
import type { SpanDocument, SpanSource } from "./spans";

/** Records of fewer characters than this on average are headlines, posts and the like: a paragraph each. */
const shortRecord = 200;

function beginning(group: readonly SpanDocument[]): string {
  return group
    .slice(0, 400)
    .map(({ text }) => text)
    .join("\n");
}

/** One article of all records where they are short, else one of each. */
export function articlesOfSpans(source: SpanSource, headline: string, notes: Notes): ReadResult {
  const documents = source.documents.filter(({ text }) => text.trim() !== "");
  if (documents.length === 0) {
    return { status: "refused", problems: [refusalOf("missing.text", { format: source.format })] };
  }
  const unit = measureUnit({ ...source, documents }, notes);
  const length = documents.reduce((sum, { text }) => sum + text.length, 0);
  const isJoined = documents.length > 1 && length / documents.length < shortRecord;
  if (isJoined) notes.remark("records-joined", { count: documents.length });
  const groups = isJoined ? [documents] : documents.map((each) => [each]);
  const made = groups.map((group, at) => {
    const builder = new ArticleBuilder(notes);
    let facts = group[0]?.facts ?? {};
    // Of short records, each tells less than all of them.
    const language = facts.language ?? languageOf(beginning(group));
    for (const document of group) {
      const found = addDocument(builder, document, { unit, language }, group.length === 1, notes);
      facts = { ...(found !== undefined && { headline: found }), ...facts };
    }
    const number = groups.length > 1 ? ` ${at + 1}` : "";
    return builder.finish({ ...facts, headline: facts.headline ?? `${headline}${number}` });
  });
  return articlesRead(made, notes);
}
