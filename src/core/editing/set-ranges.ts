import { indexInFile } from "../article/checking/index-in-file";
import type { MarkedArticle } from "../article/marked-article";
import { ArticleText } from "../article/placing/article-text";
import { Allowance, placeTarget } from "../article/placing/place-target";
import type { Range } from "../article/range";
import { acceptIn } from "./annotations";
import { Composer } from "./composer";
import { entriesOf, fieldOf, type Json, type JsonObject } from "./json";
import { find } from "./locate";
import type { Operation } from "./operation";
import { besidesPlace, targetOf } from "./target-of";

/**
 * Gives an annotation other words: a range for each of its parts, in reading order. What a target says
 * beside its place stays with the part that it is nearest to in order. Parts of which the words were not
 * found stay as they are, unless none of them was: then these are the words.
 */
export function setRanges(
  file: JsonObject,
  marked: MarkedArticle,
  id: string,
  ranges: readonly Range[],
): readonly Operation[] {
  const composer = new Composer(file);
  const written = fieldOf(find(file, "annotation", id), "targets");
  const before = Array.isArray(written) ? entriesOf(written) : [];
  const lost = new Set(lostTargets(marked, id, before));
  const found = before.filter((each) => !lost.has(each));
  const targets = ranges.map((range, at) => ({
    ...besidesPlace(found[at]),
    ...(targetOf(marked, range) as JsonObject), // a target is JSON
  }));
  composer.set("annotation", id, "targets", [...targets, ...lost]);
  acceptIn(composer, id);
  return composer.operations;
}

/** Says which words tell who says a quotation, such as “Price said”; takes that away where there are none. */
export function setAttribution(
  file: JsonObject,
  marked: MarkedArticle,
  id: string,
  range: Range | undefined,
): readonly Operation[] {
  const composer = new Composer(file);
  const told = fieldOf(find(file, "annotation", id), "attribution");
  const to = range && { ...besidesPlace(told), ...(targetOf(marked, range) as JsonObject) }; // JSON too
  composer.set("annotation", id, "attribution", to);
  acceptIn(composer, id);
  return composer.operations;
}

/**
 * One part instead of two: this and the next one, with what stands between them. The same parts where they
 * are not in one paragraph, or there is no next one.
 */
export function withPartsJoined(ranges: readonly Range[], at: number): readonly Range[] {
  const [first, second] = [ranges[at], ranges[at + 1]];
  if (first === undefined || second?.paragraph !== first.paragraph) return ranges;
  const start = Math.min(first.start, second.start);
  const one = { ...first, start, end: Math.max(first.end, second.end) };
  return [...ranges.slice(0, at), one, ...ranges.slice(at + 2)];
}

/** The targets of an annotation of which the words are not in the text, as they stand in the file. */
function lostTargets(
  { article, annotations }: MarkedArticle,
  id: string,
  written: readonly Json[],
): readonly Json[] {
  const placed = annotations.find((each) => each.id === id);
  if (placed === undefined || written.length <= placed.ranges.length) return [];
  const { targets } = placed.annotation;
  const byIndex = new Map(targets.map((target, at) => [indexInFile(targets, at), target]));
  const text = new ArticleText(article);
  const allowance = new Allowance();
  return written.filter((_, at) => {
    const target = byIndex.get(at);
    return target === undefined || placeTarget(target, text, allowance).status === "unplaced";
  });
}
