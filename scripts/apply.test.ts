import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { setSpeakers } from "../src/core/editing/annotations";
import { patchText } from "../src/core/editing/patch";

const folder = mkdtempSync(join(tmpdir(), "apply-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the command makes what fits, and says what does not", () => {
  const article = "hostile/whole.json";
  const before = JSON.parse(readFileSync(article, "utf8"));
  const { id, speakers } = before.annotations.find(
    (each: { type: string }) => each.type === "quotation",
  );
  const other = before.speakers.find((each: { id: string }) => each.id !== speakers[0]).id;
  const at = "2025-01-01T00:00:00Z";
  const change = { what: "speakers", about: "", at } as const;
  const operations = setSpeakers(before, [id], [other]);
  const missing = { op: "set", of: "annotation", id: "none", field: "note", to: "x" } as const;
  const changes = [
    { ...change, operations },
    { ...change, operations: [missing] },
  ];
  const patch = join(folder, "a.corrections.json");
  writeFileSync(patch, patchText({ article: before.id, changes }));
  const out = join(folder, "out.json");
  const words = ["scripts/apply.ts", "--out", out, article, patch];
  const run = spawnSync("npx", ["tsx", ...words], { encoding: "utf8" });
  expect(run.stderr).toContain("does not fit (missing)");
  expect(run.stderr).toContain("1 of 2 changes made");
  expect(run.status).toBe(1);
  const after = JSON.parse(readFileSync(out, "utf8"));
  const expected = before.annotations.map((each: { id: string }) =>
    each.id === id ? { ...each, speakers: [other] } : each,
  );
  expect(after).toEqual({ ...before, annotations: expected });
}, 60_000);
