import { expect, test } from "vitest";
import { addressInFile } from "./address-in-file";

const base = "https://news.example/data/article.json";

test.each([
  ["picture.webp", base, "https://news.example/data/picture.webp"],
  ["/picture.webp", base, "https://news.example/picture.webp"],
  ["https://other.example/a.png", base, "https://other.example/a.png"],
  ["https://пример.example/a.png", base, "https://xn--e1afmkfd.example/a.png"],
  ["http://other.example/a.png", base, undefined],
  ["//other.example/a.png", base, undefined],
  ["data:image/png,1", base, undefined],
  ["picture.webp", undefined, undefined],
  ["https://other.example/a.png", undefined, "https://other.example/a.png"],
])("a picture %s in %s is at %s", (text, from, address) => {
  expect(addressInFile(text, from, "image")).toBe(address);
});
