import { expect, test } from "vitest";
import { citationOf } from "./citation";

const whole = {
  language: "en-GB",
  bylines: ["Ada Alm", "Bo Berg"],
  sources: [{ name: "Harbour News" }],
  published: "2021-03-23T23:30:00-05:00",
};

test("names byline, publisher and day as people write it, in this order", () => {
  expect(citationOf(whole)).toEqual(["Ada Alm", "Bo Berg", "Harbour News", "23 March 2021"]);
});

test.each([
  ["en-US", "March 23, 2021"],
  ["de", "23. März 2021"],
  ["fr", "23 mars 2021"],
  ["th", "23 มีนาคม ค.ศ. 2021"],
])("writes the day in the article's language: %s", (language, day) => {
  expect(citationOf({ language, published: "2021-03-23" })).toEqual([day]);
});

test("says the day once, and nothing that the file does not say", () => {
  const sources = [{ name: "Euronews with AP, AFP, 23 March 2021" }];
  expect(citationOf({ ...whole, bylines: [], sources })).toEqual([
    "Euronews with AP, AFP, 23 March 2021",
  ]);
  expect(citationOf({ language: "en" })).toEqual([]);
});
