// Measures how long files of other tools take to their first text, and that this grows with their size:
//
//   npm run bench:bring [-- ROUNDS]
//
// Chooses, in the built app (npm run build), JSONL of 25,000, 50,000 and 100,000 annotated spans and TEI of
// a quarter, half and all of 1.5 million characters, each in a page of its own: until a paragraph of it is on
// the screen, and the longest time in which the page could not answer. The times are this machine's.
import type { Browser } from "@playwright/test";
import { launchBrowser } from "./launch-browser";
import { serve } from "./serve";

const [rounds = 5] = process.argv.slice(2).map(Number);

const sentence = "Ida Lund of Norway met Tom Rees in Oslo. ";
const words = "We will dredge the harbour in May, or we will not dredge at all. ";

/** Records of two sentences, with two spans each. */
function jsonl(spans: number): string {
  const label = [0, sentence.length].flatMap((at) => [
    [at, at + 8, "PER"],
    [at + 12, at + 18, "GPE"],
  ]);
  const text = sentence.repeat(2);
  return Array.from({ length: spans / 4 }, (_, id) => JSON.stringify({ id, text, label })).join(
    "\n",
  );
}

/** A play of scenes with forty speeches each. */
function tei(characters: number): string {
  const parts = ['<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><div>'];
  let length = 0;
  for (let number = 0; length < characters; number += 1) {
    const scene = number % 40 === 0 ? `</div><div><head>Scene ${number / 40 + 1}</head>` : "";
    const part = `${scene}<sp who="#p${number % 30}"><speaker>P${number % 30}.</speaker><p>${words.repeat(2)}<placeName>Norway</placeName>.</p></sp>`;
    parts.push(part);
    length += part.length;
  }
  return `${parts.join("")}</div></body></text></TEI>`;
}

const files = [
  ...[25_000, 50_000, 100_000].map((count) => ({
    name: `${count} spans of JSONL`,
    file: { name: "spans.jsonl", mimeType: "", buffer: Buffer.from(jsonl(count)) },
  })),
  ...[375_000, 750_000, 1_500_000].map((count) => ({
    name: `${count} characters of TEI`,
    file: { name: "play.xml", mimeType: "text/xml", buffer: Buffer.from(tei(count)) },
  })),
];

async function main(): Promise<void> {
  const served = await serve("dist", "dist", new Map());
  const browser = await launchBrowser();
  for (const { name, file } of files) {
    const times: number[] = [];
    const longest: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const opening = await brought(browser, served.address, file);
      times.push(opening.text);
      longest.push(opening.longest);
    }
    const middle = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    const [most, least] = [Math.max(...times), Math.min(...times)].map(Math.round);
    console.log(
      `${name}: text after ${Math.round(middle(times))} ms (${least} to ${most}), longest task ${Math.round(middle(longest))} ms`,
    );
  }
  await browser.close();
  served.close();
}

async function brought(browser: Browser, address: string, file: (typeof files)[number]["file"]) {
  // Nothing is kept from one to the next.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const input = page.locator("input[type=file]").first();
  await input.waitFor({ state: "attached" });
  // What tsx adds to functions, and a page does not know.
  await page.evaluate("window.__name = (each) => each");
  await page.evaluate(observed);
  await input.setInputFiles(file);
  const shown = await page.waitForFunction(() => window.brought, undefined, { timeout: 60_000 });
  const opening = await shown.jsonValue();
  await context.close();
  if (opening === undefined) throw new RangeError("no text was shown");
  return opening;
}

declare global {
  interface Window {
    brought?: { text: number; longest: number };
  }
}

/** Notes in the page when a file is chosen and when its first words are in a frame. */
function observed(): void {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: "longtask" });
  addEventListener(
    "change",
    () => {
      const begun = performance.now();
      const look = () => {
        if (document.querySelector("[data-paragraph]") === null) requestAnimationFrame(look);
        else
          requestAnimationFrame(() => {
            window.brought = { text: performance.now() - begun, longest };
          });
      };
      look();
    },
    { capture: true, once: true },
  );
}

await main();
process.exit(0);
