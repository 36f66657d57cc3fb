import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { storeys } from "./house/storeys";

test("the README's map lists every folder of src", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, map = ""] = /## The map of the code\n(.*?)\n\| to change/s.exec(readme) ?? [];
  const rows = map.split("\n").filter((line) => line.startsWith("|"));
  const first = rows.map((row) => row.split("|")[1] ?? "").join(" ");
  const src = fileURLToPath(new URL("../src", import.meta.url));
  const foldersIn = (path: string) =>
    readdirSync(join(src, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(path, name));
  const rooms = foldersIn("").flatMap((name) =>
    (storeys[name]?.length ?? 0) > 0 ? foldersIn(name) : [name],
  );
  const folders = rooms.map((room) => `\`src/${room}\``);
  expect(folders.filter((folder) => !first.includes(folder))).toEqual([]);
});
