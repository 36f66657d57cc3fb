import { expect, test } from "vitest";
import { check } from "../../../core/article/check";
import { detectFormat } from "../../detect";
import { readText } from "./read-text";

const bytes = (text: string) => new TextEncoder().encode(text);

test("plain text is structured, and its frame told with the line", () => {
  const text =
    "Rain expected on Monday\n\nBy Ana Reis\n\n“It will rain,” the forecaster Tom Oake said on Sunday evening.\n\nShare\n\nNobody believed him, and it rained.";
  const result = readText({ bytes: bytes(text), fileName: "rain.txt" });
  if (result.status === "refused") throw new RangeError("refused");
  const { article, problems } = check(result.articles[0]);
  expect(problems).toEqual([]);
  expect(article).toMatchObject({ headline: "Rain expected on Monday", bylines: ["Ana Reis"] });
  expect(result.report.leftOut).toContainEqual({
    reason: "sharing",
    text: "Share",
    line: 7,
    after: "p1",
  });
});

test.each([
  ["html", "<!doctype html><p>Words", undefined],
  ["html", "<p>Words</p><p>More</p>", undefined],
  ["html", "words", "a.htm"],
  ["markdown", "# Heading\n\nA [link](https://example.org/).", undefined],
  ["markdown", "words", "a.md"],
  ["text", "Just words.", undefined],
  ["text", "Just words.", "a.txt"],
  ["annotated-article", '{"formatVersion": "1.0"}', "a.json"],
])("a content is known to be %s: %s", (id, text, fileName) => {
  expect(detectFormat({ bytes: bytes(text), fileName })?.id).toBe(id);
});
