// One thing that a person can do to an article, for property tests.
import type { MarkedArticle } from "../article/marked-article";
import type { JsonObject } from "./json";
import type { Operation } from "./operation";

/** Gives the operations of something a person can do, by three numbers that are brought into bounds. */
export type Doing = (
  file: JsonObject,
  marked: MarkedArticle,
  picks: readonly [number, number, number],
) => readonly Operation[];

/** One of a list, by any number; undefined of an empty one. */
export function pick<T>(list: readonly T[], by: number): T | undefined {
  return list[by % Math.max(1, list.length)];
}
