import { expect, test } from "vitest";
import { sectionIdOf, withoutSection } from "./section-path";

test.each([
  ["/articles/a/sections/nord-stream", "nord-stream"],
  ["/articles/a/sections/nord-stream/", "nord-stream"],
  ["/articles/a/sections/caf%C3%A9", "café"],
  ["/articles/a/sections/100%", "100%"],
  ["/articles/a", undefined],
  ["/articles/sections", undefined],
])("the section of %s", (pathname, id) => {
  expect(sectionIdOf(pathname)).toBe(id);
});

test("a page is the same at every section", () => {
  expect(withoutSection("/read/sections/one")).toBe("/read");
  expect(withoutSection("/articles/a/quotations")).toBe("/articles/a/quotations");
});
