import type { AnnotatedArticle } from "../../article/format";
import { markArticle, type Placed } from "../../article/marked-article";
import type { Opened } from "../../article/open-article";
import type { Problem } from "../../article/problem";

/** What the opening of a file is at. */
export type Step = "checking" | "placing";

/**
 * What is found out about a file, small enough to be handed between threads. Of an article whose
 * file is as it should be, only what the file does not say itself.
 */
export type Findings =
  | { readonly status: "refused"; readonly problems: readonly Problem[] }
  | {
      readonly status: "read";
      readonly problems: readonly Problem[];
      readonly placed: Placed;
      /** The fields of the article that are not as the file has them. */
      readonly changed: Partial<AnnotatedArticle>;
    };

/**
 * The article of bytes that have been examined. `nameOf` names the countries that the file does not,
 * in place of what the browser knows. Throws a SyntaxError for other bytes.
 */
export function openedFrom(
  bytes: Uint8Array,
  findings: Findings,
  nameOf?: (code: string) => string,
): Opened {
  if (findings.status === "refused") return findings;
  const { problems, placed, changed } = findings;
  const file = JSON.parse(new TextDecoder().decode(bytes)) as AnnotatedArticle; // it has been examined
  const marked = markArticle({ ...file, ...changed }, placed, nameOf);
  return { status: "opened", marked: { ...marked, problems: [...problems, ...marked.problems] } };
}
