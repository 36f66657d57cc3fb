import { refusalOf } from "../../../core/article/problem";
import { articleOfText, type LeftOutLine } from "../../../core/drafting/plain-text/article-of-text";
import type { Content, ReadResult } from "../../format";
import type { LeftOut } from "../../report";
import { decodeWords } from "../decode-words";
import { reasonByWords } from "../frame-words";
import { encodingRemarks } from "../model/source-text";

/** Plain text, as it is pasted or kept in a file. */
export function readText({ bytes, mediaType, fileName }: Content): ReadResult {
  const decoded = decodeWords(bytes, mediaType);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  if (decoded.text.trim() === "") return empty;
  const remarks = encodingRemarks(decoded);
  const { article, report } = articleOfText(decoded.text);
  const name = (fileName || article.headline).slice(0, 300);
  const paragraphs = article.sections.reduce((sum, section) => sum + section.paragraphs.length, 0);
  return {
    status: "read",
    articles: [{ ...article, convertedFrom: [{ name, format: "Text" }] }],
    report: {
      understood: { sections: article.sections.length, paragraphs },
      repaired: [],
      leftOut: report.leftOut.map(leftOut),
      ...(remarks.length > 0 && { remarks }),
    },
  };
}

const empty: ReadResult = {
  status: "refused",
  problems: [refusalOf("bytes.empty", {})],
};

function leftOut({ text, line, after }: LeftOutLine): LeftOut {
  return { reason: reasonByWords(text) ?? "other", text, line, after };
}
