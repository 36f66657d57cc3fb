// Measures how soon a change of an article is on screen while it is corrected:
//
//   npm run bench:editing [-- SIZE...]
//
// Opens the built app (npm run build) with a generated article of each size of bench/documents.ts (M where
// none is named), corrects a copy of it by keys and undoes that, twelve times each. Prints for each key, in
// milliseconds as median and largest: from the key to the frame in which its paragraph has changed having
// been painted, and how much of that the page worked; and how many frames were begun until then.
import type { Page } from "@playwright/test";
import { documentOf, type Size } from "./documents";
import { launchBrowser } from "./launch-browser";
import { serve } from "./serve";

/** Each key is pressed so often; the first time loads code. */
const times = 12;

/** What is measured: the keys of a change, the last of which makes it. */
const changes = {
  "end one word earlier": ["d"],
  "another speaker": ["s", "2"],
  removed: ["r"],
} as const;

declare global {
  interface Window {
    shown: Promise<Shown>;
    heardFirst?: ((event: KeyboardEvent) => void) | undefined;
  }
}

interface Shown {
  /** From the key to the frame having been painted, in milliseconds. */
  readonly shown: number;
  /** From the key to when its handlers and what follows at once had ended. */
  readonly worked: number;
  readonly frames: number;
}

async function main(): Promise<void> {
  const given = process.argv.slice(2).filter((word) => !word.startsWith("-"));
  const sizes = (given.length > 0 ? given : ["M"]) as Size[];
  const documents = new Map(sizes.map((size) => [size, JSON.stringify(documentOf(size))]));
  const served = await serve("dist", "dist", documents);
  const browser = await launchBrowser();
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript("globalThis.__name = (it) => it");
    // Before the page's own listeners, which keep keys to themselves.
    await page.addInitScript(() => {
      window.addEventListener("keydown", (event) => window.heardFirst?.(event), { capture: true });
    });
    await page.goto(`${served.address}/articles/${size}?view=edit`);
    await page.getByRole("button", { name: "Correct a copy" }).click({ timeout: 120_000 });
    await page.waitForURL("**/device/**", { timeout: 120_000 });
    await page.waitForTimeout(5000);
    for (const [name, keys] of Object.entries(changes)) {
      const [made, undone]: [Shown[], Shown[]] = [[], []];
      for (let time = 0; time < times; time += 1) {
        const id = await nextQuotation(page);
        for (const key of keys.slice(0, -1)) await page.keyboard.press(key);
        made.push(await shownAfter(page, id, keys.at(-1) ?? ""));
        await page.waitForTimeout(400);
        undone.push(await shownAfter(page, id, "Control+z"));
        await page.waitForTimeout(400);
      }
      report(size, name, made.slice(1));
      report(size, `${name}, undone`, undone.slice(1));
    }
    await page.close();
  }
  await browser.close();
  served.close();
  process.exit(0);
}

/** Chooses the next quotation, and gives its id. */
async function nextQuotation(page: Page): Promise<string> {
  for (;;) {
    await page.keyboard.press("n");
    await page.waitForTimeout(400);
    const what = await page.locator(".pen-what").textContent();
    if (what?.startsWith("Quotation")) return new URL(page.url()).hash.slice(1);
  }
}

/** Presses a key, and waits until the paragraphs of an annotation have changed. */
async function shownAfter(page: Page, id: string, key: string): Promise<Shown> {
  await page.evaluate((id) => {
    window.shown = new Promise<Shown>((resolve, reject) => {
      const htmlOf = () =>
        [...document.querySelectorAll(`[data-annotation~="${id}"]`)]
          .map((mark) => mark.closest(".row")?.innerHTML)
          .join();
      const before = htmlOf();
      const last = setTimeout(() => reject(new Error(`${id} has not changed`)), 10_000);
      window.heardFirst = ({ timeStamp, key: pressed }) => {
        if (pressed === "Control") return;
        window.heardFirst = undefined;
        let frames = 0;
        let worked = 0;
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          clearTimeout(last);
          resolve({ shown: performance.now() - timeStamp, worked, frames });
        };
        setTimeout(() => {
          worked = performance.now() - timeStamp;
        });
        const look = () => {
          frames += 1;
          if (htmlOf() === before) requestAnimationFrame(look);
          // The message comes when the frame has been painted.
          else channel.port2.postMessage(undefined);
        };
        requestAnimationFrame(look);
      };
    });
  }, id);
  await page.keyboard.press(key);
  return page.evaluate(() => window.shown);
}

function report(size: string, name: string, all: readonly Shown[]): void {
  const sorted = (what: keyof Shown) => all.map((each) => each[what]).sort((a, b) => a - b);
  const told = (what: keyof Shown) => {
    const values = sorted(what);
    const median = values[Math.floor(values.length / 2)] ?? 0;
    return `${median.toFixed(1)} (most ${(values.at(-1) ?? 0).toFixed(1)})`;
  };
  console.log(
    `${size}, ${name}: shown after ${told("shown")} ms, worked ${told("worked")} ms, frames ${told("frames")}`,
  );
}

await main();
