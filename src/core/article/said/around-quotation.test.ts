import { expect, test } from "vitest";
import { openArticle } from "../open-article";
import { aroundQuotation } from "./around-quotation";

/** The text around what is between brackets, a part for each pair; a paragraph for each text. */
function around(...texts: readonly string[]) {
  const targets: object[] = [];
  const paragraphs = texts.map((text, at) => {
    for (const { index, 1: words = "" } of text.matchAll(/\[([^\]]*)\]/g)) {
      const start = text.slice(0, index).replace(/[[\]]/g, "").length;
      targets.push({ paragraph: `p${at}`, start, end: start + words.length });
    }
    return { id: `p${at}`, text: text.replace(/[[\]]/g, "") };
  });
  const opened = openArticle({
    formatVersion: "1.0",
    id: "a",
    language: "en",
    headline: "A",
    sections: [{ id: "all", paragraphs }],
    speakers: [{ id: "s", name: "S" }],
    annotations: [{ id: "q", type: "quotation", speakers: ["s"], targets }],
  });
  if (opened.status === "refused") throw new RangeError("refused");
  const [quotation] = opened.marked.annotations;
  if (quotation === undefined) throw new RangeError("no quotation");
  const { before, parts, after } = aroundQuotation(opened.marked, quotation);
  return [before, parts.map((part) => part.before + part.words + part.after).join("|"), after];
}

test.each<[texts: string[], expected: string[]]>([
  [["One. Two came. [“Three,”] said Lund. Four. Five."], ["Two came. ", "“Three,”", " said Lund."]],
  [
    ["First of all. Then this.", "[“Three.”]", "Four. Five."],
    ["Then this. ", "“Three.”", " Four."],
  ],
  [["[All of it.]"], ["", "All of it.", ""]],
  [
    ["A. [“We waited,”] she said, [“and left.”] B. C."],
    ["A. ", "“We waited,”| she said, “and left.”", " B."],
  ],
  [["She said [“no] and went. Then."], ["She said ", "“no", " and went."]],
])("tells the sentence before and after: %j", (texts, expected) => {
  expect(around(...texts)).toEqual(expected);
});
