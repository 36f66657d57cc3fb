import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the README's map lists every folder of src", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, map = ""] = /## The map of the code\n(.*?)\n\| to change/s.exec(readme) ?? [];
  const rows = map.split("\n").filter((line) => line.startsWith("|"));
  const first = rows.map((row) => row.split("|")[1] ?? "").join(" ");
  const folders = readdirSync(new URL("../src", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `\`src/${name}\``);
  expect(folders.filter((folder) => !first.includes(folder))).toEqual([]);
});
