import { performance } from "node:perf_hooks";
import { check } from "../../src/core/article/check";
import { markArticle } from "../../src/core/article/marked-article";
import { placeAnnotations } from "../../src/core/article/place-annotations";
import { documentOf, type Size, sizes } from "../documents";
import { median } from "./statistics";

/** What it takes to check, place and index a document in Node. */
export interface Growth {
  readonly size: Size;
  /** As a multiple of JSON.parse of the same text. */
  readonly timesParse: number;
  /** Microseconds for each annotation. */
  readonly perAnnotation: number;
}

/** The first ones are left out: an engine is slow with code that it has not met yet. */
const [runs, warmUps] = [12, 5];

/** Measures all sizes in turn, run after run: a machine that is busy for a while is so for all. */
export function growthOf(measured: readonly Size[]): readonly Growth[] {
  const documents = measured.map((size) => {
    const parsing: number[] = [];
    const opening: number[] = [];
    return { size, text: JSON.stringify(documentOf(size)), parsing, opening };
  });
  for (let run = 0; run < warmUps + runs; run += 1) {
    for (const { size, text, parsing, opening } of documents) {
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
  }
  return documents.map(({ size, parsing, opening }) => ({
    size,
    timesParse: median(opening) / median(parsing),
    perAnnotation: (1000 * median(opening)) / sizes[size].annotations,
  }));
}
