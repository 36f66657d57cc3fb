// npm run count: counts what the code of the app consists of, and lists what is more than it should be.
import { readdirSync, readFileSync } from "node:fs";
import { exportedTwice } from "./house/exported-twice";
import { linesOf, longFiles, mostLines } from "./house/long-files";
import { modulesIn } from "./house/modules";

const modules = modulesIn("src");
const importers = new Map<string, number>();
for (const { imports } of modules) {
  for (const path of imports) importers.set(path, (importers.get(path) ?? 0) + 1);
}
const single = modules.filter(({ path }) => importers.get(path) === 1).length;
const longest = modules
  .flatMap(({ path, functions }) => functions.map((each) => ({ path, ...each })))
  .sort((a, b) => b.lines - a.lines)
  .slice(0, 10);
const styles = readdirSync("src/app/styles")
  .filter((file) => file.endsWith(".css"))
  .reduce((sum, file) => sum + linesOf(readFileSync(`src/app/styles/${file}`, "utf8")), 0);
const twice = exportedTwice(modules);
const long = longFiles(modules);

const lines = [
  `modules: ${modules.length}`,
  `modules with one importer: ${single} (${Math.round((100 * single) / modules.length)} %)`,
  "longest functions, in lines:",
  ...longest.map(({ path, line, lines }) => `  src/${path}:${line}: ${lines}`),
  `lines of hand-written CSS: ${styles}`,
  `names exported by more than one module: ${twice.size}`,
  ...[...twice].map(([name, paths]) => `  ${name}: ${paths.join(", ")}`),
  `files over ${mostLines} lines without a reason in their head: ${long.length}`,
  ...long.map(({ path, text }) => `  src/${path}: ${linesOf(text)}`),
];
process.stdout.write(`${lines.join("\n")}\n`);
