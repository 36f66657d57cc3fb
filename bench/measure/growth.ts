import { performance } from "node:perf_hooks";
import { check } from "../../src/article/check";
import { markArticle } from "../../src/article/marked-article";
import { placeAnnotations } from "../../src/article/place-annotations";
import { documentOf, type Size, sizes } from "../documents";
import { median } from "./statistics";

/** What it takes to check, place and index a document in Node. */
export interface Growth {
  /** As a multiple of JSON.parse of the same text. */
  readonly timesParse: number;
  /** Microseconds for each annotation. */
  readonly perAnnotation: number;
}

/** The first ones are left out: an engine is slow with code that it has not met yet. */
const [runs, warmUps] = [12, 5];

export function growthOf(size: Size): Growth {
  const text = JSON.stringify(documentOf(size));
  const parsing: number[] = [];
  const opening: number[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const start = performance.now();
    const value: unknown = JSON.parse(text);
    const parsed = performance.now();
    const { article } = check(value);
    if (article === undefined) throw new RangeError(`the document of size ${size} is refused`);
    markArticle(article, placeAnnotations(article));
    if (run < warmUps) continue;
    const done = performance.now();
    parsing.push(parsed - start);
    opening.push(done - parsed);
  }
  return {
    timesParse: median(opening) / median(parsing),
    perAnnotation: (1000 * median(opening)) / sizes[size].annotations,
  };
}
