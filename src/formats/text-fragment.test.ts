import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyTimeout, runs } from "../../scripts/depth";
import { withTextFragment } from "./text-fragment";

const page = "https://reader.example/articles/a";

test.each([
  { name: "no hash", address: page, text: "hello", is: `${page}#:~:text=hello` },
  { name: "a hash", address: `${page}#q3`, text: "hello", is: `${page}#q3:~:text=hello` },
  {
    name: "another directive",
    address: `${page}#q3:~:text=x`,
    text: "y",
    is: `${page}#q3:~:text=y`,
  },
  { name: "no text", address: `${page}#q3`, text: "", is: `${page}#q3` },
  { name: "blank text", address: page, text: " \n\t", is: page },
  {
    name: "what the syntax uses",
    address: page,
    text: "well-known, R&D #1 = 100%",
    is: `${page}#:~:text=well%2Dknown%2C%20R%26D%20%231%20%3D%20100`,
  },
  {
    name: "quotation marks and a full stop at the edges",
    address: page,
    text: "“It’s (not) *so*.”",
    is: `${page}#:~:text=It%E2%80%99s%20%28not%29%20%2Aso`,
  },
  {
    name: "twelve words",
    address: page,
    text: "a b c d e f g h i j k l",
    is: `${page}#:~:text=a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k%20l`,
  },
  {
    name: "thirteen words: first and last",
    address: page,
    text: "a b, c d e f g h i j k l m.",
    is: `${page}#:~:text=a%20b%2C%20c%20d%20e,i%20j%20k%20l%20m`,
  },
  {
    name: "line breaks, which a page shows as blanks",
    address: page,
    text: "one\r\n  two",
    is: `${page}#:~:text=one%20two`,
  },
  { name: "no word at all", address: page, text: " …! ", is: `${page}#:~:text=%E2%80%A6%21` },
  { name: "half a pair", address: page, text: "a\uD83Db", is: `${page}#:~:text=a%EF%BF%BDb` },
])("$name", ({ address, text, is }) => {
  expect(withTextFragment(address, text)).toBe(is);
});

test("words of a language without blanks between them", () => {
  const text = "北京是中华人民共和国的首都，也是全国的政治中心、文化中心和国际交往中心之一";
  const [, directive = ""] = withTextFragment(page, text, "zh").split(":~:text=");
  const [start = "", end = ""] = directive.split(",").map(decodeURIComponent);
  expect(text.startsWith(start) && text.endsWith(end)).toBe(true);
  expect(start.length).toBeLessThan(text.length / 2);
});

test(
  "any text: one or two terms that stand in it, in order, and no syntax of their own",
  () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const shown = text.replace(/[ \t\r\n\f]+/g, " ").trim();
        const address = withTextFragment(`${page}#q`, text);
        if (shown === "") {
          expect(address).toBe(`${page}#q`);
          return;
        }
        expect(address).toMatch(
          /^https:\/\/reader\.example\/articles\/a#q:~:text=[A-Za-z0-9.%]+(,[A-Za-z0-9.%]+)?$/,
        );
        const [, directive = ""] = address.split(":~:text=");
        const [start = "", end = ""] = directive.split(",").map(decodeURIComponent);
        const at = shown.indexOf(start);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(shown.indexOf(end, at + start.length)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: runs(100) },
    );
  },
  propertyTimeout,
);
