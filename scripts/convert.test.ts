import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { listFormats } from "../src/formats/registry";
import { asked } from "./conversion/asked";
import { convertFile } from "./conversion/convert-file";
import { writtenAs } from "./conversion/written-as";

const folder = mkdtempSync(join(tmpdir(), "convert-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("an annotated article is written as it is", async () => {
  const bytes = readFileSync("public/articles/nato-brussels-2021.json");
  const converted = await convertFile("a.json", bytes, undefined);
  if (converted.status === "refused") throw new RangeError("refused");
  expect(converted.articles).toEqual([JSON.parse(bytes.toString())]);
  expect(converted.report.understood.sections).toBe(5);
});

test("the command writes what it can, and says what it cannot", () => {
  const broken = join(folder, "broken.json");
  writeFileSync(broken, "{");
  const words = ["--out", folder, "hostile/whole.json", broken, join(folder, "none.json")];
  const run = spawnSync("npx", ["tsx", "scripts/convert.ts", ...words], { encoding: "utf8" });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(`${broken}: this is not JSON`);
  expect(run.stderr).toContain("none.json: ENOENT");
  expect(readdirSync(folder)).toEqual(["broken.json", "harbour-talks.json"]);
}, 20_000);

test("several articles are not printed one after the other", () => {
  const file = join(folder, "two.jsonl");
  const long = "Ida Lund spoke of the harbour, and of the sea. ".repeat(10);
  writeFileSync(file, `${JSON.stringify({ text: long, label: [[0, 8, "PER"]] })}\n`.repeat(2));
  const run = spawnSync("npx", ["tsx", "scripts/convert.ts", file], { encoding: "utf8" });
  expect(run).toMatchObject({ status: 1, stdout: "" });
  expect(run.stderr).toContain(`${file}: there are 2 articles in it: say with --out`);
}, 20_000);

test("an empty file is called empty", async () => {
  const converted = await convertFile("a", new Uint8Array(), undefined);
  expect(converted).toMatchObject({ problems: [{ code: "bytes.empty" }] });
});

test("a call that is none is known as such", () => {
  expect(asked(["a.json"])).toEqual({ files: ["a.json"] });
  expect(asked(["--to", "tei", "a.json"])?.valueOf()).toMatchObject({ to: { name: "TEI" } });
  expect(asked(["--to", "nothing", "a.json"])).toBeUndefined();
  expect(asked(["--from", "nothing", "a.json"])).toBeUndefined();
  expect(asked([])).toBeUndefined();
});

test.each(listFormats)("an article is written as $id", async (format) => {
  const bytes = readFileSync("src/formats/read/cases/webvtt/council.vtt");
  const converted = await convertFile("council.vtt", bytes, undefined);
  const [article] = converted.status === "read" ? converted.articles : [];
  if (article === undefined) throw new RangeError("refused");
  const text = await writtenAs(format, article, "https://reader.example");
  expect(text).toContain("Who pays for it?");
  expect(text).toContain("Tom Rees");
  if (format.id !== "webvtt" && format.id !== "tei") {
    expect(text).toContain("https://reader.example/articles/council");
  }
});

test("a format that can hold nothing of an article says so", async () => {
  const article = JSON.parse(readFileSync("public/articles/nato-brussels-2021.json", "utf8"));
  const webvtt = listFormats.find(({ id }) => id === "webvtt");
  expect(webvtt && (await writtenAs(webvtt, article))).toBeUndefined();
});
