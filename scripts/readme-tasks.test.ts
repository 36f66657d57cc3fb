import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { modulesIn } from "./house/modules";

const modules = modulesIn("src");
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const [, table = ""] = /\n\| to change \| open \|\n\|---\|---\|\n(.*?)\n\n/s.exec(readme) ?? [];
const rows = table.split("\n").map((row) => {
  const [, task = "", place = ""] = row.split("|").map((cell) => cell.trim());
  return { task, place };
});

/** What a newcomer comes to change, in words that the table has. */
const tasks = [
  "what a facet counts",
  "add a format to export",
  "add a language",
  "the card",
  "the palette",
  "the address of a section",
  "stands at the wrong place",
  "a keyboard shortcut",
  "the label of who is speaking",
  "that a filter leaves out fades",
];

test.each(tasks)("the table leads to one place: %s", (task) => {
  const found = rows.filter((row) => row.task.includes(task));
  expect(found).toHaveLength(1);
  expect(found[0]?.place).toMatch(/`\w+` in `src\/[^`]+\.tsx?`/);
});

test.each(rows)("$task: the files are there and export what is named", ({ place }) => {
  const paths = place.match(/(?<=`)src\/[^`]+(?=`)/g) ?? [];
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  const named = [...place.matchAll(/`(\w+)` in `src\/([^`]+)`/g)];
  for (const [, name = "", path = ""] of named) {
    const exports = path.endsWith(".cases.ts")
      ? exportsIn(readFileSync(`src/${path}`, "utf8"))
      : modules.find((module) => module.path === path)?.exports;
    expect(exports, path).toContain(name);
  }
});

function exportsIn(text: string): readonly string[] {
  return [...text.matchAll(/^export (?:const|function|type|interface) (\w+)/gm)].flatMap(
    ([, name]) => name ?? [],
  );
}
