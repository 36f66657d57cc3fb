import type { MarkedArticle } from "../article/marked-article";
import { openArticle } from "../article/open-article";
import type { OpenedBefore } from "../article/opened-before";
import { applyAll } from "./change";
import type { JsonObject } from "./json";
import type { Operation } from "./operation";
import { editWords, type TextChange } from "./paragraphs";
import { splitParagraph } from "./split-paragraph";

/**
 * Gives a paragraph another text, in which blank lines part it into several: the first keeps its id, the
 * others get new ones. Annotations follow their words. `before` are the article's versions before.
 */
export function rewriteParagraph(
  file: JsonObject,
  marked: MarkedArticle,
  id: string,
  text: string,
  newId: () => string,
  before?: OpenedBefore,
): TextChange {
  const parts = text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
  const [, ...more] = parts;
  if (more.length === 0) return editWords(file, marked, id, text.trim() === "" ? "" : text);
  const { operations, lost } = editWords(file, marked, id, parts.join(" "));
  const all: Operation[] = [...operations];
  let now = operations.length === 0 ? file : made(file, operations);
  // The last is cut off first: each new one stands right after the paragraph.
  for (let at = more.length; at > 0; at -= 1) {
    const opened = now === file ? marked : markedIn(now, before);
    if (opened === undefined) break;
    const offset = parts.slice(0, at).join(" ").length;
    const cut = splitParagraph(now, opened, id, offset, newId());
    all.push(...cut);
    now = made(now, cut);
  }
  return { operations: all, lost };
}

function markedIn(file: JsonObject, before: OpenedBefore | undefined): MarkedArticle | undefined {
  const opened = openArticle(file, before);
  return opened.status === "opened" ? opened.marked : undefined;
}

function made(file: JsonObject, operations: readonly Operation[]): JsonObject {
  const applied = applyAll(file, operations);
  return applied.status === "applied" ? applied.file : file;
}
