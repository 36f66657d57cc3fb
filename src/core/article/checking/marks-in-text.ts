import type { AnnotatedArticle, Mark, Paragraph } from "../format";
import { mostMarksInParagraph } from "../values/limits";
import type { Findings } from "./findings";
import { pathInFile } from "./index-in-file";

/**
 * The article without the marks that cannot be shown: those that end before they begin or after the
 * text of their paragraph, cover nothing, or make a link of words that are in one already, which no
 * page can have. Each is told of. The article itself where it has none.
 */
export function withMarksInText(article: AnnotatedArticle, findings: Findings): AnnotatedArticle {
  const { sections } = article;
  let changed = false;
  const kept = sections.map((section, at) => {
    // Of a file that is not refused, all sections and paragraphs are kept.
    const path = `sections[${at}].paragraphs`;
    const { paragraphs } = section;
    let isSame = true;
    const inText = paragraphs.map((paragraph, index) => {
      if (paragraph.marks === undefined) return paragraph;
      const own = `${path}[${index}].marks`;
      const marks = marksIn(paragraph, paragraph.marks, own, findings);
      if (marks.length === paragraph.marks.length) return paragraph;
      isSame = false;
      return { ...paragraph, marks };
    });
    if (isSame) return section;
    changed = true;
    return { ...section, paragraphs: inText };
  });
  return changed ? { ...article, sections: kept } : article;
}

function marksIn(
  { text }: Paragraph,
  marks: readonly Mark[],
  path: string,
  findings: Findings,
): Mark[] {
  const length = [...text].length;
  const links: Mark[] = [];
  let count = 0;
  return marks.filter((mark, index) => {
    const before = findings.count;
    const at = () => pathInFile(marks, path, index);
    if (!isAtFault(mark, length, count, links, at, findings)) {
      count += 1;
      if (mark.kind === "link") links.push(mark);
      return true;
    }
    findings.leaveOut(at(), before);
    return false;
  });
}

/** Whether a mark cannot be shown, which is told; `links` are those before it that are kept. */
function isAtFault(
  { start, end, kind }: Mark,
  length: number,
  count: number,
  links: readonly Mark[],
  path: () => string,
  findings: Findings,
): boolean {
  const isPlace = kind === "page" && start === end;
  if (start >= end && !isPlace) {
    findings.error("type.covers-nothing", path(), () => ({ start, end }));
    return true;
  }
  if (end > length) {
    findings.error("type.beyond-text", path(), () => ({ start, end, length }));
    return true;
  }
  if (count >= mostMarksInParagraph) {
    findings.error("limit.marks", path(), () => ({ most: mostMarksInParagraph }));
    return true;
  }
  const other =
    kind === "link" ? links.find((link) => link.start < end && start < link.end) : undefined;
  if (other === undefined) return false;
  const given = { start, end, otherStart: other.start, otherEnd: other.end };
  findings.error("type.link-in-link", path(), () => given);
  return true;
}
