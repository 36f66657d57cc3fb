import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { anyArticle } from "../../../core/article/article.arbitrary";
import { openArticle } from "../../../core/article/open-article";
import { examine } from "./examine";
import { openPrepared, preparedText } from "./prepared";

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function prepare(bytes: Uint8Array): string | undefined {
  return preparedText(
    bytes,
    examine(bytes, () => {}),
  );
}

test("a prepared file opens to the same article as any other way", () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const bytes = bytesOf(article);
      const expected = openArticle(JSON.parse(JSON.stringify(article)));
      expect(openPrepared(bytes, prepare(bytes) ?? "")).toEqual(expected);
    }),
    { numRuns: runs(30) },
  );
});

test("what was prepared for a file that has been edited since is not used", () => {
  const [before] = fc.sample(anyArticle, { numRuns: 1, seed: 1 });
  const prepared = prepare(bytesOf(before)) ?? "";
  expect(openPrepared(bytesOf(before), prepared)?.status).toBe("opened");
  expect(openPrepared(bytesOf({ ...before, headline: "Another" }), prepared)).toBeUndefined();
});

test.each(["", "<!doctype html>", "null", "[]", "{}", '"checksum"'])(
  "what a host answers instead, %j, is not used",
  (answer) => {
    expect(openPrepared(bytesOf({}), answer)).toBeUndefined();
  },
);

test("nothing is prepared for a file that is refused", () => {
  expect(prepare(bytesOf({ formatVersion: "1.0" }))).toBeUndefined();
});
