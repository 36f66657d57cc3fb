import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openFile } from "./open-file";

function open(name: string, bytes: Uint8Array, type = "") {
  const file = {
    name,
    type,
    size: bytes.length,
    arrayBuffer: async () => Uint8Array.from(bytes).buffer,
  };
  return openFile(file, new AbortController().signal, () => {});
}

test("a page is kept as the article that was made of it", async () => {
  const page = readFileSync("src/formats/read/html/pages/agency.html");
  const opening = await open("ferry.html", page, "text/html");
  if (opening.status === "refused") throw new RangeError(JSON.stringify(opening.problems));
  expect(opening.marked.problems).toEqual([]);
  expect(opening.opened).toMatchObject({
    name: "ferry.json",
    articleId: "ferry-line-to-cut-winter-sailings-by-a-third",
  });
  expect(opening.report?.leftOut.length).toBeGreaterThan(5);
  const again = await open(opening.opened.name, opening.opened.bytes);
  if (again.status === "refused") throw new RangeError("the file that is kept is refused");
  expect(again.marked.article).toEqual(opening.marked.article);
  expect(again.report).toBeUndefined();
});

test("Markdown and text are opened by their names", async () => {
  const bytes = new TextEncoder().encode(
    "Rain expected on Monday\n\nIt will rain, he said on Sunday.",
  );
  for (const name of ["rain.md", "rain.txt"])
    expect((await open(name, bytes)).status).toBe("opened");
  const refused = await open("rain", bytes);
  expect(JSON.stringify(refused)).toContain("this is not JSON");
});

test("a page without an article says so", async () => {
  const refused = await open("x.html", readFileSync("src/formats/read/html/pages/overview.html"));
  expect(JSON.stringify(refused)).toContain("there is no article on this page");
});
