// Measures how long a letter typed into the search of an article waits for the next frame:
//
//   npm run bench:find [-- SIZE WORDS]
//
// Opens the built app (npm run build) with a generated article of a size of bench/documents.ts, types
// the words letter by letter, and waits each time until all is found. Prints for each letter the work
// of it, when it was painted, the longest frame until all was found, and when that was. The times are this machine's.
import type { Page } from "@playwright/test";
import { documentOf, type Size } from "./documents";
import { launchBrowser } from "./launch-browser";
import { serve } from "./serve";

const [size = "L", words = "bato kerlim"] = process.argv.slice(2);

interface Letter {
  /** From the letter to the frame that shows it, in milliseconds, the wait for the screen among it. */
  readonly painted: number;
  /** The work of it: what answers the letter, where it and its frame take 16 ms and more, and the frame. */
  readonly work: number;
  /** From the letter to when all was found. */
  readonly found: number;
  /** The longest time between two frames until then. */
  readonly longest: number;
}

const none: Letter = { painted: 0, work: 0, found: 0, longest: 0 };

declare global {
  interface Window {
    letter: Letter | undefined;
  }
}

async function main(): Promise<void> {
  const document = JSON.stringify(documentOf(size as Size));
  const served = await serve("dist", "dist", new Map([["bench", document]]));
  const browser = await launchBrowser();
  const page = await browser.newPage();
  // What a loader of TypeScript calls in functions that are handed to the page.
  await page.addInitScript("globalThis.__name = (it) => it");
  await page.goto(`${served.address}/articles/bench`);
  await page.locator("[data-paragraph]").first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(5000);
  await page.keyboard.press("s");
  await page.locator(".find-bar input").waitFor();
  await page.evaluate(watch);
  const letters: Letter[] = [];
  for (const round of [1, 2]) {
    for (const letter of words) {
      letters.push(await typed(page, letter));
      const { painted, work, found, longest } = letters.at(-1) ?? {
        painted: 0,
        work: 0,
        found: 0,
        longest: 0,
      };
      const text = await page.locator("[data-testid=found]").textContent();
      console.log(
        `${round} “${letter}”: ${[work, painted, longest, found].map(Math.round).join(" / ")} ms, ${text}`,
      );
    }
    for (const _ of words) await page.keyboard.press("Backspace");
    await page.waitForTimeout(1500);
  }
  for (const what of ["work", "painted"] as const) {
    const sorted = letters.map((letter) => letter[what]).sort((a, b) => a - b);
    const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
    console.log(`${size}, ${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`);
  }
  await browser.close();
  served.close();
  process.exit(0);
}

async function typed(page: Page, letter: string): Promise<Letter> {
  await page.evaluate(() => {
    window.letter = undefined;
  });
  await page.keyboard.type(letter);
  await page.waitForFunction(() => window.letter !== undefined, undefined, { timeout: 60_000 });
  return (await page.evaluate(() => window.letter)) ?? none;
}

/** Notes of each letter when it has been painted and when nothing has changed for a while. */
function watch(): void {
  document.addEventListener(
    "beforeinput",
    () => {
      const start = performance.now();
      let [painted, work, changed, last, longest] = [0, 0, start, start, 0];
      const timing = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { name, processingStart, processingEnd } = entry as PerformanceEventTiming;
          if (name === "input") work += processingEnd - processingStart;
        }
      });
      timing.observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
      const place = document.querySelector("[data-testid=found]");
      const observer = new MutationObserver(() => {
        changed = performance.now();
      });
      if (place !== null) {
        observer.observe(place, { childList: true, characterData: true, subtree: true });
      }
      requestAnimationFrame(function next() {
        const now = performance.now();
        if (painted === 0) {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            painted = performance.now() - start;
            work += performance.now() - now;
          };
          port2.postMessage(undefined);
        } else if (now - changed < 200) longest = Math.max(longest, now - last);
        last = now;
        if (now - changed < 600) requestAnimationFrame(next);
        else {
          observer.disconnect();
          timing.disconnect();
          window.letter = { painted, work, found: changed - start, longest };
        }
      });
    },
    { capture: true },
  );
}

await main();
