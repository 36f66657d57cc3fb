import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "on-record-bytes-"));
});
afterEach(() => rmSync(dist, { recursive: true }));

/** Writes a build whose files have these sizes in kB, of bytes that do not compress. */
function build(kilobytes: Record<string, number>, manifest: Record<string, object>) {
  write(".vite/manifest.json", JSON.stringify(manifest));
  write(
    "404.html",
    '<script src="/early.js"></script><script src="https://example.org/a.js"></script>',
  );
  const code = randomBytes(500).toString("hex");
  write("index.html", `<script>${code}</script><script type="application/ld+json">{}</script>`);
  for (const [file, size] of Object.entries(kilobytes)) write(file, randomBytes(size * 1000));
}

function write(file: string, content: string | Buffer) {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), content);
}

function check() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/bytes.mjs", dist], {
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

const manifest = {
  "index.html": {
    file: "a/index.js",
    isEntry: true,
    imports: ["_shared.js"],
    dynamicImports: ["src/app/routes/article-page.tsx", "src/app/reader/card.tsx"],
    css: ["a/index.css"],
  },
  "_shared.js": { file: "a/shared.js" },
  "src/app/routes/article-page.tsx": {
    file: "a/article.js",
    isDynamicEntry: true,
    imports: ["index.html", "_shared.js"],
    css: ["a/article.css"],
  },
  "src/app/reader/reader.tsx": {
    file: "a/text.js",
    isDynamicEntry: true,
    imports: ["index.html", "_shared.js", "_reader.js"],
  },
  "_reader.js": { file: "a/reader.js", imports: ["_shared.js"] },
  "src/app/reader/card.tsx": { file: "a/card.js", isDynamicEntry: true },
};
const sizes = {
  "early.js": 1,
  "a/index.js": 40,
  "a/index.css": 5,
  "a/shared.js": 60,
  "a/article.js": 15,
  "a/text.js": 5,
  "a/article.css": 4,
  "a/reader.js": 10,
  "a/card.js": 400,
};

test("counts each file of the first load once, and nothing that comes later", () => {
  build(sizes, manifest);
  const { status, said } = check();
  expect(said).toMatch(/reading page, JavaScript: 131\.\d of 145 kB gzip, ok/);
  expect(said).toMatch(/reading page, CSS: 9\.\d of 15 kB gzip, ok/);
  expect(said).toMatch(/0\.[56] {2}in the page/);
  expect(said).not.toContain("card.js");
  expect(status).toBe(0);
});

test("fails over budget", () => {
  build({ ...sizes, "a/reader.js": 40 }, manifest);
  const { status, said } = check();
  expect(said).toMatch(/JavaScript: 161\.\d of 145 kB gzip, OVER by 16\.\d kB/);
  expect(status).toBe(1);
});

test("fails where the page is not in the build, and says which pages are", () => {
  const { "src/app/routes/article-page.tsx": _page, ...others } = manifest;
  build(sizes, others);
  const { status, said } = check();
  expect(said).toContain(
    "no chunk for src/app/routes/article-page.tsx. It has: src/app/reader/reader.tsx, src/app/reader/card.tsx.",
  );
  expect(status).toBe(1);
});
