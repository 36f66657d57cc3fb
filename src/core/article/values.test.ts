import { expect, test } from "vitest";
import { nearest } from "./checking/nearest";
import { isCompactId } from "./values/compact-id";
import { isCountryCode } from "./values/country-code";
import { isIsoDate } from "./values/iso-date";
import { isLanguageTag } from "./values/language-tag";

test.each([
  ["2021-03-23", true],
  ["2024-02-29", true],
  ["2000-02-29", true],
  ["0001-01-01", true],
  ["2021-03-23T17:05", true],
  ["2021-03-23T17:05:00", true],
  ["2021-03-23T17:05:00Z", true],
  ["2021-03-23T17:05:00.123456Z", true],
  ["2021-03-23T23:59:59-09:30", true],
  ["2021-02-29", false],
  ["1900-02-29", false],
  ["2021-04-31", false],
  ["2021-13-01", false],
  ["2021-00-10", false],
  ["2021-01-00", false],
  ["2021-03", false],
  ["2021", false],
  ["20210323", false],
  ["2021-3-23", false],
  ["23.03.2021", false],
  ["2021-03-23 17:05", false],
  ["2021-03-23T24:00", false],
  ["2021-03-23T17:60", false],
  ["2021-03-23T17:05:60Z", false],
  ["2021-03-23T17Z", false],
  ["2021-03-23Z", false],
  ["2021-03-23T17:05+0100", false],
  ["2021-03-23T17:05+25:00", false],
  [" 2021-03-23", false],
  ["2021-03-23\n", false],
  ["", false],
])("ISO date %j: %s", (text, is) => {
  expect(isIsoDate(text)).toBe(is);
});

test.each([
  ["DE", true],
  ["XK", true],
  ["EU", true],
  ["UN", true],
  ["TW", true],
  ["UK", false],
  ["SU", false],
  ["DD", false],
  ["ZZ", false],
  ["XX", false],
  ["de", false],
  ["DEU", false],
  ["", false],
])("country code %j: %s", (code, is) => {
  expect(isCountryCode(code)).toBe(is);
});

test.each([
  ["medtop:20000178", true],
  ["wd:Q183", true],
  ["urn:newsml:afp.com:2021", true],
  ["javascript:alert", false],
  ["DATA:x", false],
  ["https:evil", false],
  ["medtop:", false],
  [":20000178", false],
  ["medtop: 2", false],
  ["medtop:a/b", false],
])("compact id %j: %s", (text, is) => {
  expect(isCompactId(text)).toBe(is);
});

test.each([
  ["en", true],
  ["zh-Hant-TW", true],
  ["ar-EG", true],
  ["en_GB", false],
  ["en-", false],
  ["en-x", false],
  ["a", false],
  ["", false],
])("language tag %j: %s", (text, is) => {
  expect(isLanguageTag(text)).toBe(is);
});

test.each([
  ["maas", ["mass", "blinken"], "mass"],
  ["Headline", ["headline"], "headline"],
  ["nord-stream", ["nordstream", "norway"], "nordstream"],
  ["stoltenbreg", ["stoltenberg"], "stoltenberg"],
  ["p3", ["p2", "p30"], undefined],
  ["weather", ["trade", "fisheries"], undefined],
  ["x".repeat(300), ["x".repeat(299)], undefined],
  ["a", [], undefined],
])("nearest to %j of %j: %j", (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
