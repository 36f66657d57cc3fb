import { expect, test } from "vitest";
import { asked } from "./asked";

test.each([
  [["a.txt"], { file: "a.txt", out: undefined }],
  [["-"], { file: "-", out: undefined }],
  [["a.html", "--out", "b.json"], { file: "a.html", out: "b.json" }],
  [["--out=b.json", "a.html"], { file: "a.html", out: "b.json" }],
  [["--help"], "help"],
  [[], undefined],
  [["a", "b"], undefined],
  [["a", "--out"], undefined],
  [["a", "--out", ""], undefined],
  [["a", "--bad"], undefined],
])("reads the words of the command: %j", (words, called) => {
  expect(asked(words)).toEqual(called);
});
