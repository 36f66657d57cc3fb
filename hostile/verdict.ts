import type { MarkedArticle } from "../src/core/article/marked-article";
import { type Problem, sortOf } from "../src/core/article/problem";
import { examine } from "../src/sources/library/opening/examine";
import { fileOf, findingsOf, openedFrom, textOf } from "../src/sources/library/opening/findings";

/** What has become of a file. */
export interface Verdict {
  readonly outcome: "refused" | "opened";
  readonly problems: readonly Problem[];
  readonly marked?: MarkedArticle;
}

/** Takes a file the whole way, as the app does with a large one: bytes, text, JSON, check, place, index. */
export function verdictOf(bytes: Uint8Array): Verdict {
  const findings = findingsOf(examine(bytes, () => {}));
  const opened = openedFrom(() => fileOf(textOf(bytes)), findings);
  if (opened.status === "refused") return { outcome: "refused", problems: opened.problems };
  const { marked } = opened;
  return { outcome: "opened", problems: marked.problems, marked };
}

/** A problem as a document says it: `sort path`. */
export function short({ code, path }: Problem): string {
  return `${sortOf(code)} ${path}`;
}
