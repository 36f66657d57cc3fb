// Measures the app beside static text and beside the libraries that people highlight with:
//
//   npm run bench [-- --sizes S,M,L,XL] [--only NAME,NAME] [--patience SECONDS] [--toggles N]
//     [--rounds N] [--readme]
//
// All figures are of one run in one browser. Everything is measured in rounds, one after the other in
// each, so that a machine that is busy for a while is so for all. Prints a table, and writes it with
// the figures and a picture to bench/results; --readme puts the table into README.md.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { contenders } from "./contenders/contenders";
import { documentOf, type Size, sizeNames } from "./documents";
import { browserPath } from "./launch-browser";
import { type Growth, growthOf } from "./measure/growth";
import { type Result, resultOf } from "./measure/result";
import { app, measure, type Round } from "./measure/run";
import { pictureOf } from "./picture";
import { serve } from "./serve";
import { sizesInWords, tableOf } from "./table";

const known = [app, ...Object.keys(contenders)];
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: sizeNames.join() },
    only: { type: "string", default: known.join() },
    patience: { type: "string", default: "90" },
    toggles: { type: "string", default: "40" },
    rounds: { type: "string", default: "3" },
    readme: { type: "boolean", default: false },
  },
});

const results = join(import.meta.dirname, "results");
const contendersPage = join(results, "page");
const chosenSizes = sizeNames.filter((size) => values.sizes.split(",").includes(size));
const names = values.only.split(",");
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
  process.exit(2);
}

async function main(): Promise<void> {
  await buildAll();
  const documents = new Map(
    chosenSizes.map((size) => [`bench-${size.toLowerCase()}`, JSON.stringify(documentOf(size))]),
  );
  documents.set("bench-before", JSON.stringify({ ...documentOf("S"), headline: "Before" }));
  const served = await serve("dist", contendersPage, documents);
  const executablePath = browserPath();
  const browser = await chromium.launch({ executablePath });
  const found: Result[] = [];
  for (const size of chosenSizes) {
    found.push(...(await measureAll(size, served.address, executablePath)));
  }
  const machine = `${cpus().length} cores, Chromium ${browser.version()}, ${new Date().toISOString().slice(0, 10)}`;
  await browser.close();
  served.close();
  report(found, growthOf(chosenSizes.filter((size) => size !== "S")), machine);
  process.exit(0);
}

/** Measures everything in rounds. What has failed in one is left out of those after it. */
async function measureAll(
  size: Size,
  address: string,
  executablePath: string,
): Promise<readonly Result[]> {
  const rounds = new Map<string, Round[]>(names.map((name) => [name, []]));
  const failed = new Map<string, string>();
  for (let number = 1; number <= Number(values.rounds); number += 1) {
    for (const [name, own] of rounds) {
      if (failed.has(name)) continue;
      console.error(`${size}, ${name}, round ${number} …`);
      try {
        own.push(await measureAlone(size, name, address, executablePath));
      } catch (error) {
        failed.set(name, error instanceof Error ? (error.message.split("\n")[0] ?? "") : "");
      }
    }
  }
  return [...rounds].map(([name, own]) => {
    const why = failed.get(name);
    return why === undefined ? resultOf(size, name, own) : { size, name, failed: why };
  });
}

/** A browser for each: one that hangs takes nobody else's time. */
async function measureAlone(
  size: Size,
  name: string,
  address: string,
  executablePath: string,
): Promise<Round> {
  const browser = await chromium.launch({ executablePath });
  const patience = 1000 * Number(values.patience);
  const toggleCount = Number(values.toggles);
  try {
    return await measure({ browser, address, size, name, patience, toggleCount });
  } finally {
    await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
  }
}

async function buildAll(): Promise<void> {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: ["ignore", "ignore", "inherit"] });
  await build({
    configFile: false,
    root: join(import.meta.dirname, "page"),
    base: "/contenders/",
    logLevel: "warn",
    plugins: [react()],
    build: { outDir: contendersPage, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  });
}

function report(found: readonly Result[], growth: readonly Growth[], machine: string): void {
  const table = tableOf(found);
  const grown = growth.map(
    ({ size, timesParse, perAnnotation }) =>
      `${size}: ${timesParse.toFixed(1)} × JSON.parse, ${perAnnotation.toFixed(1)} µs an annotation`,
  );
  const text = `${table}\n\nMilliseconds; ${machine}. ${sizesInWords()}. Checking, placing and indexing: ${grown.join("; ")}.`;
  console.log(text);
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, "results.json"), JSON.stringify({ machine, found, growth }, null, 2));
  writeFileSync(join(results, "results.svg"), pictureOf(found));
  if (values.readme) intoReadme(text);
}

function intoReadme(text: string): void {
  const readme = readFileSync("README.md", "utf8");
  const [begin, end] = ["<!-- bench:begin -->", "<!-- bench:end -->"];
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${begin}`);
  writeFileSync("README.md", `${before}${begin}\n\n${text}\n\n${end}${after}`);
}

await main();
