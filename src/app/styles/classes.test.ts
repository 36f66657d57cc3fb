import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "tailwindcss";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The texts of the files below a folder whose names end so, tests of src left out. */
const textsOf = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path) && !/\.(test|fixture)\./.test(path))
    .map((path) => readFileSync(join(root, folder, path), "utf8"));

const sheets = textsOf("src", /\.css$/);
const code = textsOf("src", /\.tsx?$/);
const journeys = textsOf("e2e", /\.ts$/);

/** The classes that selectors name, and those that `@apply` names in variants such as `[&>.side]:`; values name none. */
function classesOf(css: string): readonly string[] {
  const rules = css
    .replaceAll(/\/\*.*?\*\//gs, "")
    .replaceAll(/@(import|reference|source)[^;]*;/g, "");
  const selectors = rules.replaceAll(/[^{};]+(?=[;}])/g, "");
  const variants = rules.match(/\[[^\s\]]*&[^\s\]]*\](?=:)/g) ?? [];
  return [selectors, ...variants.map((variant) => variant.replaceAll("_", " "))]
    .flatMap((text) => [...text.matchAll(/\.([a-z][\w-]*)/g)])
    .map(([, name = ""]) => name);
}

/** The classes that a component gives its elements, where they are written out. */
function classesGiven(text: string): readonly string[] {
  const given = [
    ...text.matchAll(/\b[cC]lass(?:Name)?(?:=|: | = )("[^"]*"|\{(?:`[^`]*`|[^{}]*)\})/g),
  ];
  return given
    .flatMap(([, value = ""]) => [...value.matchAll(/(?<!\()"([^"]*)"|`([^`]*)`/g)])
    .flatMap(([, plain, template]) =>
      (plain ?? template ?? "").replaceAll(/\$\{.*?\}/gs, " ").split(/\s+/),
    )
    .filter((name) => /^[a-z@*[]/.test(name) && !name.endsWith("-"));
}

test("every class that a style sheet names is written somewhere in the app", () => {
  const written = new Set(code.flatMap((text) => text.match(/[\w-]+/g) ?? []));
  const named = new Set(sheets.flatMap(classesOf));
  expect(named.size).toBeGreaterThan(100);
  expect([...named].filter((name) => !written.has(name))).toEqual([]);
});

/** What the variants `group-` and `peer-` of utilities look for. */
const markers = ["group", "peer"];

test("every class that an element is given is a utility, has a rule, or is looked for", async () => {
  const given = new Set(code.flatMap(classesGiven));
  expect(given.size).toBeGreaterThan(300);
  const theme = sheets.find((css) => css.includes("@theme inline")) ?? "";
  const built = (await compile(`${theme}\n@tailwind utilities;`)).build([...given]);
  const utilities = new Set(
    [...built.matchAll(/\.((?:\\.|[\w-]|\p{So})+)/gu)].map(([, name = ""]) =>
      name.replaceAll("\\", ""),
    ),
  );
  const named = new Set([...markers, ...sheets.flatMap(classesOf)]);
  const lookedFor = new Set(
    [...code, ...journeys]
      .flatMap((text) => text.match(/"[^"\n]*"|`[^`]*`/g) ?? [])
      .flatMap((literal) => literal.match(/(?<=\.)[a-z][\w-]*/g) ?? [])
      .concat(journeys.flatMap((text) => text.match(/(?<=className: ")[\w-]+/g) ?? [])),
  );
  const meaningless = [...given].filter(
    (name) => !named.has(name) && !lookedFor.has(name) && !utilities.has(name),
  );
  expect(meaningless).toEqual([]);
});
