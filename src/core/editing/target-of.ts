import { describe } from "../article/describe";
import type { Target } from "../article/format";
import type { MarkedArticle } from "../article/marked-article";
import type { Range } from "../article/range";
import { isObject, type JsonObject } from "./json";

/** The target that finds a range of an article again. */
export function targetOf(marked: MarkedArticle, { paragraph, start, end }: Range): Target {
  const { id, text } = marked.paragraphs[paragraph] ?? { id: "", text: "" };
  return describe(text, { start, end }, id);
}

/** What a target says that is not its place. */
export function besidesPlace(target: unknown): JsonObject {
  if (!isObject(target)) return {};
  const {
    paragraph: _,
    start: __,
    end: ___,
    exact: ____,
    prefix: _____,
    suffix: ______,
    ...rest
  } = target;
  return rest;
}
