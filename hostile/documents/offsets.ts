import { type HostileDocument, ofEdit, opened } from "../document";

const kind = "offsets";
/** 😀 is one code point, two UTF-16 units and four bytes. */
const text = "😀 Lind spoke 😀 of trade, 😀 and left. 😀";
const p3 = "sections[1].paragraphs[1].text";

/** A mention with this target in a paragraph of 38 code points and 42 UTF-16 units. */
function target(name: string, fields: object, ...problems: readonly string[]): HostileDocument {
  const targets = [{ paragraph: "p3", ...fields }];
  const edit = { [p3]: text, "annotations[2].targets": targets };
  return ofEdit(kind, name, edit, opened(...problems));
}

const start = "annotations[2].targets[0].start";
const end = "annotations[2].targets[0].end";
const place = "annotations[2].targets[0]";
const length = [...text].length;

export const offsets: readonly HostileDocument[] = [
  target("all of it", { start: 0, end: length }),
  target("the last character", { start: length - 1, end: length }),
  target("one beyond the end", { start: 0, end: length + 1 }, `unplaced ${place}`),
  target("the end in UTF-16 units", { start: 0, end: text.length }, `unplaced ${place}`),
  target("from the end on", { start: length, end: length + 1 }, `unplaced ${place}`),
  target("wholly beyond the end", { start: 1000, end: 2000 }, `unplaced ${place}`),
  target("empty", { start: 5, end: 5 }, `type ${end}`),
  target("empty at the start", { start: 0, end: 0 }, `type ${end}`),
  target("inverted", { start: 9, end: 2 }, `type ${end}`),
  target("inverted, with words", { start: 9, end: 2, exact: "trade" }, `type ${end}`),
  target("negative, with words", { start: -3, end: 2, exact: "trade" }, `type ${start}`),
  target(
    "counted in UTF-16 units, with words",
    { start: 20, end: 25, exact: "trade" },
    `drift ${place}`,
  ),
  target("beyond the end, with words", { start: 900, end: 905, exact: "trade" }, `drift ${place}`),
  target("inside a pair in UTF-16 units", { start: 0, end: 1 }),
  target("words of half a pair", { exact: "\ud83d" }, `unplaced ${place}`),
  target("words that begin with half a pair", { exact: "\ude00 Lind" }, `unplaced ${place}`),
  target("words that end with half a pair", { exact: "spoke \ud83d" }, `unplaced ${place}`),
  target(
    "a position and words of half a pair",
    { start: 0, end: 1, exact: "\ud83d" },
    `unplaced ${place}`,
  ),
  target("context of half a pair", { exact: "trade", prefix: "\ude00 of ", suffix: ", \ud83d" }),
  target("words that come several times", { exact: "😀" }, `unplaced ${place}`),
  target("words that are blanks", { start: 1, end: 2, exact: " " }, `unplaced ${place}`),
  target("words that are nowhere", { exact: "nowhere at all" }, `unplaced ${place}`),
  target("no words", { exact: "" }, "type annotations[2].targets[0].exact"),
  ofEdit(
    kind,
    "in a paragraph without text",
    { [p3]: "" },
    opened("unplaced annotations[2].targets[0]", "unplaced annotations[3].targets[0]"),
  ),
  ofEdit(
    kind,
    "the same target a thousand times",
    { "annotations[2].targets": new Array(1000).fill({ paragraph: "p3", start: 14, end: 19 }) },
    opened(),
  ),
  ofEdit(
    kind,
    "every order of ten targets",
    {
      "annotations[2].targets": [9, 3, 7, 1, 0, 5, 2, 8, 6, 4].map((at) => ({
        paragraph: "p3",
        start: at,
        end: at + 3,
      })),
    },
    opened(),
  ),
  ofEdit(
    kind,
    "nowhere, after an annotation that is left out",
    { "annotations[0]": null, "annotations[3].targets[0].exact": "nowhere at all" },
    opened("type annotations[0]", "unplaced annotations[3].targets[0]"),
  ),
  ofEdit(
    kind,
    "nowhere, after a target that is left out",
    {
      "annotations[1].targets": [null, { paragraph: "p1", exact: "nowhere at all" }],
      "annotations[0].id": "",
    },
    opened(
      "type annotations[0].id",
      "type annotations[1].targets[0]",
      "unplaced annotations[1].targets[1]",
    ),
  ),
];
