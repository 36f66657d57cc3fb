import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const app = fileURLToPath(new URL("..", import.meta.url));

/** The modules of the app by their paths from src/app, tests left out. */
const texts = new Map(
  readdirSync(app, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(tsx?|css)$/.test(path) && !/\.(test|fixture)\./.test(path))
    .map((path) => [path, readFileSync(join(app, path), "utf8")]),
);

/** What app.css takes no utilities from. */
const late = [...(texts.get("styles/app.css") ?? "").matchAll(/@source not "\.\.\/([^."][^"]*)"/g)]
  .map(([, pattern = ""]) => pattern)
  .flatMap((pattern) => [...texts.keys()].filter((path) => asExpression(pattern).test(path)));

function asExpression(pattern: string): RegExp {
  const alike = { "**": ".*", "{": "(?:", "}": ")", ",": "|", ".": "\\." };
  const whole = pattern.replaceAll(/\*\*|[{},.]/g, (sign) => alike[sign as keyof typeof alike]);
  return new RegExp(`^${whole}$`);
}

function importsOf(path: string, statement: RegExp): readonly string[] {
  return [...(texts.get(path) ?? "").matchAll(statement)].flatMap(([, from = ""]) => {
    const whole = posix.join(posix.dirname(path), from);
    return [whole, `${whole}.ts`, `${whole}.tsx`].find((each) => texts.has(each)) ?? [];
  });
}

const loadedWith = (path: string) =>
  importsOf(path, /^(?:import|export)\b(?! type)(?:[^;"]* from)? "(\.[^"]+)";/gm);
const loadedLater = (path: string) => importsOf(path, /\bimport\(\s*"(\.[^"]+)"/g);

/** A module with all that is loaded with it. */
function whole(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const each of loadedWith(path)) whole(each, found);
  return found;
}

test("what has its utilities from pages.css is loaded with it", () => {
  expect(late).toContain("editor/pen.tsx");
  expect(late).toContain("ui/page-layout.tsx");
  const isLate = new Set(late);
  const loads = [...texts.keys()].filter((path) => !isLate.has(path));
  const entries = loads.flatMap((path) => [
    ...loadedLater(path),
    ...(loadedWith(path).some((each) => isLate.has(each)) ? [path] : []),
  ]);
  const styled = [...new Set(entries)].map(
    (entry) => [entry, [...whole(entry)].filter((path) => isLate.has(path))] as const,
  );
  const isBare = (entry: string) => !whole(entry).has("styles/pages.css");
  const unstyled = styled.filter(
    ([entry, paths]) =>
      isBare(entry) && paths.some((path) => /class\w*=/i.test(texts.get(path) ?? "")),
  );
  expect(unstyled.map(([entry]) => entry)).toEqual([]);
});

test("no class lists stand where Tailwind does not look for them", () => {
  const classes =
    /"[^"\n]*\b(?:grid|flex|block|rounded|border|gap|text|min-w|max-w|px|py)-(?:\[|cols-|sm|md|xs|line|ink|wrap|\d)[^"\n]*"/;
  const unseen = [...texts].filter(([path, text]) => path.endsWith(".ts") && classes.test(text));
  expect(unseen.map(([path]) => path)).toEqual([]);
});
