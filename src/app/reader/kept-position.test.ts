// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { keepPosition, keptPosition } from "./kept-position";

const address = "/articles/a/sections/s#q7";

beforeEach(() => sessionStorage.clear());

test("a place is had back by its key and its address", () => {
  keepPosition("k", address, { paragraph: 3, top: -12.5 });
  expect(keptPosition("k", address)).toEqual({ paragraph: 3, top: -12.5 });
});

test("another article that was typed into the same tab has no place of the first one's", () => {
  keepPosition("default", address, { paragraph: 3, top: 0 });
  expect(keptPosition("default", "/articles/b")).toBeUndefined();
  expect(keptPosition("default", "/articles/a/sections/s#q8")).toBeUndefined();
  expect(keptPosition("k", address)).toBeUndefined();
});

test.each([
  "",
  "{",
  "null",
  "3",
  `{"address":"${address}"}`,
  `{"address":"${address}","paragraph":"3","top":0}`,
  `{"address":"${address}","paragraph":1.5,"top":0}`,
  `{"address":"${address}","paragraph":3,"top":null}`,
])("what is stored as %j is no place", (stored) => {
  sessionStorage.setItem("on-record:place:k", stored);
  expect(keptPosition("k", address)).toBeUndefined();
});
