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

/** What the bytes of a file say. They have been checked, or a SyntaxError may be thrown. */
export function fileOf(bytes: Uint8Array): AnnotatedArticle {
  return JSON.parse(new TextDecoder().decode(bytes)) as AnnotatedArticle; // it has been checked
}

/**
 * The article of a file that has been examined. `nameOf` names the countries that the file does not,
 * in place of what the browser knows.
 */
export function openedFrom(
  file: () => AnnotatedArticle,
  findings: Findings,
  nameOf?: (code: string) => string,
): Opened {
  if (findings.status === "refused") return findings;
  const { problems, placed, changed } = findings;
  const marked = markArticle({ ...file(), ...changed }, placed, nameOf);
  return { status: "opened", marked: { ...marked, problems: [...problems, ...marked.problems] } };
}
