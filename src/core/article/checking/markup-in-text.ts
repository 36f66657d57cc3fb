import type { AnnotatedArticle } from "../format";
import type { Findings } from "./findings";
import { indexInFile } from "./index-in-file";

/** A character reference or a tag of HTML; not "a < b", "R&D" or an address in angle brackets. */
const signs =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip|shy);|<\/?(?:a|b|br|cite|div|em|i|li|mark|ol|p|q|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?\/?>/i;

/** Remarks on markup that was left in headings and paragraphs: a text is shown as it stands. */
export function remarkMarkup(article: AnnotatedArticle, findings: Findings): void {
  const remark = (path: string, text: string | undefined) => {
    const [found] = text === undefined ? [] : (signs.exec(text) ?? []);
    if (found === undefined) return;
    const markup = found.length > 40 ? `${found.slice(0, 40)}…` : found;
    findings.warning("type.markup", path, () => ({ markup }));
  };
  remark("headline", article.headline);
  remark("summary", article.summary);
  const { sections } = article;
  for (const [at, { heading, paragraphs }] of sections.entries()) {
    const section = `sections[${indexInFile(sections, at)}]`;
    remark(`${section}.heading`, heading);
    for (const [index, { text }] of paragraphs.entries())
      remark(`${section}.paragraphs[${indexInFile(paragraphs, index)}].text`, text);
  }
}
