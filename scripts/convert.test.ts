import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { asked } from "./conversion/asked";
import { convertFile } from "./conversion/convert-file";

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

test("a call that is none is known as such", () => {
  expect(asked(["a.json"])).toEqual({ files: ["a.json"], out: undefined, from: undefined });
  expect(asked(["--from", "nothing", "a.json"])).toBeUndefined();
  expect(asked([])).toBeUndefined();
});
