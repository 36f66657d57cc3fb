// Browsers without names or rules for words, or whose own throw: what is shown is plainer, and there.
import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function throwing(): never {
  throw new RangeError("broken");
}

/** Intl with one of its constructors in another state. */
function stubIntl(name: "DisplayNames" | "Segmenter", value: unknown): void {
  const own = Object.getOwnPropertyNames(Intl).map((each) => [each, Reflect.get(Intl, each)]);
  vi.stubGlobal("Intl", { ...Object.fromEntries(own), [name]: value });
}

test.each([
  ["missing", undefined],
  ["throwing", throwing],
])(
  "with Intl.DisplayNames %s, codes stand for names and files are not refused",
  async (_, value) => {
    stubIntl("DisplayNames", value);
    const { countryNames } = await import("./entity");
    const { isCountryCode } = await import("./values/country-code");
    expect(countryNames("en")("DE")).toBe("DE");
    expect(isCountryCode("DE")).toBe(true);
    expect(isCountryCode("Germany")).toBe(false);
  },
);

test.each([
  ["missing", undefined],
  ["throwing", throwing],
  [
    "throwing when used",
    class {
      segment = throwing;
    },
  ],
])("with Intl.Segmenter %s, words are runs of letters", async (_, value) => {
  stubIntl("Segmenter", value);
  const { wordSegmentAt, wordSegments } = await import("./word-segments");
  const words = [...wordSegments("so be it", "en")].filter(({ isWordLike }) => isWordLike);
  expect(words.map(({ segment }) => segment)).toEqual(["so", "be", "it"]);
  expect(wordSegmentAt("so be it", 3, "en")?.segment).toBe("be");
});

test("a language that is none has no name and its words are found all the same", async () => {
  const { displayNames } = await import("./values/display-names");
  const { wordSegmentAt } = await import("./word-segments");
  expect(displayNames("en", "language")("!!")).toBeUndefined();
  expect(wordSegmentAt("so be it", 3, "!!")?.segment).toBe("be");
});
