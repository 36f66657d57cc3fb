import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../src/article/check";
import { bytesCases } from "./broken/bytes-cases";
import { brokenCases } from "./broken/cases";
import { edited } from "./broken/edit";

const whole = "scripts/broken/whole.json";
const wholeText = readFileSync(whole, "utf8");
const folder = mkdtempSync(join(tmpdir(), "broken-"));
afterAll(() => rmSync(folder, { recursive: true }));

const damaged = bytesCases(wholeText);
const fileOf = (name: string) => join(folder, `${name.replace(/[^a-z0-9]+/gi, "-")}.json`);

interface Run {
  readonly code: number;
  readonly lines: readonly string[];
}

/** Runs the command as a person would. */
async function validate(...files: readonly string[]): Promise<Run> {
  const run = promisify(execFile)("npm", ["run", "--silent", "validate", "--", ...files]);
  const { stdout, code } = await run.then(
    ({ stdout }) => ({ stdout, code: 0 }),
    (failure: { stdout: string; code: number }) => failure,
  );
  return { code, lines: stdout.split("\n") };
}

test.each(brokenCases)("the article is $outcome: $name", ({ edit, outcome }) => {
  const { article } = check(edited(JSON.parse(wholeText), edit));
  expect(article === undefined ? "refused" : "shown").toBe(outcome);
});

describe("npm run validate", { timeout: 30_000 }, () => {
  let all: Run = { code: 0, lines: [] };
  beforeAll(async () => {
    for (const { name, edit } of brokenCases) {
      writeFileSync(fileOf(name), JSON.stringify(edited(JSON.parse(wholeText), edit)));
    }
    for (const { name, bytes } of damaged) writeFileSync(fileOf(name), bytes);
    all = await validate(...[...brokenCases, ...damaged].map(({ name }) => fileOf(name)));
  }, 60_000);

  test("exits with 1 for the broken files", () => {
    expect(all.code).toBe(1);
  });

  test("no two cases share a file, and there are at least 45", () => {
    const files = new Set([...brokenCases, ...damaged].map(({ name }) => fileOf(name)));
    expect(files.size).toBe(brokenCases.length + damaged.length);
    expect(files.size).toBeGreaterThanOrEqual(45);
  });

  test.each(brokenCases)("$name: $path", ({ name, path, says }) => {
    const told = all.lines.filter((line) => line.startsWith(`${fileOf(name)}:${path}: `));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(says);
    expect(told[0]).not.toContain(": warning: ");
    expect(all.lines.join("\n")).not.toContain(`${fileOf(name)}: ok`);
  });

  test.each(damaged)("$name", ({ name, says }) => {
    const told = all.lines.filter((line) => line.startsWith(`${fileOf(name)}: `));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(says);
  });

  test("one broken file among good ones is enough for 1", async () => {
    const run = await validate(whole, fileOf("headline a number"));
    expect(run.code).toBe(1);
    expect(run.lines[0]).toBe(`${whole}: ok: 2 sections, 1 quotation, 3 mentions, 0 unplaced`);
  });

  test("a file with warnings only is good, and says them", async () => {
    const file = join(folder, "newer.json");
    writeFileSync(file, wholeText.replace('"1.0"', '"1.7"'));
    const run = await validate(file);
    expect(run.code).toBe(0);
    expect(run.lines[0]).toContain(`${file}:formatVersion: warning: `);
    expect(run.lines[1]).toContain(`${file}: ok: 2 sections`);
  });

  test("a file that is not there is an error", async () => {
    const run = await validate(join(folder, "none.json"));
    expect(run.code).toBe(1);
    expect(run.lines[0]).toContain("none.json: cannot be read");
  });

  test("without a file, or with an option it does not know, it exits with 2", async () => {
    expect((await validate()).code).toBe(2);
    expect((await validate("--strict", whole)).code).toBe(2);
  });
});
