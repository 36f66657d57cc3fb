import { refusalOf } from "../../../core/article/problem";
import type { ReadResult } from "../../format";
import type { Labels, Report } from "../../report";
import type { ArticleBuilder } from "./article-builder";
import type { Notes } from "./notes";

/** Of more annotations, each of which is changed by itself, it cannot be chosen what their labels stand for. */
const mostLabelled = 20_000;

type Made = ReturnType<ArticleBuilder["finish"]>;

/**
 * What a reader gives for the articles that it has made, and what was noted of them: a refusal that names
 * the format where there is no text in any. There is at least one.
 */
export function articlesRead(made: readonly Made[], notes: Notes): ReadResult {
  if (made.every(({ article }) => article.sections.every((each) => each.paragraphs.length === 0))) {
    const format = made[0]?.article.convertedFrom?.[0]?.format ?? "";
    return { status: "refused", problems: [refusalOf("missing.text", { format })] };
  }
  const sums: Record<string, number> = {};
  for (const { understood } of made) {
    for (const [what, count] of Object.entries(understood)) sums[what] = (sums[what] ?? 0) + count;
  }
  const { leftOut, remarks } = notes;
  const report: Report = { understood: sums, repaired: [], leftOut, remarks };
  const articles = made.map(({ article }) => article);
  return { status: "read", articles, report, labels: made.map(changeable) };
}

/** The labels of an article whose meaning can be chosen. */
function changeable({ labels }: Made): Labels | undefined {
  const labelled = Object.values(labels).reduce((sum, ids) => sum + ids.length, 0);
  return labelled > 0 && labelled <= mostLabelled ? labels : undefined;
}
