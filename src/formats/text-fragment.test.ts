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
  expect(withTextFragment(address, { text })).toBe(is);
});

const may = "We will dredge in May";

test.each([
  {
    name: "words that stand in the headline too, by what follows them",
    quoted: { text: "“We will dredge in May,”", after: " Lund said.", others: [may] },
    is: "We%20will%20dredge%20in%20May,-%2C%E2%80%9D%20Lund",
  },
  {
    name: "by what stands before them, too",
    quoted: {
      text: may,
      before: "Berg: ",
      after: " Lund said.",
      others: ["we will dredge in may, Lund"],
    },
    is: "Berg%3A-,We%20will%20dredge%20in%20May,-Lund",
  },
  {
    name: "the second of two in one paragraph",
    quoted: { text: "No", before: "No, he said. ", after: ", she said." },
    is: "said.-,No,-%2C%20she",
  },
  {
    name: "a long text whose beginning repeats, by what stands before it",
    quoted: {
      text: "a b c d e f g h i j k l m",
      before: "So: ",
      after: " n",
      others: ["A b c d e"],
    },
    is: "So%3A-,a%20b%20c%20d%20e,i%20j%20k%20l%20m",
  },
  {
    name: "by more words where one is not enough",
    quoted: { text: "No", after: " more of this.", others: ["No more tea"] },
    is: "No,-more%20of",
  },
])("told apart: $name", ({ quoted, is }) => {
  expect(withTextFragment(`${page}#q3`, quoted)).toBe(`${page}#q3:~:text=${is}`);
});

test("a whole paragraph that repeats has no directive: a browser would go to the first of the two", () => {
  expect(withTextFragment(`${page}#q3`, { text: may, others: [`${may}!`] })).toBe(`${page}#q3`);
});

test("any words that repeat: with what stands around them they stand there alone", () => {
  const word = fc.constantFrom("a", "b", "c");
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(words, words, words, fc.array(words), (before, text, after, others) => {
      const quoted = { before: `${before} `, text, after: ` ${after}`, others };
      const [, directive] = withTextFragment(page, quoted).split(":~:text=");
      if (directive === undefined) return;
      const sought = decodeURIComponent(directive.replace("-,", " ").replace(",-", " "));
      const all = [...others, `${before} ${text} ${after}`].join("\n");
      expect(all.split(sought)).toHaveLength(2);
    }),
  );
});

test("words of a language without blanks between them", () => {
  const text = "北京是中华人民共和国的首都，也是全国的政治中心、文化中心和国际交往中心之一";
  const [, directive = ""] = withTextFragment(page, { text, language: "zh" }).split(":~:text=");
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
        const address = withTextFragment(`${page}#q`, { text });
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
