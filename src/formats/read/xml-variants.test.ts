// Plays, novels and debates as other editions and other parliaments mark them up.
import { expect, test } from "vitest";
import { readVariant } from "./variant.fixture";

const tei = (text: string, header = "") =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Day</title></titleStmt></fileDesc>${header}</teiHeader><text>${text}</text></TEI>`;
const body = (text: string, header = "") => ({ "a.xml": tei(`<body>${text}</body>`, header) });
const akn = (text: string) => ({
  "a.xml": `<akomaNtoso><debate><meta/><debateBody>${text}</debateBody></debate></akomaNtoso>`,
});

test.each<[string, Record<string, string>, string[], string[]]>([
  [
    "a stage direction in a line of verse stays in it",
    body(
      '<div><sp who="#a"><l>We swim</l><l>in May, <stage>(laughs)</stage> in May.</l></sp></div>',
    ),
    ["We swim\nin May, (laughs) in May."],
    ["a: We swim\nin May, | in May."],
  ],
  [
    "blanks that are marked up are the only ones",
    body(
      '<div><sp who="#a"><ab><w>Who</w><c> </c><w>is</w><w>’s</w><c> </c><w>there</w><pc>?</pc></ab></sp></div>',
    ),
    ["Who is’s there?"],
    ["a: Who is’s there?"],
  ],
  [
    "a quotation in a sentence does not part it",
    body("<p>He came, <quote>so it is said</quote>, and left.</p>"),
    ["He came, so it is said, and left."],
    [],
  ],
  [
    "the cells of a table stand apart",
    body("<table><row><cell>Ida</cell><cell>seven</cell></row><row><cell>Bo</cell></row></table>"),
    ["Ida | seven", "Bo"],
    [],
  ],
  [
    "a character that is written as two numbers",
    body("<p>Ida waved &#55357;&#56395; and &#xD83D;&#xDC4B;.</p>"),
    ["Ida waved 👋 and 👋."],
    [],
  ],
  [
    "a quotation of paragraphs stands on its own",
    body("<p>He read: <quote><p>Dear Ann.</p></quote></p>"),
    ["He read:", "Dear Ann."],
    [],
  ],
  [
    "parts of an edition that are to be merged are one quotation",
    body(
      '<p><said who="#a" rend="merge">One</said></p><p><said who="#a" rend="merge">two.</said></p><p><said who="#b" rend="merge">Three.</said></p>',
    ),
    ["One", "two.", "Three."],
    ["a: One | two.", "b: Three."],
  ],
  [
    "quotation marks in what somebody says are theirs",
    body('<p><said who="#a"><q>I swim</q></said>, she said.</p>'),
    ["I swim, she said."],
    ["a: I swim"],
  ],
  [
    "blocks of annotation say who speaks, and somebody unknown is nobody",
    body(
      '<annotationBlock who="#a"><u><seg>Yes.</seg></u><spanGrp><span>x</span></spanGrp></annotationBlock><u who="unknown"><seg>No.</seg></u>',
    ),
    ["Yes.", "No."],
    ["a: Yes."],
  ],
  [
    "numbers before headings and entries stay before them",
    akn(
      '<debateSection><num>1.</num><heading>Opening</heading><speech by="#a"><p>So:</p><blockList><item><num>(a)</num><p>mud</p></item></blockList></speech></debateSection>',
    ),
    ["So:", "(a) mud"],
    ["a: So: | (a) mud"],
  ],
  [
    "debates of another parliament, with lists and tables",
    {
      "2020-01-08.xml":
        '<debates><major-heading id="d/2020-01-08.1">BILLS</major-heading><heading>Second</heading><speech speakername="Ida Lund"><p>I move:</p><ul><li>One</li><li>Two</li></ul><table><tr><td>a</td><td>b</td></tr></table></speech></debates>',
    },
    ["I move:", "One", "Two", "a b"],
    ["Ida Lund: I move: | One | Two | a b"],
  ],
])("%s", async (_, files, paragraphs, said) => {
  const variant = await readVariant(files);
  expect(variant.paragraphs).toEqual(paragraphs);
  expect(variant.said).toEqual(said);
});

test("what stands before a debate is its title and its first words", async () => {
  const { article, paragraphs } = await readVariant({
    "a.xml":
      '<akomaNtoso><debate><meta/><preface><p class="heading">ASSEMBLY</p><p>The House met at 2.30.</p></preface><debateBody><speech by="#a"><p>Order.</p></speech></debateBody></debate></akomaNtoso>',
  });
  expect(article?.headline).toBe("ASSEMBLY");
  expect(paragraphs).toEqual(["The House met at 2.30.", "Order."]);
});

test("names of lists are taken, and an author has no numbers in the name", async () => {
  const { article, told } = await readVariant({
    "a.xml": tei(
      '<body><u who="#p"><seg>Yes.</seg></u></body><back><listPerson><person xml:id="p"><persName>Ann Alm</persName></person></listPerson></back>',
    ).replace(
      "</title>",
      "</title><author><persName><forename>Ida</forename><surname>Lund</surname></persName><idno>Q1</idno></author>",
    ),
  });
  expect(article?.bylines).toEqual(["Ida Lund"]);
  expect(article?.speakers?.map(({ name }) => name)).toEqual(["Ann Alm"]);
  expect(told).not.toContain("comment");
});

test("the headings of a debate are its sections, with and without a kind", async () => {
  const { article } = await readVariant({
    "a.xml":
      '<publicwhip><heading id="s">Prayer</heading><speech speakername="Ann"><p>Amen.</p></speech></publicwhip>',
  });
  expect(article?.sections.map(({ heading }) => heading)).toEqual(["Prayer"]);
});
