// Measures how soon a change of an article is on screen while it is corrected:
//
//   npm run bench:editing [-- SIZE...]
//
// Opens the built app (npm run build) with a generated article of each size of bench/documents.ts (M where
// none is named), corrects a copy of it by keys and undoes that, twelve times each. Prints for each key, in
// milliseconds as median and largest: from the key to the frame in which its paragraph has changed having
// been painted, and how much of that the page worked; and how many frames were begun until then.
import { execFileSync } from "node:child_process";
import { chromium, type Page } from "@playwright/test";
import { documentOf, type Size } from "./documents";
import { serve } from "./serve";

/** Each key is pressed so often; the first time loads code. */
const times = 12;

/** What is measured: the keys of a change, the last of which makes it. */
const changes = {
  "end one word later": ["f"],
  "another speaker": ["s", "2"],
  removed: ["r"],
} as const;

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
  const executablePath = execFileSync(process.execPath, ["scripts/browser.mjs"], {
    encoding: "utf8",
  }).trim();
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${served.address}/articles/${size}?view=edit`);
    await page.getByRole("button", { name: "Correct a copy" }).click({ timeout: 120_000 });
    await page.waitForURL("**/device/**", { timeout: 120_000 });
    await page.waitForTimeout(5000);
    for (const [name, keys] of Object.entries(changes)) {
      const [made, undone]: [Shown[], Shown[]] = [[], []];
      for (let time = 0; time < times; time += 1) {
        await page.keyboard.press("n");
        await page.waitForTimeout(400);
        for (const key of keys.slice(0, -1)) await page.keyboard.press(key);
        made.push(await shownAfter(page, keys.at(-1) ?? ""));
        await page.waitForTimeout(400);
        undone.push(await shownAfter(page, "Control+z"));
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

/** Presses a key, and waits until the paragraph of the mark that is chosen has changed. */
async function shownAfter(page: Page, key: string): Promise<Shown> {
  const shown = page.evaluate(
    () =>
      new Promise<Shown>((resolve, reject) => {
        const text = () => document.querySelector(".article")?.querySelectorAll(".row") ?? [];
        const inWindow = [...text()].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return bottom > 0 && top < window.innerHeight;
        });
        const numbers = inWindow.map((row) => row.getAttribute("data-paragraph-number"));
        const htmlOf = () =>
          numbers
            .map(
              (number) => document.querySelector(`[data-paragraph-number="${number}"]`)?.innerHTML,
            )
            .join();
        const before = htmlOf();
        const last = setTimeout(() => reject(new Error("nothing has changed")), 10_000);
        window.addEventListener(
          "keydown",
          function hear({ timeStamp, key: pressed }) {
            if (pressed === "Control") return;
            window.removeEventListener("keydown", hear, { capture: true });
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
          },
          { capture: true },
        );
      }),
  );
  await page.keyboard.press(key);
  return shown;
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
