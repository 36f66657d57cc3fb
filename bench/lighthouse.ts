// Lighthouse's mobile preset on the sample article of the production build, five times:
//
//   npm run bench:lighthouse
//
// Prints the median scores, the layout shift, and the first paint beside that of the same page
// without its scripts.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { browserPath } from "./launch-browser";
import { median } from "./measure/statistics";
import { mediaTypes } from "./serve";

const page = "/articles/nato-brussels-2021";
const runs = 5;
const debugPort = 9333;
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Serves the build compressed, as hosts do; with `scripts=0` in the query a page has none. */
function serveBuild(): Promise<string> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const path = join("dist", normalize(decodeURIComponent(url.pathname)));
    const file = [path, join(path, "index.html")].find(
      (each) => existsSync(each) && statSync(each).isFile(),
    );
    if (file === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    let bytes: Buffer = readFileSync(file);
    const type = mediaTypes[extname(file)] ?? "application/octet-stream";
    if (url.searchParams.has("scripts")) bytes = Buffer.from(withoutScripts(bytes.toString()));
    response.setHeader("Content-Type", type);
    response.setHeader("Cache-Control", "max-age=31536000");
    if (/text|javascript|json|svg|xml/.test(type)) {
      response.setHeader("Content-Encoding", "br");
      bytes = compressed(bytes);
    }
    response.end(bytes);
  });
  return new Promise((resolve) => {
    server.listen(0, "localhost", () => {
      resolve(`http://localhost:${(server.address() as AddressInfo).port}`); // it listens on a port
    });
  });
}

/** As hosts compress what they are asked for: at a level that is quick. */
function compressed(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

function withoutScripts(html: string): string {
  return html
    .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link[^>]*(modulepreload|as="fetch")[^>]*>/g, "");
}

interface Audit {
  readonly scores: readonly number[];
  readonly firstPaint: number;
  readonly shift: number;
}

async function audit(address: string): Promise<Audit> {
  const result = await lighthouse(address, { port: debugPort, logLevel: "error", output: "json" });
  if (result === undefined) throw new Error("Lighthouse gave no result");
  const { lhr } = result;
  for (const category of categories) {
    const { auditRefs = [] } = lhr.categories[category] ?? {};
    for (const { id, weight } of auditRefs) {
      const score = lhr.audits[id]?.score;
      if (weight > 0 && score != null && score < 0.9) {
        console.error(
          `  ${category}: ${lhr.audits[id]?.title} ${lhr.audits[id]?.displayValue ?? ""}`,
        );
      }
    }
  }
  return {
    scores: categories.map((name) => 100 * (lhr.categories[name]?.score ?? 0)),
    firstPaint: lhr.audits["first-contentful-paint"]?.numericValue ?? Number.NaN,
    shift: lhr.audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
  };
}

const address = await serveBuild();
// As for a host whose address is known: without it, pages name themselves by paths alone.
execFileSync("npm", ["run", "--silent", "build"], {
  stdio: ["ignore", "ignore", "inherit"],
  env: { ...process.env, SITE_ORIGIN: address },
});
const executablePath = browserPath();
const browser = await chromium.launch({
  executablePath,
  args: [`--remote-debugging-port=${debugPort}`],
});
const audits: Audit[] = [];
const bare: number[] = [];
for (let run = 0; run < runs; run += 1) {
  audits.push(await audit(address + page));
  bare.push((await audit(`${address}${page}?scripts=0`)).firstPaint);
}
await browser.close();
for (const [at, name] of categories.entries()) {
  console.log(`${name}: ${median(audits.map(({ scores }) => scores[at] ?? 0)).toFixed(0)}`);
}
const firstPaint = median(audits.map((each) => each.firstPaint));
console.log(`cumulative layout shift: ${median(audits.map(({ shift }) => shift)).toFixed(3)}`);
console.log(
  `first paint: ${firstPaint.toFixed(0)} ms, ${(firstPaint / median(bare)).toFixed(2)} × the page without scripts`,
);
process.exit(0);
