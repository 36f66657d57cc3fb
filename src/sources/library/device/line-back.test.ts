import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../core/editing/json";
import { canComeBack } from "../../../formats/report";
import type { LeftOutLines } from "../own/left-out-lines";
import { type LineChange, putBack, takeOut } from "./line-back";

const file: JsonObject = {
  formatVersion: "1.1",
  mood: "kept although unknown",
  sections: [
    { id: "opening", paragraphs: [{ id: "p1", text: "One." }] },
    {
      id: "later",
      paragraphs: [
        { id: "p2", text: "Two." },
        { id: "left-out-1", text: "Three." },
      ],
    },
  ],
  annotations: [{ id: "q1", type: "mention", targets: [{ paragraph: "p2", exact: "Two" }] }],
};

const none: LeftOutLines = {
  lines: [
    { reason: "navigation", text: "Home" },
    { reason: "sharing", text: "Share", after: "p1" },
    { reason: "related", text: "Read more", after: "p1" },
    { reason: "other", text: "Last", after: "p2" },
    { reason: "picture", text: "https://example.org/a.jpg", after: "p2" },
    { reason: "other", text: "Lost", after: "gone" },
  ],
  back: {},
};

function texts({ file: { sections } }: LineChange): readonly (readonly string[])[] {
  return (sections as { paragraphs: { text: string }[] }[]).map(({ paragraphs }) =>
    paragraphs.map(({ text }) => text),
  );
}

function change(change: LineChange | undefined): LineChange {
  if (change === undefined) throw new RangeError("nothing was changed");
  return change;
}

describe("a line is put back", () => {
  test.each([
    [
      0,
      [
        ["Home", "One."],
        ["Two.", "Three."],
      ],
    ],
    [
      1,
      [
        ["One.", "Share"],
        ["Two.", "Three."],
      ],
    ],
    [3, [["One."], ["Two.", "Last", "Three."]]],
    // What it came after has been taken out since.
    [
      5,
      [
        ["Lost", "One."],
        ["Two.", "Three."],
      ],
    ],
  ])("at its place: %s", (at, expected) => {
    expect(texts(change(putBack(file, none, at)))).toEqual(expected);
  });

  test("in the order of the source, in whichever order that is done", () => {
    const second = change(putBack(file, none, 2));
    const both = change(putBack(second.file, second.leftOut, 1));
    expect(texts(both)[0]).toEqual(["One.", "Share", "Read more"]);
    const first = change(putBack(file, none, 1));
    expect(texts(change(putBack(first.file, first.leftOut, 2)))[0]).toEqual([
      "One.",
      "Share",
      "Read more",
    ]);
  });

  test("under an id that no other has, with all else as it was", () => {
    const { file: changed, leftOut } = change(putBack(file, none, 1));
    expect(leftOut.back).toEqual({ 1: "left-out-2" });
    expect(changed).toMatchObject({ mood: file.mood, annotations: file.annotations });
  });

  test("once, and only where it is text", () => {
    const { file: changed, leftOut } = change(putBack(file, none, 1));
    expect(putBack(changed, leftOut, 1)).toBeUndefined();
    expect(putBack(file, none, 4)).toBeUndefined();
    expect(none.lines.map(canComeBack)).toEqual([true, true, true, true, false, true]);
  });
});

test("a line is taken out again, with what has been annotated in it alone", () => {
  const { file: changed, leftOut } = change(putBack(file, none, 1));
  const own = { id: "q2", targets: [{ paragraph: "left-out-2" }] };
  const shared = { id: "q3", targets: [{ paragraph: "left-out-2" }, { paragraph: "p1" }] };
  const annotations = [...(file.annotations as JsonObject[]), own, shared];
  const out = change(takeOut({ ...changed, annotations }, leftOut, 1));
  expect(texts(out)).toEqual([["One."], ["Two.", "Three."]]);
  expect((out.file.annotations as { id: string }[]).map(({ id }) => id)).toEqual(["q1", "q3"]);
  expect(out.leftOut).toEqual(none);
  expect(takeOut(out.file, out.leftOut, 1)).toBeUndefined();
});
