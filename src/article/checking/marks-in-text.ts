import type { AnnotatedArticle, Mark, Paragraph } from "../format";
import { mostMarksInParagraph } from "../limits";
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
    const fault = faultOf(mark, length, count) ?? linkFaultOf(mark, links);
    if (fault === undefined) {
      count += 1;
      if (mark.kind === "link") links.push(mark);
      return true;
    }
    const at = pathInFile(marks, path, index);
    const before = findings.count;
    findings.error(count < mostMarksInParagraph ? "type" : "limit", at, fault);
    findings.leaveOut(at, before);
    return false;
  });
}

function faultOf({ start, end, kind }: Mark, length: number, count: number): string | undefined {
  const range = rangeOf(start, end);
  const isPlace = kind === "page" && start === end;
  if (start >= end && !isPlace) return `${range}: it covers nothing`;
  if (end > length) return `${range}: the text has ${length}`;
  if (count < mostMarksInParagraph) return undefined;
  return `more than ${mostMarksInParagraph} marks in a paragraph`;
}

/** Of a mark that is in its text; `links` are those before it that are kept. */
function linkFaultOf({ start, end, kind }: Mark, links: readonly Mark[]): string | undefined {
  if (kind !== "link") return undefined;
  const other = links.find((link) => link.start < end && start < link.end);
  if (other === undefined) return undefined;
  return `${rangeOf(start, end)}: the words from ${other.start} to ${other.end} are a link already`;
}

function rangeOf(start: number, end: number): string {
  return `from ${start} to ${end} in code points`;
}
