import { expect, test } from "vitest";
import { PiecedFile, piecesOf } from "./file-pieces";

function throughPieces(file: object): unknown {
  const pieced = new PiecedFile();
  for (const piece of piecesOf(file)) pieced.take(structuredClone(piece));
  return pieced.file;
}

const entries = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id, words: "rain" }));

test.each<[string, object]>([
  ["short", { sections: entries(2), id: "a", annotations: entries(3) }],
  [
    "long",
    { sections: entries(1_500), annotations: entries(4_001), id: "b", mood: { calm: true } },
  ],
  ["without lists", { id: "c", sections: undefined }],
  ["with another thing for a list", { id: "d", annotations: "none" }],
])("a file that is %s is the same, with its fields in their order", (_, file) => {
  expect(JSON.stringify(throughPieces(file))).toBe(JSON.stringify(file));
});

test("no piece has more than a thousand entries", () => {
  const lengths = [...piecesOf({ annotations: entries(2_500) })].map(({ json }) => json.length);
  expect(lengths).toHaveLength(4);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(JSON.stringify(entries(1_000)).length + 3_000);
});
