import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../..", import.meta.url));

/** The texts of the files below src whose names end so, tests left out. */
const textsOf = (ending: RegExp): readonly string[] =>
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path) && !/\.(test|fixture)\./.test(path))
    .map((path) => readFileSync(join(src, path), "utf8"));

/** The classes that selectors name; `@apply` and values name none. */
function classesOf(css: string): readonly string[] {
  const selectors = css
    .replaceAll(/\/\*.*?\*\//gs, "")
    .replaceAll(/@(import|reference|source)[^;]*;/g, "")
    .replaceAll(/[^{};]+(?=[;}])/g, "");
  return [...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name);
}

test("every class that a style sheet names is written somewhere in the app", () => {
  const code = new Set(textsOf(/\.tsx?$/).flatMap((text) => text.match(/[\w-]+/g) ?? []));
  const named = new Set(textsOf(/\.css$/).flatMap(classesOf));
  expect(named.size).toBeGreaterThan(100);
  expect([...named].filter((name) => !code.has(name))).toEqual([]);
});
