// Holds what a reader loads first within a budget. Runs after the build, on dist/ or the folder named:
//
//   node scripts/bytes.mjs [FOLDER]
//
// First load of a page: all that the page without content (404.html) names, the chunks of the page's
// route, all that these import statically, and the scripts that stand in the page. Not counted: fonts
// and pictures (the browser fetches the faces it needs beside the page), and chunks that are loaded
// when first used.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { root } from "./run.mjs";

// In kB (1,000 bytes) after gzip. Routes are the source files that a page's lazy routes load.
const budgets = [
  {
    page: "reading page",
    routes: ["src/app/routes/article-page.tsx", "src/app/reader/reader.tsx"],
    js: 145,
    css: 15,
  },
];

const dist = resolve(process.argv[2] ?? fileURLToPath(new URL("dist", root)));
const manifestPath = join(dist, ".vite/manifest.json");
if (!existsSync(manifestPath)) {
  console.error(
    `There is no ${manifestPath}: build first, with build.manifest set in vite.config.ts.`,
  );
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(manifestPath, "utf8"));

/** The chunks that come with these ones: themselves, and all that they import statically. */
function withImports(keys, found = new Set()) {
  for (const key of keys) {
    if (found.has(key)) continue;
    found.add(key);
    withImports(manifest[key].imports ?? [], found);
  }
  return found;
}

/** The files of our own that every page names itself, beside those that Vite builds. */
function namedByPage() {
  const html = readFileSync(join(dist, "404.html"), "utf8");
  return [...html.matchAll(/\b(?:src|href)="\/?([^":]+\.(?:js|css))"/g)].map(([, path]) => path);
}

/** The scripts that stand in a made page itself. */
function standingInPage() {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  return [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code).join("\n");
}

const inPage = "in the page.js";
const sizes = new Map([[inPage, gzipSync(standingInPage()).length / 1000]]);
function size(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file))).length / 1000);
  return sizes.get(file);
}

let broken = false;
for (const { page, routes, js, css } of budgets) {
  const unknown = routes.find((route) => manifest[route] === undefined);
  if (unknown !== undefined) {
    const lazy = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry);
    console.error(
      `${page}: the build has no chunk for ${unknown}. It has: ${lazy.join(", ") || "none"}.`,
    );
    broken = true;
    continue;
  }
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry);
  const chunks = [...withImports([...entries, ...routes])].map((key) => manifest[key]);
  const files = new Set(chunks.flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]));
  for (const file of [...namedByPage(), inPage]) files.add(file);

  for (const [kind, ending, budget] of [
    ["JavaScript", ".js", js],
    ["CSS", ".css", css],
  ]) {
    const loaded = [...files].filter((file) => file.endsWith(ending));
    const total = loaded.reduce((sum, file) => sum + size(file), 0);
    const over = total > budget;
    broken ||= over;
    const verdict = over ? `OVER by ${(total - budget).toFixed(1)} kB` : "ok";
    console.log(`${page}, ${kind}: ${total.toFixed(1)} of ${budget} kB gzip, ${verdict}`);
    for (const file of loaded.sort((a, b) => size(b) - size(a))) {
      console.log(`  ${size(file).toFixed(1).padStart(6)}  ${file}`);
    }
  }
}
process.exitCode = broken ? 1 : 0;
