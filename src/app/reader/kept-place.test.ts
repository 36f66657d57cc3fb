// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { keepPlace, keptPlace } from "./kept-place";

const address = "/articles/a/sections/s#q7";

beforeEach(() => sessionStorage.clear());

test("a place is had back by its key and its address", () => {
  keepPlace("k", address, { paragraph: 3, top: -12.5 });
  expect(keptPlace("k", address)).toEqual({ paragraph: 3, top: -12.5 });
});

test("another article that was typed into the same tab has no place of the first one's", () => {
  keepPlace("default", address, { paragraph: 3, top: 0 });
  expect(keptPlace("default", "/articles/b")).toBeUndefined();
  expect(keptPlace("default", "/articles/a/sections/s#q8")).toBeUndefined();
  expect(keptPlace("k", address)).toBeUndefined();
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
  expect(keptPlace("k", address)).toBeUndefined();
});
