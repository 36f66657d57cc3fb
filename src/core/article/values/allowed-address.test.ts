import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyTimeout, runs } from "../../../../scripts/depth";
import { allowedAddress } from "./allowed-address";

// Each address, and what it may be used for.
// biome-ignore format: one address a line reads as a table
const addresses: readonly (readonly [address: string, may: "link" | "both" | "neither"])[] = [
  // https and http
  ["https://example.org", "both"],
  ["https://example.org/", "both"],
  ["HTTPS://EXAMPLE.ORG/A", "both"],
  ["https://example.org:8443/a?b=c&d=%20#e", "both"],
  ["https://sub.example.org./", "both"],
  ["https://example.org/a@b:c", "both"],
  ["https://example.org?next=//evil.example", "both"],
  ["https://example.org//double/slash", "both"],
  ["https://مثال.إختبار/صفحة", "both"],
  ["https://xn--mgbh0fb.xn--kgbechtv/", "both"],
  ["https://例え.jp/道", "both"],
  ["https://[2001:db8::1]:443/", "both"],
  ["https://192.0.2.1/", "both"],
  ["https://under_score.example/", "both"],
  ["http://example.org/", "link"],
  ["http://localhost:5173/articles", "link"],
  // on the same site
  ["/articles/harbour.svg", "both"],
  ["/", "both"],
  ["harbour.svg", "both"],
  ["pictures/harbour.svg?v=2#top", "both"],
  ["./harbour.svg", "both"],
  ["../pictures/harbour.svg", "both"],
  ["/a?next=https://evil.example/", "both"],
  ["/time/12:30", "both"],
  ["javascript%3Aalert(1)", "both"], // a strange file name, but no scheme
  // other schemes
  ["javascript:alert(1)", "neither"],
  ["JavaScript:alert(1)", "neither"],
  ["java\nscript:alert(1)", "neither"],
  ["java\tscript:alert(1)", "neither"],
  [" javascript:alert(1)", "neither"],
  ["\u0001javascript:alert(1)", "neither"],
  ["javascript\u200b:alert(1)", "neither"],
  ["javascript://example.org/%0aalert(1)", "neither"],
  ["data:text/html,<script>alert(1)</script>", "neither"],
  ["data:image/svg+xml;base64,AAAA", "neither"],
  ["vbscript:msgbox(1)", "neither"],
  ["blob:https://example.org/1", "neither"],
  ["file:///etc/passwd", "neither"],
  ["ftp://example.org/a", "neither"],
  ["mailto:a@example.org", "neither"],
  ["view-source:https://example.org", "neither"],
  ["ws://example.org", "neither"],
  ["x:y", "neither"],
  [":8080/a", "neither"],
  ["12:30", "neither"],
  // another site in disguise
  ["//evil.example", "neither"],
  ["///evil.example", "neither"],
  ["/\\evil.example", "neither"],
  ["\\\\evil.example", "neither"],
  ["/\t/evil.example", "neither"],
  ["/.//evil.example", "neither"],
  ["/..//evil.example", "neither"],
  ["a//b", "neither"],
  ["https:evil.example", "neither"],
  ["https:/evil.example", "neither"],
  ["https:///evil.example", "neither"],
  ["https:\\\\evil.example", "neither"],
  ["https://example.org\\@evil.example", "neither"],
  ["https://example.org@evil.example", "neither"],
  ["https://user:secret@example.org/", "neither"],
  ["https://@evil.example/", "neither"],
  ["https://example.org%2f@evil.example", "neither"],
  ["https://example.org%00.evil.example/", "neither"],
  ["https://evil。example/", "neither"],
  ["https://example.org/\u202egvs.exe", "neither"],
  // no address at all
  ["", "neither"],
  ["#top", "neither"],
  ["?q=1", "neither"],
  ["https://", "neither"],
  ["https://?q", "neither"],
  ["https://.example/", "neither"],
  ["https://a..b/", "neither"],
  ["https://example.org:99999/", "neither"],
  ["https://example.org:port/", "neither"],
  ["https://example.org:", "neither"],
  ["https://exa mple.org/", "neither"],
  ["https://exam\ufdfaour", "neither"],
  ["https://256.1.1.1/", "neither"],
  ["https://[::::]/", "neither"],
  ["https://example.org/a b", "neither"],
  ["https://example.org/\u00a0", "neither"],
  ["https://example.org/\ud800", "neither"],
  ["https://example.org/<b>", "neither"],
  ['https://example.org/"onload="x', "neither"],
  [`https://example.org/${"a".repeat(2048)}`, "neither"],
];

test("the table has at least 50 addresses", () => {
  expect(addresses.length).toBeGreaterThanOrEqual(50);
});

test.each(addresses)("%j: %s", (address, may) => {
  expect(allowedAddress(address, "link")).toBe(may === "neither" ? undefined : address);
  expect(allowedAddress(address, "image")).toBe(may === "both" ? address : undefined);
});

test(
  "a browser reads an allowed address as https, http or this site, without a user name",
  () => {
    const site = "https://site.example/articles/";
    const pieces =
      "/ // \\ : @ . .. ? # % [ ] https: http: javascript: evil.example a \t \n é 。 1 -";
    // Half of them begin as an allowed one does.
    const beginning = fc.constantFrom(
      "",
      "",
      "",
      "https://a.example/",
      "http://a.example",
      "./",
      "/",
    );
    const rest = fc
      .array(fc.oneof(fc.constantFrom(...pieces.split(" "), " "), fc.string({ unit: "binary" })), {
        maxLength: 8,
      })
      .map((parts) => parts.join(""));
    const address = fc.tuple(beginning, rest).map((parts) => parts.join(""));
    fc.assert(
      fc.property(address, (text) => {
        if (allowedAddress(text, "link") === undefined || !URL.canParse(text, site)) return;
        const { protocol, host, pathname, username, password } = new URL(text, site);
        expect(username + password).toBe("");
        if (/^https?:/i.test(text)) {
          expect(["https:", "http:"]).toContain(protocol);
          return;
        }
        expect(`${protocol}//${host}`).toBe("https://site.example");
        expect(pathname.startsWith("//")).toBe(false);
      }),
      { numRuns: runs(1_000) },
    );
  },
  propertyTimeout,
);
