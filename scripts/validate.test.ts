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

/** Runs the command as a person would; without npm, whose start takes as long as the rest, where it is run often. */
async function validate(...files: readonly string[]): Promise<Run> {
  return told(process.execPath, ["--import", "tsx", "scripts/validate.ts", ...files]);
}

async function told(program: string, words: readonly string[]): Promise<Run> {
  const run = promisify(execFile)(program, words);
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
    const files = documents.map(({ file }) => file);
    all = await told("npm", ["run", "--silent", "validate", "--", ...files]);
  }, 60_000);

  test("exits with 1 for the broken files", () => {
    expect(all.code).toBe(1);
  });

  test.each(documents)("$kind: $name", ({ file, outcome, problems, says = "" }) => {
    const told = all.lines.filter((line) => line.startsWith(`${file}:`));
    const isGood = told.at(-1)?.startsWith(`${file}: ok: `) === true;
    const paths = told.slice(0, isGood ? -1 : undefined).map((line) => pathIn(line, file));
    const expected = problems.map((problem) => problem.slice(problem.indexOf(" ") + 1));
    expect(paths.sort()).toEqual(expected.sort());
    expect(told.join("\n")).toContain(says);
    if (problems.length === 0) expect(isGood).toBe(true);
    if (outcome === "refused") expect(isGood).toBe(false);
  });

  test("one broken file among good ones is enough for 1", async () => {
    const run = await validate(whole, join(folder, "0.json"));
    expect(run.code).toBe(1);
    expect(run.lines[0]).toBe(`${whole}: ok: 2 sections, 1 quotation, 3 mentions`);
  });

  test("a file with warnings only is good, and says them", async () => {
    const file = join(folder, "newer.json");
    writeFileSync(file, wholeText.replace('"1.0"', '"1.7"'));
    const run = await validate(file);
    expect(run.code).toBe(0);
    expect(run.lines[0]).toContain(`${file}:3:20: formatVersion: remark: `);
    expect(run.lines[1]).toContain(`${file}: ok: 2 sections`);
  });

  test("an annotation is named by its id beside its place", async () => {
    const file = join(folder, "named.json");
    writeFileSync(file, wholeText.replace('"type": "mention"', '"type": "remark"'));
    const run = await validate(file);
    expect(run.lines[0]).toMatch(
      /:\d+:\d+: annotations\[\d\]\.type \(“[^”]+”\): expected “quotation”/,
    );
  });

  test("a file that is not there, or whose place to write is, exits with 2", async () => {
    const run = await validate(join(folder, "none.json"), whole);
    expect(run.code).toBe(2);
    expect(run.lines[0]).toContain("none.json: cannot be read");
    expect(run.lines[1]).toContain(`${whole}: ok: `);
    expect((await validate("--fix", "--out", whole, whole)).code).toBe(2);
  });

  test.each([
    [],
    ["--strict", whole],
    ["--out", folder, whole],
    ["--fix", "--out", folder, whole, `./${whole}`],
  ])("called otherwise than it says, it exits with 2: %j %j %j", async (...words) => {
    expect((await validate(...words)).code).toBe(2);
  });

  test("--help says how, and exits with 0", async () => {
    const run = await validate("--help");
    expect(run.code).toBe(0);
    expect(run.lines.join("\n")).toContain("Exit codes: 0");
  });
});

const faulty = `{
  "formatVersion": 1.0,
  "id" : "talks", "language": "en_US",
  "headline": "Talks",
  "published": null,
  "topic": [{ "id": "fish", "name": "Fish" }],
  "speakers": [{ "id": 7, "name": "Ada" }],
  "sections": [{ "id": "s", "paragraphs": [{ "id": "p1", "text": "😀 “No,” said Ada." }] }],
  "annotations": [
    { "id": "q1", "type": "quotation", "speakers": "7", "targets": [
      { "paragraph": "p1", "start": 1, "end": 6, "exact": "“No,”" } ] },
    { "id": "q2", "type": "quotation", "speakers": ["lnd"], "targets": [{ "paragraph": "p1", "exact": "No" }] }
  ]
}
`;

/** The same with what needs nobody's decision; the field “rights” of two decimals stays as it was. */
const fixed = faulty
  .replace("1.0", '"1.0"')
  .replace("en_US", "en-US")
  .replace('  "published": null,\n', "")
  .replace('"topic"', '"topics"')
  .replace('"id": 7', '"id": "7"')
  .replace('"speakers": "7"', '"speakers": ["7"]')
  .replace('"start": 1, "end": 6', '"start": 2, "end": 7');

describe("npm run validate -- --fix", { timeout: 30_000 }, () => {
  const file = join(folder, "faulty.json");

  test("writes what was read, leaves every other byte, and is done after one run", async () => {
    writeFileSync(file, `\uFEFF${faulty}`);
    const run = await validate("--fix", file);
    expect(readFileSync(file, "utf8")).toBe(`\uFEFF${fixed}`);
    expect(run.lines).toContain(`${file}: 8 changes made`);
    expect(run.lines.filter((line) => line.includes("can be fixed"))).toEqual([]);
    expect(run.lines[0]).toContain(
      `${file}:11:53: annotations[1].speakers[0] (“q2”): there is no speaker “lnd”`,
    );
    expect(run.code).toBe(1);

    const again = await validate("--fix", file);
    expect(again.lines).toContain(`${file}: 0 changes made`);
    expect(readFileSync(file, "utf8")).toBe(`\uFEFF${fixed}`);
  });

  test("with --out leaves the file alone, and writes also what has nothing to fix", async () => {
    writeFileSync(file, faulty);
    const out = join(folder, "out", "deep");
    expect((await validate("--fix", "--out", out, file, whole)).code).toBe(1);
    expect(readFileSync(file, "utf8")).toBe(faulty);
    expect(readFileSync(join(out, "faulty.json"), "utf8")).toBe(fixed);
    expect(readFileSync(join(out, "whole.json"), "utf8")).toBe(wholeText);
  });

  test("what cannot be read as JSON stays as it is", async () => {
    const broken = join(folder, "broken.json");
    writeFileSync(broken, '{"id": "x",}');
    const run = await validate("--fix", broken);
    expect(run.code).toBe(1);
    expect(run.lines[0]).toContain(`${broken}:1:12: this is not JSON`);
    expect(readFileSync(broken, "utf8")).toBe('{"id": "x",}');
  });
});

test("npm run validate -- --json prints one report of all files", { timeout: 30_000 }, async () => {
  const file = join(folder, "faulty.json");
  writeFileSync(file, faulty);
  const run = await validate("--json", file, whole, join(folder, "none.json"));
  expect(run.code).toBe(2);
  const { files } = JSON.parse(run.lines.join("\n"));
  expect(files).toMatchObject([
    { file, fixed: 0, contents: { sections: 1, quotations: 1, mentions: 0, notShown: 1 } },
    { file: whole, contents: { quotations: 1, mentions: 3, notShown: 0 }, problems: [] },
    { unreadable: expect.stringContaining("cannot be read") },
  ]);
  expect(files[0].problems[0]).toEqual({
    code: "spelling.read-as",
    severity: "warning",
    where: { path: "formatVersion", line: 2, column: 20 },
    given: {
      expected: "version",
      found: { is: "number", number: 1 },
      readAs: { is: "text", text: "1.0" },
    },
    message: expect.stringContaining("read as “1.0”"),
    annotation: null,
    paragraph: null,
    leftOut: null,
    fixes: [{ do: "set", path: "formatVersion", value: "1.0" }],
  });
  expect(files[0].problems.at(-1)).toMatchObject({
    code: "reference.unknown",
    severity: "error",
    where: { path: "annotations[1].speakers[0]", line: 12, column: 53 },
    given: { kind: "speaker", id: "lnd" },
    annotation: "q2",
    leftOut: "annotations[1]",
    fixes: [],
  });
});

/** The path in a line that tells of a problem; empty for one of the file as a whole. */
function pathIn(line: string, file: string): string {
  const message = line.slice(file.length).replace(/^(?::\d+:\d+)?: /, "");
  return (
    /^(?:[\p{L}\p{N}_$-]+|\[(?:\d+|“.*?”)\])(?:\.[\p{L}\p{N}_$-]+|\[(?:\d+|“.*?”)\])*(?=(?: \(“.*?”\))?: )/u.exec(
      message,
    )?.[0] ?? ""
  );
}
