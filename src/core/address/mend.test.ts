import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { selectionOf } from "../article/filtering/selection";
import { annotationIdOf } from "./annotation-id";
import { mendedAddress } from "./mend";
import { articleHref } from "./paths";
import { meant } from "./readings";
import { isUnusual } from "./unusual";

const host = "https://reader.example";
const mended = (path: string, base?: string) => {
  const { pathname, search, hash } = mendedAddress(new URL(host + path), base);
  return pathname + search + hash;
};

describe("an address is mended", () => {
  test.each([
    ["capitals", "/Articles/nato", "/articles/nato"],
    ["all in capitals but ids", "/ARTICLES/Nato/SECTIONS/Two", "/articles/Nato/sections/Two"],
    [
      "an id that is one of our words",
      "/articles/Articles/sections/SECTIONS",
      "/articles/Articles/sections/SECTIONS",
    ],
    ["an overview in capitals", "/articles/nato/Quotations", "/articles/nato/quotations"],
    [
      "an entity's page in capitals",
      "/articles/nato/Speakers/Blinken",
      "/articles/nato/speakers/Blinken",
    ],
    ["a slash at its end", "/articles/nato/", "/articles/nato"],
    ["many slashes", "//articles///nato//", "/articles/nato"],
    ["only slashes", "///", "/"],
    ["a bracket", "/articles/nato)", "/articles/nato"],
    ["a full stop", "/articles/nato/sections/two.", "/articles/nato/sections/two"],
    ["a full stop within an id", "/articles/v1.2", "/articles/v1.2"],
    ["a quotation mark", "/articles/nato%E2%80%9D", "/articles/nato"],
    ["a straight one, and a comma", "/articles/nato%22,", "/articles/nato"],
    ["an angle bracket", "/articles/nato%3E", "/articles/nato"],
    ["a blank", "/articles/nato%20", "/articles/nato"],
    ["two asterisks", "/articles/nato**", "/articles/nato"],
    ["an id in other letters", "/articles/%D9%86%D9%87%D8%B1.", "/articles/%D9%86%D9%87%D8%B1"],
    ["a hash that was encoded", "/articles/nato%23q7", "/articles/nato#q7"],
    [
      "a query that was encoded",
      "/articles/nato%3Ftopic%3Dwater%26topic%3Dice",
      "/articles/nato?topic=water&topic=ice",
    ],
    ["both", "/articles/nato%3Ftopic%3Dwater%23q7", "/articles/nato?topic=water#q7"],
    ["&amp;", "/articles/nato?speaker=a&amp;topic=water", "/articles/nato?speaker=a&topic=water"],
    [
      "&amp; twice",
      "/articles/nato?speaker=a&amp;amp;topic=water",
      "/articles/nato?speaker=a&topic=water",
    ],
    ["a name in capitals", "/articles/nato?Topic=Water", "/articles/nato?topic=Water"],
    [
      "a name in the plural",
      "/articles/nato?speakers=a&topics=b&countries=DE",
      "/articles/nato?speaker=a&topic=b&country=DE",
    ],
    [
      "trackers",
      "/articles/nato?fbclid=x&topic=water&utm_source=y&gclid=z",
      "/articles/nato?topic=water",
    ],
    ["nothing but trackers", "/articles/nato?utm_campaign=x#q7", "/articles/nato#q7"],
    [
      "a file's address that was encoded twice",
      "/read?src=https%253A%252F%252Fa.example%252Fb.json",
      "/read?src=https://a.example/b.json",
    ],
    [
      "a file's own query",
      "/read?src=https://a.example/b.json?utm_id=1",
      "/read?src=https://a.example/b.json?utm_id=1",
    ],
  ])("%s: %s", (_, path, is) => {
    expect(mended(path)).toBe(is);
    // What starts the app takes slashes from the end by itself.
    if (path.replace(/\/$/, "") !== is) expect(isUnusual(new URL(host + path))).toBe(true);
  });

  test("under the path where the app is served, and not elsewhere", () => {
    expect(mended("/reader/Articles/nato/", "/reader/")).toBe("/reader/articles/nato");
    expect(mended("/reader", "/reader/")).toBe("/reader/");
    expect(mended("/Articles/nato/", "/reader/")).toBe("/Articles/nato/");
  });

  test("never away from its host, and once for all", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = mendedAddress(new URL(address));
        expect(once.origin).toBe(new URL(address).origin);
        expect(mendedAddress(once).href).toBe(once.href);
      }),
    );
  });

  test("not at all where the app has written it", () => {
    const id = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._~-]{0,8}[\p{L}\p{N}]$/u);
    const selection = fc.record({
      speaker: fc.uniqueArray(id, { maxLength: 2 }),
      topic: fc.uniqueArray(id, { maxLength: 2 }),
      country: fc.constant([]),
    });
    fc.assert(
      fc.property(id, id, selection, id, (articleId, sectionId, chosen, annotationId) => {
        const place = { sectionId, selection: selectionOf(chosen), annotationId };
        const { href } = new URL(articleHref({ from: "library", articleId, ...place }), host);
        expect(mendedAddress(new URL(href)).href).toBe(href);
      }),
    );
  });
});

describe("an id is meant", () => {
  const ids = ["q7", "q70", "Nord-Stream", "v1.2", "DE", "a-", "نهر", "ab", "AB"];

  test.each([
    ["q7", "q7"],
    ["q7)", "q7"],
    ["q7.", "q7"],
    ["q7,", "q7"],
    ["(q7)", "q7"],
    ["q7”", "q7"],
    ["q7…", "q7"],
    ["q7?fbclid=x", "q7"],
    ["q7&utm_source=x", "q7"],
    ["q7#q70", "q7"],
    ["q7%29", "q7"],
    ["q7%2529", "q7"],
    ["Q7", "q7"],
    ["nord-stream", "Nord-Stream"],
    ["%6Eord-stream.", "Nord-Stream"],
    ["v1.2", "v1.2"],
    ["v1.2.", "v1.2"],
    ["de", "DE"],
    ["a-", "a-"],
    ["%D9%86%D9%87%D8%B1", "نهر"],
    ["Ab", undefined],
    ["ab", "ab"],
    ["q8", undefined],
    ["q", undefined],
    ["%", undefined],
    ["", undefined],
  ])("by %j: %j", (text, is) => {
    expect(meant(text, ids)).toBe(is);
  });
});

test("a hash that cannot be decoded is taken as it is written", () => {
  expect(annotationIdOf("#%")).toBe("%");
  expect(annotationIdOf("#")).toBeUndefined();
});
