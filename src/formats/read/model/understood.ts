import type { AnnotatedArticle } from "../../../core/article/format";
import type { Report } from "../../report";

/** How many there are of what has been understood in a source; what there is none of is not counted. */
export function understoodOf(article: AnnotatedArticle): Report["understood"] {
  const { annotations = [], sections, speakers = [], topics = [], countries = [] } = article;
  const quotations = annotations.filter(({ type }) => type === "quotation").length;
  const turns = annotations.filter(
    (each) => each.type === "quotation" && each.mode === "turn",
  ).length;
  const counts: Report["understood"] = {
    sections: sections.length,
    paragraphs: sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    turns,
    quotations: quotations - turns,
    mentions: annotations.length - quotations,
    speakers: speakers.length,
    topics: topics.length,
    countries: countries.length,
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
