import { expect, test } from "vitest";
import { check } from "../../../core/article/check";
import { shapeOf } from "../cases.fixture";
import { readWebAnno } from "./read-webanno";

const quotation = "webanno.custom.Quotation";
const header = [
  "#FORMAT=WebAnno TSV 3.3",
  "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue",
  "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value",
  `#T_SP=${quotation}|speaker`,
  `#T_RL=webanno.custom.Attribution|kind|BT_${quotation}`,
  "#T_RL=webanno.custom.Other|kind|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
  "",
  "",
];

function read(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const result = readWebAnno({ bytes, fileName: "day.tsv" });
  if (result.status === "refused") throw new Error(JSON.stringify(result.problems));
  const { article, problems } = check(result.articles[0]);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (article === undefined) throw new RangeError("no article");
  return { ...shapeOf(article), report: result.report };
}

/** Sentences of tokens with the cells after them, `apart` characters from each other. */
function written(sentences: readonly (readonly [string, string][])[], apart: number): string[] {
  let place = 0;
  return sentences.flatMap((tokens, at) => {
    const text = tokens.map(([token]) => token).join(" ");
    const rows = tokens.map(([token, cells], number) => {
      const row = `${at + 1}-${number + 1}\t${place}-${place + token.length}\t${token}\t${cells}\t`;
      place += token.length + 1;
      return row;
    });
    place += apart - 1;
    return [`#Text=${text}`, ...rows, ""];
  });
}

const none = "_\t_\t_\t_\t_\t_\t_\t_";

test("each of 200 annotations stands on its words, whatever the text is made of", () => {
  const sentences = Array.from({ length: 100 }, (_, at): [string, string][] => [
    ["😀", none],
    ["“Hé", `X\t_\t_\t*[${3 * at + 1}]\t_\t_\t_\t_`.replace("*", "Ída <b>Lund</b>")],
    [`no${at}”`, `X\t_\t_\tÍda <b>Lund</b>[${3 * at + 1}]\t_\t_\t_\t_`],
    ["said", none],
    ["Ída", `X\t*[${3 * at + 2}]\tPER[${3 * at + 2}]\t_\t_\t_\t_\t_`],
    ["Lund", `X\t*[${3 * at + 2}]\tPER[${3 * at + 2}]\t_\t_\t_\t_\t_`],
  ]);
  const { quotations, mentions, paragraphs, report } = read([...header, ...written(sentences, 2)]);
  expect(quotations).toEqual(
    sentences.map((_, at) => ({ speakers: ["Ída <b>Lund</b>"], exact: [`“Hé no${at}”`] })),
  );
  expect(mentions.map(({ exact }) => exact)).toEqual(sentences.map(() => "Ída Lund"));
  expect(paragraphs).toHaveLength(100);
  expect(report.remarks).toContainEqual({ code: "layers", given: ["POS"] });
});

test("a relation between what is said and who says it is an attribution, others are listed", () => {
  const { quotations, report } = read([
    ...header,
    "#Text=Go ! said Tom .",
    "1-1\t0-2\tGo\t_\t_\t_\t*[1]\t_\t_\t_\t_\t",
    "1-2\t3-4\t!\t_\t_\t_\t*[1]\t_\t_\t_\t_\t",
    "1-3\t5-9\tsaid\t_\t_\t_\t_\t_\t_\t_\t_\t",
    "1-4\t10-13\tTom\t_\t*\tPER\t_\t_\t_\tnear\t1-3\t",
    "1-5\t14-15\t.\t_\t_\t_\t_\t_\t_\t_\t_\t",
  ]);
  expect(quotations).toEqual([]);
  expect(report.leftOut.map(({ reason }) => reason)).toEqual(["relation", "unattributed"]);
  const speaker = header.map((line) => line.replace(quotation, "webanno.custom.Mark"));
  const linked = read([
    ...speaker.map((line) => line.replace("Mark|speaker", "Mark|kind")),
    "#Text=Go ! said Tom .",
    "1-1\t0-2\tGo\t_\t_\t_\tQuote[1]\t_\t_\t_\t_\t",
    "1-2\t3-4\t!\t_\t_\t_\tQuote[1]\t_\t_\t_\t_\t",
    "1-3\t5-9\tsaid\t_\t_\t_\t_\t_\t_\t_\t_\t",
    "1-4\t10-13\tTom\t_\t_\t_\tSpeaker[2]\tby\t1-1[1_2]\t_\t_\t",
  ]);
  expect(linked.report.leftOut.map(({ reason }) => reason)).toEqual([]);
  expect(linked.quotations).toEqual([{ speakers: ["Tom"], exact: ["Go !"] }]);
});

test("sentences that lie next to each other are a paragraph each, unless others lie apart", () => {
  const two: [string, string][][] = [[["One.", none]], [["Two.", none]]];
  expect(read([...header, ...written(two, 1)]).paragraphs).toEqual(["One.", "Two."]);
  const far = ["#Text=Three.", `3-1\t20-26\tThree.\t${none}\t`];
  const apart = read([...header, ...written(two, 1), ...far]);
  expect(apart.paragraphs).toEqual(["One. Two.", "Three."]);
});

test("lines that are none, words that are not there and offsets that lie place nothing wrongly", () => {
  const { mentions, paragraphs, report } = read([
    ...header,
    "#Text=Ida swims.",
    "1-1\t900000000000-900000000003\tIda\t_\t*\tPER\t_\t_\t_\t_\t_\t",
    "1-2\t-3-x\tswims\t_\t_\t_\t_\t_\t_\t_\t_\t",
    "1-2.1\t5-99\tsw\t_\t*\tPER\t_\t_\t_\t_\t_\t",
    "1-3\t4-9\tdrowns\t_\t*\tPER\t_\t_\t_\t_\t_\t",
    "nothing of the kind",
    "#Text=Tom.",
    "2-1\t0-3\tTom",
  ]);
  expect(paragraphs).toEqual(["Ida swims.", "Tom."]);
  expect(mentions.map(({ exact }) => exact)).toEqual(["Ida", "sw"]);
  expect(report.leftOut.map(({ reason }) => reason).sort()).toEqual(["unplaced", "unreadable"]);
});

test("a file without tokens is refused by the name of its format", () => {
  const result = readWebAnno({ bytes: new TextEncoder().encode("#FORMAT=WebAnno TSV 3.3\n") });
  expect(JSON.stringify(result)).toContain("WebAnno TSV");
  expect(result.status).toBe("refused");
});
