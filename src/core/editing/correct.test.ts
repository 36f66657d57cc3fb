// What becomes of corrections in another version, and of two people's.
import { describe, expect, test } from "vitest";
import { opened } from "../article/article.arbitrary";
import { aMention, aQuotation, smallArticle } from "../article/small-article.fixture";
import { accept, addAnnotations, remove, setSpeakers } from "./annotations";
import { applyAll, type Change } from "./change";
import { correct, joinCorrections } from "./correct";
import { addEntity } from "./entities";
import type { JsonObject } from "./json";
import { mergeEntities } from "./merge-entities";
import type { Operation } from "./operation";
import { editWords } from "./paragraphs";
import { parsePatch, patchText } from "./patch";
import { setRanges } from "./set-ranges";
import { settling } from "./settle";

const texts = Array.from(
  { length: 20 },
  (_, n) => `“Rain number ${n} will fall,” Alm said on day ${n}. “It will not,” said Bo.`,
);
const { article } = smallArticle(
  [texts],
  texts.flatMap((_, n) => [
    aQuotation(`a${n}`, ["ada"], [[n + 1, `“Rain number ${n} will fall,”`]]),
    aQuotation(`b${n}`, ["bo"], [[n + 1, "“It will not,”"]]),
    aMention(`m${n}`, { topic: "rain" }, [n + 1, "Rain"]),
  ]),
);
const file = article as unknown as JsonObject;

const change = (operations: readonly Operation[]): Change => ({
  what: "speakers",
  about: "",
  at: "2025-01-01T00:00:00Z",
  operations,
});

function after(before: JsonObject, operations: readonly Operation[]): JsonObject {
  const applied = applyAll(before, operations);
  if (applied.status === "misfit") throw new RangeError(JSON.stringify(applied.misfit));
  return applied.file;
}

const edit = (before: JsonObject, id: string, from: string, to: string) => {
  const marked = opened(before);
  const text = marked.paragraphs.find((each) => each.id === id)?.text ?? "";
  return editWords(before, marked, id, text.replace(from, to)).operations;
};

test("in a version of which a tenth of the paragraphs is edited, all is made that can be placed", () => {
  const marked = opened(file);
  const { paragraph = 0, start = 0, end = 0 } = marked.annotations[3]?.ranges[0] ?? {};
  const changes = [
    change(setSpeakers(file, ["a3"], ["cy"])),
    change(accept(file, ["a4"])),
    change(remove(file, ["b5"])),
    change(setRanges(file, marked, "a1", [{ paragraph, start: start + 1, end: end - 1 }])),
    change(edit(file, "p8", "day 7", "day seven")),
    change(edit(file, "p7", "number 6", "number six")),
    change(remove(file, ["a19"])),
  ].filter(({ operations }) => operations.length > 0);
  // Two of twenty: one beside what is corrected, one that takes words away.
  let later = after(file, edit(file, "p8", "said Bo", "answered Bo Berg"));
  later = after(later, edit(later, "p7", "number 6 will", "no. 6 may"));
  later = after(later, remove(later, ["a19"]));
  const { file: result, left } = correct(later, changes);
  const now = opened(result);
  expect(now.paragraphs[7]?.text).toContain("day seven. “It will not,” answered Bo Berg.");
  expect(now.article.annotations?.find(({ id }) => id === "a3")).toMatchObject({
    speakers: ["cy"],
  });
  expect(now.annotations.some(({ id }) => id === "b5")).toBe(false);
  expect(left.map(({ misfit }) => [misfit.reason, misfit.operation.of])).toEqual([
    ["changed", "paragraph"],
  ]);
  expect(left[0]?.misfit).toMatchObject({
    base: texts[6],
    mine: texts[6]?.replace("number 6", "number six"),
    theirs: expect.stringContaining("no. 6 may"),
  });
  expect(now.unplaced).toEqual([]);
});

test("a quotation added is placed by its words in the other version, or listed", () => {
  const marked = opened(file);
  const range = { paragraph: 2, start: 1, end: 19 };
  const added = addAnnotations(file, marked, [
    { annotation: { id: "new", type: "quotation", speakers: ["cy"] }, ranges: [range] },
  ]);
  const words = marked.paragraphs[2]?.text.slice(1, 19) ?? "";
  const moved = after(file, edit(file, "p3", "“Rain", "“Soon, Rain"));
  const placed = opened(correct(moved, [change(added)]).file);
  const at = placed.annotations.find(({ id }) => id === "new")?.ranges[0];
  expect(placed.paragraphs[2]?.text.slice(at?.start, at?.end)).toBe(words);
  const without = after(file, edit(file, "p3", texts[2] ?? "", "Nothing of it is left here."));
  expect(correct(without, [change(added)]).unplaced).toEqual(["new"]);
});

describe("two people’s changes", () => {
  test("of different things are joined", () => {
    const mine = change(setSpeakers(file, ["a1"], ["cy"]));
    const theirs = change(setSpeakers(file, ["a2"], ["bo"]));
    const { file: both, left } = joinCorrections(file, [theirs], [mine]);
    expect(left).toEqual([]);
    const speakers = (id: string) =>
      opened(both).article.annotations?.find((each) => each.id === id);
    expect(speakers("a1")).toMatchObject({ speakers: ["cy"] });
    expect(speakers("a2")).toMatchObject({ speakers: ["bo"] });
  });

  test("of the same thing are told with what was before, mine and theirs", () => {
    const mine = change(setSpeakers(file, ["a1"], ["cy"]));
    const theirs = change(setSpeakers(file, ["a1"], ["bo"]));
    const { left, made } = joinCorrections(file, [theirs], [mine]);
    expect(made).toHaveLength(1);
    expect(left.map(({ misfit }) => misfit)).toMatchObject([
      { reason: "changed", base: ["ada"], mine: ["cy"], theirs: ["bo"] },
    ]);
  });

  test("that are the same are one", () => {
    const same = change(setSpeakers(file, ["a1"], ["cy"]));
    expect(joinCorrections(file, [same], [same]).left).toEqual([]);
  });

  test("one removing what the other has given another speaker is a conflict", () => {
    const { left } = joinCorrections(
      file,
      [change(setSpeakers(file, ["a1"], ["bo"]))],
      [change(remove(file, ["a1"]))],
    );
    expect(left[0]?.misfit.reason).toBe("changed");
  });
});

test("a typo mended in a paragraph with forty annotations loses none", () => {
  const words = Array.from({ length: 40 }, (_, n) => `w${n}`);
  const busy = smallArticle(
    [[`Teh ${words.join(" ")}.`]],
    words.map((word) => aMention(word, { topic: "rain" }, [1, word])),
  );
  const before = busy.article as unknown as JsonObject;
  const marked = opened(after(before, edit(before, "p1", "w20 ", "w20, mended ")));
  expect(marked.annotations).toHaveLength(40);
  expect(marked.problems).toEqual([]);
});

test("annotations of which the words are gone are told, and kept as not placed", () => {
  const marked = opened(file);
  const { operations, lost } = editWords(file, marked, "p1", "Something else was written here.");
  expect([...lost].sort()).toEqual(["a0", "b0", "m0"]);
  const edited = after(file, operations);
  const now = opened(edited);
  expect(now.article.annotations).toHaveLength(60);
  // By hand, one is given other words.
  const range = { paragraph: 0, start: 0, end: 14 };
  const placed = opened(after(edited, setRanges(edited, now, "a0", [range])));
  expect(placed.annotations.find(({ id }) => id === "a0")?.ranges).toEqual([range]);
});

test("a file without ids is given those that the reader knows, with the first change only", () => {
  const bare = {
    ...file,
    speakers: { id: "ada", name: "Ada Alm" },
    topics: undefined,
    annotations: [
      { type: "quotation", speakers: "ada", targets: { paragraph: "p1", exact: "“It will not,”" } },
      { type: "nothing" },
    ],
  };
  const written = JSON.parse(JSON.stringify(bare));
  const operations = settling(written);
  expect(operations.map((each) => each.op === "set" && each.field)).toEqual([
    "speakers",
    "annotations",
  ]);
  const settled = after(written, operations);
  expect(settling(settled)).toEqual([]);
  const id = opened(settled).annotations[0]?.id ?? "";
  const cy = after(settled, addEntity(settled, "speaker", "cy", "Cy Carr"));
  const changed = after(cy, setSpeakers(cy, [id], ["cy"]));
  expect(changed.annotations).toMatchObject([{ id, speakers: ["cy"] }, { type: "nothing" }]);
});

test("a merge says who is gone in one line of a patch", () => {
  const operations = mergeEntities(file, "speaker", "bo", "ada");
  const text = patchText({ article: "small", changes: [change(operations), change([])] });
  expect(text.split("\n")).toHaveLength(5);
  expect(parsePatch(JSON.parse(text))?.changes[0]?.operations).toEqual(operations);
  expect(parsePatch({ corrections: "1.0", article: "x", changes: [{}] })).toBeUndefined();
});
