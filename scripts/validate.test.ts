import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostileDocuments } from "../hostile/documents";

const whole = "hostile/whole.json";
const wholeText = readFileSync(whole, "utf8");
const folder = mkdtempSync(join(tmpdir(), "hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

const documents = hostileDocuments
  .filter(({ isLarge }) => isLarge === undefined)
  .map((document, number) => ({ ...document, file: join(folder, `${number}.json`) }));

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

describe("npm run validate", { timeout: 30_000 }, () => {
  let all: Run = { code: 0, lines: [] };
  beforeAll(async () => {
    for (const { file, bytes } of documents) writeFileSync(file, bytes());
    all = await validate(...documents.map(({ file }) => file));
  }, 60_000);

  test("exits with 1 for the broken files", () => {
    expect(all.code).toBe(1);
  });

  test.each(documents)("$kind: $name", ({ file, outcome, problems, says = "" }) => {
    const told = all.lines.filter((line) => line.startsWith(`${file}:`));
    const starts = problems.map((problem) => {
      const path = problem.slice(problem.indexOf(" ") + 1);
      return path === "" ? `${file}: ` : `${file}:${path}`;
    });
    const isGood = told.at(-1)?.startsWith(`${file}: ok: `) === true;
    expect(told.map((line, at) => line.startsWith(starts[at] ?? `${file}: ok: `))).not.toContain(
      false,
    );
    expect(told).toHaveLength(problems.length + (isGood ? 1 : 0));
    expect(told.join("\n")).toContain(says);
    if (problems.length === 0) expect(isGood).toBe(true);
    if (outcome === "refused") expect(isGood).toBe(false);
  });

  test("one broken file among good ones is enough for 1", async () => {
    const run = await validate(whole, join(folder, "0.json"));
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

  test("an annotation is named by its id beside its place", async () => {
    const file = join(folder, "named.json");
    writeFileSync(file, wholeText.replace('"type": "mention"', '"type": "remark"'));
    const run = await validate(file);
    expect(run.lines[0]).toMatch(/:annotations\[\d\]\.type \(“[^”]+”\): expected “quotation”/);
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
