// What Word documents say in other ways than with plain paragraphs is kept, or listed with its words.
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { AnnotatedArticle } from "../../../core/article/format";
import { readDocx } from "./read-docx";

const p = (words: string, style = "") =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${words}</w:p>`;
const r = (words: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

function read(body: string, parts: Readonly<Record<string, string>> = {}) {
  const files = Object.entries({ "document.xml": `<w:body>${body}</w:body>`, ...parts });
  const bytes = zipSync(
    Object.fromEntries(
      files.map(([name, xml]) => [`word/${name}`, strToU8(`<w:root>${xml}</w:root>`)]),
    ),
  );
  const result = readDocx({ bytes, fileName: "quay.docx" });
  if (result.status === "refused") return { codes: result.problems.map(({ code }) => code) };
  const article = result.articles[0] as AnnotatedArticle; // made by the reader
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  const { leftOut, remarks = [] } = result.report;
  return {
    article,
    headings: article.sections.map(({ heading }) => heading),
    texts: paragraphs.map(({ text }) => text),
    kinds: paragraphs.map(({ kind }) => kind ?? "text"),
    marks: paragraphs.flatMap(({ text, marks = [] }) =>
      marks.map((mark) => [
        mark.kind,
        [...text].slice(mark.start, mark.end).join(""),
        ...("value" in mark ? [mark.value] : []),
      ]),
    ),
    leftOut: leftOut.map(({ reason, text, after }) => [reason, text, after]),
    remarks: remarks.map(({ code }) => code),
  };
}

test("a note at the foot or at the end is on the word before its number", () => {
  const told = read(
    p(r("The quay is old.") + note(1) + r(" It leaks.")) +
      p(`${r("“We wait”")}<w:r><w:endnoteReference w:id="1"/></w:r>`),
    {
      "footnotes.xml": `<w:footnote w:id="1">${p(r(" See the minutes,"))}${p(r("page 4."))}</w:footnote>`,
      "endnotes.xml": `<w:endnote w:id="1">${p(r("Said in May."))}</w:endnote>`,
    },
  );
  expect(told.texts).toEqual(["The quay is old. It leaks.", "“We wait”"]);
  expect(told.marks).toEqual([
    ["note", "old.", "See the minutes,\npage 4."],
    ["note", "wait”", "Said in May."],
  ]);
});

test("the note of a headline is listed: a headline has no marks", () => {
  const told = read(p(r("The quay") + note(1), "Title") + p(r("It leaks.")), {
    "footnotes.xml": `<w:footnote w:id="1">${p(r("First printed in May."))}</w:footnote>`,
  });
  expect(told.article?.headline).toBe("The quay");
  expect(told.leftOut).toEqual([["other", "First printed in May.", undefined]]);
});

test("words in fields, links, formulas and content controls are words", () => {
  const told = read(
    p(
      `${r("On ")}<w:fldSimple w:instr="DATE">${r("Monday")}</w:fldSimple>${r(" the ")}` +
        `<w:hyperlink r:id="rId1">${r("new")}${r(" plan")}</w:hyperlink>${r(" for ")}` +
        `<w:customXml><w:sdt><w:sdtContent>${r("all")}</w:sdtContent></w:sdt></w:customXml>` +
        `<m:oMath><m:r><m:t> of us</m:t></m:r></m:oMath><w:r><w:instrText>PAGE</w:instrText></w:r>`,
    ),
    {
      "_rels/document.xml.rels":
        '<Relationship Id="rId1" Type="http://x.example/hyperlink" Target="https://x.example/plan"/>',
    },
  );
  expect(told.texts).toEqual(["On Monday the new plan for all of us"]);
  expect(told.marks).toEqual([["link", "new plan", "https://x.example/plan"]]);
});

test("what is hidden or struck out is listed where it stood", () => {
  const told = read(
    p(r("The vote was ") + r("never ", "<w:vanish/>") + r("close.")) +
      p(`<w:del><w:r><w:delText>It was not.</w:delText></w:r></w:del>${r("It was.")}`),
  );
  expect(told.texts).toEqual(["The vote was close.", "It was."]);
  expect(told.leftOut).toEqual([
    ["technical", "never", "p1"],
    ["deleted", "It was not.", "p2"],
  ]);
});

test("a text box is read once, after its paragraph", () => {
  const box = `<w:txbxContent>${p(r("In the box."))}</w:txbxContent>`;
  const told = read(
    p(
      `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${r("Beside it.")}`,
    ),
  );
  expect(told.texts).toEqual(["Beside it.", "In the box."]);
});

test("headings, lists and bold words are told by styles of any language", () => {
  const style = (id: string, rest: string) => `<w:style w:styleId="${id}">${rest}</w:style>`;
  const told = read(
    p(r("De kade"), "Ttulo") +
      p(r("Inhoud 3"), "Inhopg1") +
      p(r("Het begin"), "Kop1") +
      p(r("Tekst."), "Vraag") +
      p(r("Verder"), "Eigen") +
      p(r("Een punt"), "Lijst"),
    {
      "styles.xml":
        style("Ttulo", '<w:name w:val="Title"/>') +
        style("Inhopg1", '<w:name w:val="toc 1"/>') +
        style("Kop1", '<w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr>') +
        style("Eigen", '<w:name w:val="Eigen"/><w:basedOn w:val="Kop1"/>') +
        style("Vraag", '<w:name w:val="Vraag"/><w:rPr><w:b/></w:rPr>') +
        style("Lijst", '<w:name w:val="Lijst"/><w:pPr><w:numPr/></w:pPr>'),
    },
  );
  expect(told.article?.headline).toBe("De kade");
  expect(told.headings).toEqual(["Het begin", "Verder"]);
  expect(told.kinds).toEqual(["text", "item"]);
  expect(told.marks).toEqual([["strong", "Tekst."]]);
  expect(told.leftOut).toEqual([["navigation", "Inhoud 3", undefined]]);
});

/** What a document's lists are: each of levels with a format and the text of its number. */
function lists(...kinds: readonly (readonly (readonly [string, string])[])[]): string {
  const levels = (kind: readonly (readonly [string, string])[]) =>
    kind.map(
      ([format, text], depth) =>
        `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    );
  return kinds
    .map(
      (kind, id) =>
        `<w:abstractNum w:abstractNumId="${id}">${levels(kind).join("")}</w:abstractNum><w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`,
    )
    .join("");
}

const item = (words: string, list: number, depth = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${words}</w:p>`;

test("items of numbered lists have their numbers, as Word counts them", () => {
  const told = read(
    p(r("The council decided:")) +
      item(r("to mend the quay,"), 1) +
      item(r("the old part,"), 1, 1) +
      item(r("the new part,"), 1, 1) +
      item(r("to ", "") + r("pay", "<w:b/>"), 1) +
      item(r("a slope"), 1, 1) +
      item(r("no number"), 2) +
      item(r("no list"), 0) +
      item(r("a list of its own"), 3) +
      item(r("that begins anew"), 4),
    {
      "numbering.xml":
        lists(
          [
            ["decimal", "%1."],
            ["lowerLetter", "%1.%2)"],
          ],
          [["bullet", "•"]],
          [["upperRoman", "(%1)"]],
        ) +
        `<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`,
    },
  );
  expect(told.texts).toEqual([
    "The council decided:",
    "1. to mend the quay,",
    "1.a) the old part,",
    "1.b) the new part,",
    "2. to pay",
    "2.a) a slope",
    "no number",
    "no list",
    "(I) a list of its own",
    "(IV) that begins anew",
  ]);
  expect(told.kinds).toEqual(["text", ...Array(6).fill("item"), "text", "item", "item"]);
  expect(told.marks).toEqual([["strong", "pay"]]);
});

test("turns of numbered paragraphs are turns", () => {
  const turn = (name: string, words: string) => item(r(`${name}: ${words}`), 1);
  const turns = ["We begin.", "I agree.", "Who is against?", "Nobody is."];
  const told = read(
    turns.map((words, at) => turn(at % 2 ? "MR RHYS" : "THE CHAIR", words)).join(""),
    { "numbering.xml": lists([["decimal", "%1."]]) },
  );
  expect(told.article?.speakers?.map(({ name }) => name)).toHaveLength(2);
  expect(told.texts).toEqual(turns);
});

test("a style that is based on itself ends", () => {
  const styles = '<w:style w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="A"/></w:style>';
  expect(read(p(r("Words."), "A"), { "styles.xml": styles }).texts).toEqual(["Words."]);
});

const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;

test.each([
  ["named columns", row(p(r("Timespan")), p(r("Content")), p(r("Speaker"))), [1, 0, 2]],
  ["no heads", "", [2, 0, 1]],
])("a table of turns with %s is a conversation", (_, head, [words = 0, time = 0, name = 0]) => {
  const turn = (when: string, who: string, ...said: string[]) => {
    const cells = ["", "", ""];
    cells[time] = p(r(when));
    cells[name] = p(r(who));
    cells[words] = said.map((each) => p(r(each))).join("");
    return row(...cells);
  };
  const told = read(
    `<w:tbl>${head}${turn("0:00.0 - 0:04.5", "Ida Lund", "Were you on the quay?")}${turn("0:04", "Tom Rees:", "I was.", "All night.")}${turn("1:02", "Ida Lund", "And what did you see?")}</w:tbl>`,
  );
  expect(told.article?.speakers?.map((each) => each.name)).toEqual(["Ida Lund", "Tom Rees"]);
  expect(told.texts).toEqual([
    "Were you on the quay?",
    "I was.",
    "All night.",
    "And what did you see?",
  ]);
});

test("a row of figures is one line, and a cell of paragraphs is paragraphs", () => {
  const told = read(
    `<w:tbl>${row(p(r("Year")), p(r("Cost")))}${row(p(r("2024")), p(""))}${row(p(r("One.")) + p(r("Two.")), p(r("3")))}</w:tbl>`,
  );
  expect(told.texts).toEqual(["Year | Cost", "2024 |", "One.", "Two.", "3"]);
});

test("marks on words of several runs are one, and stand right after a blank at the beginning", () => {
  const told = read(p(r("  ") + r("Were you ", "<w:b/>") + r("there?", "<w:b/>") + r(" Yes.")));
  expect(told.texts).toEqual(["Were you there? Yes."]);
  expect(told.marks).toEqual([["strong", "Were you there?"]]);
});

test("an earlier formatting that is tracked does not count", () => {
  const before = "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>";
  expect(read(p(r("Plain.", before))).marks).toEqual([]);
});

test("a text with an editor’s remarks only is drafted as any other, and they are listed", () => {
  const told = read(
    p(
      `${r("On ")}<w:commentRangeStart w:id="0"/>${r("the third")}<w:commentRangeEnd w:id="0"/>${r(" they met.")}`,
    ),
    { "comments.xml": `<w:comment w:id="0">${p(r("Is this the right day?"))}</w:comment>` },
  );
  expect(told.article?.annotations).toBeUndefined();
  expect(told.leftOut).toEqual([["comment", "Is this the right day?", "p1"]]);
});

test("a comment on several paragraphs has a range in each that is kept", () => {
  const told = read(
    `${p(`<w:commentRangeStart w:id="0"/>${r("“We wait.")}`)}${p(r(" "))}${p(`${r("We do.”")}<w:commentRangeEnd w:id="0"/>${r(" So he said.")}`)}`,
    { "comments.xml": `<w:comment w:id="0">${p(r("Ida Lund"))}</w:comment>` },
  );
  expect(told.article?.annotations?.[0]?.targets.map(({ exact }) => exact)).toEqual([
    "“We wait.",
    "We do.”",
  ]);
});

test("a document without words, a broken one and one without a body say so", () => {
  expect(read(p("")).codes).toEqual(["missing.text"]);
  expect(read("</w:body>").codes).toEqual(["missing.text"]);
  expect(read(`${p(r("Whole."))}<w:p><w:r><w:t>Half <<`).remarks).toContain("cut-short");
});

test("text that is only named as a Word file is read, and an empty one is empty", () => {
  const bytes = strToU8("The quay\n\n“We wait,” said Ida Lund.");
  expect(readDocx({ bytes, fileName: "quay.docx" }).status).toBe("read");
  expect(readDocx({ bytes: new Uint8Array(), fileName: "quay.docx" })).toMatchObject({
    problems: [{ code: "bytes.empty" }],
  });
});

test("very many comments that do not end are no longer placed", () => {
  const all = Array.from({ length: 3000 }, (_, id) => `<w:commentRangeStart w:id="${id}"/>`);
  const told = read(`${all.join("")}${p(r("Words.")).repeat(3000)}`);
  expect(told.texts).toHaveLength(3000);
});

test.each([
  ["a title and a byline", p(r("The quay leaks"), "Title") + p(r("By Ida Lund"))],
  ["a heading above others", p(r("The quay leaks"), "Heading1") + p(r("By Ida Lund"))],
  ["plain lines", p(r("The quay leaks", "<w:b/>")) + p(r("By Ida Lund")) + p(r("4 March 2025"))],
])("%s are what an article says of itself", (_, head) => {
  const told = read(
    `${head}${p(r("The wall was built in haste, they say."))}${p(r("Why"), "Heading2")}${p(r("Nobody knows."))}`,
  );
  expect(told.article).toMatchObject({ headline: "The quay leaks", bylines: ["Ida Lund"] });
  expect(told.headings).toEqual([undefined, "Why"]);
  expect(told.texts).toEqual(["The wall was built in haste, they say.", "Nobody knows."]);
  expect(told.leftOut?.[0]).toEqual(["byline", "By Ida Lund", undefined]);
});

test("headings of one height are sections, and a first sentence is no headline", () => {
  const sections =
    p(r("One"), "Heading1") + p(r("Here.")) + p(r("Two"), "Heading1") + p(r("There."));
  expect(read(sections).headings).toEqual(["One", "Two"]);
  expect(read(p(r("The quay leaks.")) + p(r("It does."))).texts).toEqual([
    "The quay leaks.",
    "It does.",
  ]);
});

test("a picture is listed by what it shows", () => {
  const drawing = (about: string, inside: string) =>
    `<w:r><w:drawing><wp:docPr ${about}/>${inside}</w:drawing></w:r>`;
  const told = read(
    p(
      r("The quay in May.") +
        drawing('name="Picture 1" descr="Waves at the quay"', "<a:blip/>") +
        drawing('name="Picture 2"', "<a:blip/>") +
        drawing('name="A line"', "<wps:wsp/>"),
    ) + p(r("It leaks.")),
  );
  expect(told.leftOut).toEqual([
    ["picture", "Waves at the quay", "p1"],
    ["picture", "Picture 2", "p1"],
  ]);
});
