import { describe, expect, test } from "vitest";
import { direction } from "./direction";

describe("a language is written from right to left", () => {
  test.each(["ar", "ar-EG", "he", "fa-IR", "ur", "ps", "dv", "yi", "sd", "ckb", "nqo", "syr"])(
    "by its usual script: %s",
    (language) => {
      expect(direction(language)).toBe("rtl");
    },
  );

  test.each(["az-Arab", "ku-Arab", "und-Hebr", "ff-Adlm", "rhg-Rohg", "pa-PK", "pa-Arab"])(
    "by the script or country its tag says: %s",
    (language) => {
      expect(direction(language)).toBe("rtl");
    },
  );
});

describe("a language is written from left to right", () => {
  test.each(["en", "de-AT", "ja", "zh-Hant", "ru", "hi", "th", "az", "ff", "pa", "ku"])(
    "by its usual script: %s",
    (language) => {
      expect(direction(language)).toBe("ltr");
    },
  );

  test.each(["ar-Latn", "he-Latn", "ur-Latn", "uz-Latn-AF"])(
    "by the script its tag says: %s",
    (language) => {
      expect(direction(language)).toBe("ltr");
    },
  );

  test.each(["und", "tlh", "x", "", "not a tag", "ar_EG"])(
    "where nothing better is known: “%s”",
    (language) => {
      expect(direction(language)).toBe("ltr");
    },
  );
});
