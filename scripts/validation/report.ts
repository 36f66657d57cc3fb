import type { MarkedArticle } from "../../src/core/article/marked-article";
import type { Fix, Problem } from "../../src/core/article/problem";
import { decodeText } from "../../src/core/bytes/decode-text";
import { withPositions } from "../../src/sources/library/in-file/positions";
import { examine } from "../../src/sources/library/opening/examine";
import { openedOf } from "../../src/sources/library/opening/findings";

/** What is in a file that can be shown. */
interface Contents {
  readonly sections: number;
  readonly quotations: number;
  readonly mentions: number;
  /** The quotations and mentions of the file that are not shown. */
  readonly notShown: number;
}

export interface Report {
  /** With the line and the column of each, in the order of the file. */
  readonly problems: readonly Problem[];
  /** Undefined for a file that is refused. */
  readonly contents: Contents | undefined;
}

/** What is wrong with a file and what is in it, found in the way in which the page opens it. */
export function reportOf(bytes: Uint8Array): Report {
  const opened = openedOf(examine(bytes, () => {}));
  const decoded = decodeText(bytes);
  const text = "text" in decoded ? decoded.text : "";
  const [problems, contents] =
    opened.status === "refused"
      ? [opened.problems, undefined]
      : [opened.marked.problems, contentsOf(opened.marked)];
  return { problems: withPositions(problems, text), contents };
}

/** What can be changed in the file without anybody deciding anything. */
export function fixesOf({ problems }: Report): readonly Fix[] {
  return problems.flatMap(({ fixes = [] }) => fixes);
}

/** Whether nothing of the file is left out: there may be remarks. */
export function isFine({ problems }: Report): boolean {
  return problems.every(({ severity }) => severity !== "error");
}

function contentsOf({ article, unplaced, leftOut }: MarkedArticle): Contents {
  const { sections, annotations = [] } = article;
  const quotations = annotations.filter(({ type }) => type === "quotation").length;
  return {
    sections: sections.length,
    quotations,
    mentions: annotations.length - quotations,
    notShown: unplaced.length + leftOut,
  };
}
