import { expect, test } from "vitest";
import { englishProblems } from "../../../app/wording/english-problems";
import { problemText } from "../../../app/wording/problem-words";
import { check } from "../../../core/article/check";
import { detectFormat } from "../../detect";
import type { ReadResult } from "../../format";
import { shapeOf } from "../cases.fixture";
import { readCitron } from "./read-citron";
import { readCoreNlp } from "./read-corenlp";

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function shape(result: ReadResult) {
  if (result.status === "refused") throw new Error(JSON.stringify(result.problems));
  const { article, problems } = check(result.articles[0]);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (article === undefined) throw new RangeError("no article");
  return { article, ...shapeOf(article) };
}

/** A text of many quotations, as `count` counts its characters, with who says each. */
function many(count: (text: string) => number) {
  const said: { who: string; words: string; start: number; end: number; name: [number, number] }[] =
    [];
  let text = "";
  for (let number = 0; number < 200; number++) {
    const who = number % 3 === 0 ? "Ída Lund" : number % 3 === 1 ? "Tom <b>Rees</b>" : "😀 Wu";
    const start = count(text);
    const words = `“Number ${number} 😀 is <i>cold</i>,”`;
    text += words;
    const end = count(text);
    text += " said ";
    const from = count(text);
    text += who;
    said.push({ who, words, start, end, name: [from, count(text)] });
    text += number % 7 === 0 ? ".\n\n" : ". ";
  }
  return { text, said };
}

test("each of 200 quotations of Citron has its words and who said them, by code points", () => {
  const { text, said } = many((each) => [...each].length);
  const quotes = said.map(({ who, words, start, end, name }) => ({
    cue: null,
    sources: [{ start: name[0], end: name[1], text: who }],
    contents: [{ start, end, text: words }],
    confidence: 0.5,
  }));
  const bytes = encode({ text, quotes });
  expect(detectFormat({ bytes })?.id).toBe("citron");
  const { quotations, article } = shape(readCitron({ bytes }));
  expect(quotations).toEqual(said.map(({ who, words }) => ({ speakers: [who], exact: [words] })));
  expect(article.annotations?.every(({ origin }) => origin === "machine")).toBe(true);
});

test("each of 200 quotations of CoreNLP has its words and who said them, by UTF-16", () => {
  const { text, said } = many((each) => each.length);
  const quotes = said.map(({ who, words, start, end }, id) => ({
    id,
    text: words,
    beginIndex: start,
    endIndex: end,
    speaker: id % 2 === 0 ? "she" : who,
    canonicalSpeaker: who,
  }));
  const bytes = encode({ sentences: [{ index: 0, tokens: [] }], quotes });
  expect(detectFormat({ bytes })?.id).toBe("corenlp");
  const beside = [{ bytes: new TextEncoder().encode(text), fileName: "a.txt" }];
  const { quotations } = shape(readCoreNlp({ bytes, beside }));
  expect(quotations).toEqual(said.map(({ who, words }) => ({ speakers: [who], exact: [words] })));
});

test("a source that stands inside another word is no place of an attribution", () => {
  const text = "“When?” he asked. Tom went.";
  const quote = {
    sources: [{ start: 2, end: 4, text: "he" }],
    contents: [{ start: 0, end: 7, text: "“When?”" }],
    coreferences: [{ start: 18, end: 21, text: "Tom" }],
  };
  const { article, quotations } = shape(readCitron({ bytes: encode({ text, quotes: [quote] }) }));
  expect(quotations).toEqual([{ speakers: ["Tom"], exact: ["“When?”"] }]);
  expect(article.annotations?.[0]).not.toHaveProperty("attribution");
});

test("positions that are wrong, missing, endless or no numbers place nothing wrongly", () => {
  const text = "“When?” Ida asked. “Who knows,” she said.";
  const content = (start: unknown, end: unknown, words?: string) => ({
    sources: [{ start: 8, end: 11, text: "Ida" }],
    contents: [{ start, end, text: words }],
  });
  const quotes = [
    content(3, 10, "“When?”"),
    content(1e15, 2e15, "“Nowhere”"),
    content(-5, 3),
    content(7, 2),
    content(0.5, 7.5),
    content("a", {}),
    {},
    { contents: "x", sources: 4 },
  ];
  const result = readCitron({ bytes: encode({ text, quotes }) });
  expect(shape(result).quotations).toEqual([{ speakers: ["Ida"], exact: ["“When?”"] }]);
  if (result.status === "refused") throw new Error("refused");
  const { leftOut, remarks } = result.report;
  expect(leftOut.filter(({ reason }) => reason === "unplaced")).toHaveLength(4);
  expect(leftOut.filter(({ reason }) => reason === "unreadable")).toHaveLength(3);
  expect(remarks?.map(({ code }) => code)).toContain("offsets-moved");
});

test.each([
  ["Citron", readCitron, '"quotes":[{"contents":'],
  [
    "CoreNLP",
    readCoreNlp,
    '"sentences":[{"tokens":[{"originalText":"a","characterOffsetBegin":0}]}],"quotes":[{"x":',
  ],
] as const)("what is nested 10,000 deep in %s is told, not fallen over", (_, read, head) => {
  const deep = `{"text":"Words.",${head}${"[".repeat(10_000)}${"]".repeat(10_000)}}]}`;
  const result = read({ bytes: new TextEncoder().encode(deep) });
  if (result.status === "refused") throw new Error(JSON.stringify(result.problems));
  expect(result.report.leftOut).toHaveLength(1);
});

test("tokens that claim to stand far away do not fill the text with blanks", () => {
  const tokens = [
    { originalText: "We", characterOffsetBegin: 0, characterOffsetEnd: 2 },
    { originalText: "swim", characterOffsetBegin: 9e14, characterOffsetEnd: 9e14 + 4 },
  ];
  const bytes = encode({ sentences: [{ tokens }] });
  expect(shape(readCoreNlp({ bytes })).paragraphs.join()).toMatch(/^We\s?swim$/);
});

test("every refusal names the format, and which file is missing", () => {
  const refused = (result: ReadResult) =>
    result.status === "refused"
      ? result.problems.map((problem) => problemText(problem, englishProblems)).join()
      : "";
  expect(refused(readCitron({ bytes: encode({ quotes: [] }) }))).toContain("Citron");
  expect(refused(readCitron({ bytes: new TextEncoder().encode('{"quotes"') }))).toContain("Citron");
  const alone = { bytes: encode({ sentences: [{ tokens: [] }] }), fileName: "day.txt.json" };
  expect(refused(readCoreNlp(alone))).toMatch(/CoreNLP.*open day\.txt/);
});
