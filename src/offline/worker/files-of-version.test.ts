import { expect, test } from "vitest";
import { isAddressOfApp } from "./files-of-version";

test.each([
  "",
  "device/report.json",
  "device/report.json/sections/talks.png",
  "device/a.js/quotations",
  "read",
  "speakers/smith.txt",
  "articles/nato-brussels-2021",
  "articles/nato-brussels-2021/sections/data.json",
  "articles/nato-brussels-2021/speakers/a.css",
  "no-such-page",
])("/%s is an address of the app", (path) => {
  expect(isAddressOfApp(path)).toBe(true);
});

test.each([
  "articles/nato-brussels-2021.json",
  "articles/nato-brussels-2021/picture.png",
  "articles/nato-brussels-2021/sections/talks/picture.png",
  "articles/ferry.webp",
  "library/search.json",
  "schema/annotated-article-1.json",
  "sitemap.xml",
  "robots.txt",
])("/%s is a file", (path) => {
  expect(isAddressOfApp(path)).toBe(false);
});
