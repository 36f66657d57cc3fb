import { addressInFile } from "../../core/address/address-in-file";
import type { MarkedArticle, MarkedParagraph } from "../../core/article/marked-article";

/**
 * An article that is not the site's own, marked as such. With the address it was fetched from, the links
 * in its text are read from there, as a browser reads those in a page; what then leads nowhere is plain text.
 */
export function foreignArticle(marked: MarkedArticle, base?: string): MarkedArticle {
  const isForeign = true;
  if (base === undefined || !marked.paragraphs.some(hasLink)) return { ...marked, isForeign };
  const paragraphs = marked.paragraphs.map((paragraph) => withLinksFrom(paragraph, base));
  const sections = marked.sections.map((section) => {
    const own = section.paragraphs.map(({ number }) => paragraphs[number]);
    return { ...section, paragraphs: own.filter((each) => each !== undefined) };
  });
  return { ...marked, paragraphs, sections, isForeign };
}

function hasLink({ marks = [] }: MarkedParagraph): boolean {
  return marks.some(({ kind }) => kind === "link");
}

function withLinksFrom(paragraph: MarkedParagraph, base: string): MarkedParagraph {
  if (!hasLink(paragraph)) return paragraph;
  const marks = (paragraph.marks ?? []).flatMap((mark) => {
    if (mark.kind !== "link") return mark;
    const value = addressInFile(mark.value, base, "text");
    return value === undefined ? [] : { ...mark, value };
  });
  return { ...paragraph, marks };
}
