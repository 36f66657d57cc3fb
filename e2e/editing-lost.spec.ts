// A full disk, a killed browser: what is said to be kept is there.
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, type Page, test } from "@playwright/test";
import { kept, openDraft, startCorrecting, tools } from "./correcting";
import { type OwnBrowser, startOn } from "./own-browser";
import { ready } from "./reading-page";

// What is done to the storage is remembered by the browser for a while.
test.use({ reuseContext: false });

test("a disk that is full is said, loses nothing older, and what is not kept can be saved", {
  tag: "@full",
}, async ({ page, context, baseURL }) => {
  test.slow();
  const session = await context.newCDPSession(page);
  const limitTo = (quotaSize?: number) =>
    session.send("Storage.overrideQuotaForOrigin", {
      origin: baseURL ?? "",
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
  const quota = 1_000_000;
  await limitTo(quota);
  await openDraft(page, 3);
  await startCorrecting(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await page.bringToFront();
  await page.keyboard.press("a");
  await page.keyboard.press("a");
  await expect(tools(page)).toContainText("1 of 3 reviewed");
  await kept(page);
  // A page behind another draws no frames.
  await other.bringToFront();
  await expect(tools(other)).toContainText("1 of 3 reviewed");
  await page.bringToFront();
  // Something else of this site takes nearly all of the space.
  // The browser tells the quota of a profile, not the one that is set here.
  await page.evaluate(async (quota) => {
    const { usage = 0 } = await navigator.storage.estimate();
    const filler = new Uint8Array(quota - usage - 60_000);
    await (await caches.open("filler")).put("/filler", new Response(filler));
  }, quota);
  // What the browser cannot make smaller.
  const long = randomBytes(150_000).toString("base64");
  await page.keyboard.press("i");
  await page.getByRole("textbox", { name: "Note" }).fill(long);
  await page.keyboard.press("Enter");
  await tools(page).getByRole("button", { name: "Close" }).click();
  await expect(tools(page)).toContainText("1 change is not saved on this device.");
  await expect(tools(page)).toContainText("There is not enough space");
  // One can go on, and nothing is said to be saved that is not.
  await page.keyboard.press("a");
  await expect(tools(page)).toContainText("2 changes are not saved on this device.");
  await expect(tools(page)).toContainText("2 of 3 reviewed");

  await tools(page).getByText("Save as …").click();
  const saving = page.waitForEvent("download");
  await tools(page).getByRole("button", { name: /JSON/ }).click();
  expect(readFileSync(await (await saving).path(), "utf8")).toContain(long);
  // Nothing older is lost, and the other tab has nothing that is not kept.
  await other.bringToFront();
  await other.reload();
  await expect(tools(other)).toContainText("1 of 3 reviewed");
  await expect(tools(other)).not.toContainText("not saved");
  await page.bringToFront();

  await tools(page).getByRole("button", { name: "Try again" }).click();
  await expect(tools(page)).toContainText("2 changes are not saved on this device.");
  await page.evaluate(() => caches.delete("filler"));
  await limitTo(10 * quota);
  // The browser counts the space anew after a while.
  await expect(async () => {
    await tools(page).getByRole("button", { name: "Try again" }).click({ timeout: 500 });
    await expect(tools(page)).toContainText("Saved on this device.", { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expect(tools(page)).not.toContainText("not saved");
  await other.bringToFront();
  await expect(tools(other)).toContainText("2 of 3 reviewed");
  await page.reload();
  await ready(page);
  await expect(tools(page)).toContainText("2 of 3 reviewed");
  await other.close();
});

/** How many entries the log of corrections has on the disk. */
function entriesOnDisk(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("on-record-corrections");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction("log").objectStore("log").count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

/** So often the browser is killed, in several lines of work: a round takes some four seconds. */
const kills = 200;
const lines = 4;

for (let line = 1; line <= lines; line += 1) {
  test(`a browser that is killed at any moment loses nothing that it has said to be kept (${line})`, {
    tag: "@full",
  }, async ({ browserName, isMobile, baseURL }) => {
    test.skip(browserName !== "chromium" || isMobile, "one browser is enough to be killed");
    test.setTimeout(15 * 60_000);
    const profile = mkdtempSync(join(tmpdir(), "on-record-killed-"));
    try {
      const known = await changedAndKilled(profile, baseURL ?? "", kills / lines);
      console.log(`${kills / lines} kills, ${known} changes`);
      expect(known).toBeGreaterThan(kills / lines);
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
}

const words = (page: Page) => tools(page).locator(".pen-what .pen-words");
const long = "“We will dredge in month 1,”";
const short = "“We will dredge in month 1,";

/**
 * Changes an article on a profile and kills the browser, so often; gives how many changes were kept.
 * Once in some 250 kills Chromium makes the whole storage of all sites anew, and a witness that the
 * reader knows nothing of is gone as well: that is no loss of the reader's, and the work begins again.
 */
async function changedAndKilled(profile: string, baseURL: string, times: number): Promise<number> {
  let known = 0;
  const emptied: number[] = [];
  let own: OwnBrowser | undefined;
  try {
    for (let round = 0; round <= times; round += 1) {
      own = await startOn(profile);
      const [context] = own.browser.contexts();
      const page = (await context?.newPage()) as Page; // it has a context of its own
      // What is not there does not come later.
      page.setDefaultTimeout(60_000);
      await page.goto(`${baseURL}/robots.txt`);
      if (!(await page.evaluate(isWitnessed))) {
        if (round > 0) emptied.push(known);
        expect(emptied.length, "how often the browser has emptied its storage").toBeLessThan(2);
        known = 0;
        await openDraftIn(page, baseURL);
      }
      await page.goto(`${baseURL}/device/harbour-draft?view=edit#q1`);
      await ready(page);
      await expect(words(page)).toHaveText(/^“We will dredge/);
      const found = await entriesOnDisk(page);
      expect(found, `round ${round}`).toBeGreaterThanOrEqual(known);
      await expect(words(page)).toHaveText(found % 2 === 0 ? long : short);
      known = found;
      if (round === times) break;
      const work = changeOn(page, known, (now) => {
        known = now;
      });
      await wait(50 + Math.random() * 900);
      await own.kill();
      await work;
    }
  } finally {
    await own?.kill().catch(() => {});
  }
  return emptied.reduce((sum, each) => sum + each, known);
}

/** In the page: whether a database of the test's own is there; makes it where it is not. */
function isWitnessed(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let isThere = true;
    const opening = indexedDB.open("witness");
    opening.onupgradeneeded = () => {
      isThere = false;
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve(isThere);
    };
  });
}

/** Makes one change after the other until the browser is gone, and tells of each once it is said to be kept. */
async function changeOn(page: Page, from: number, tell: (known: number) => void): Promise<void> {
  try {
    for (let count = from + 1; ; count += 1) {
      await page.keyboard.press(count % 2 === 1 ? "Shift+D" : "Shift+F");
      await expect(words(page)).toHaveText(count % 2 === 1 ? short : long);
      await expect(tools(page)).toContainText("Saved on this device.");
      tell(count);
    }
  } catch {
    // The browser is gone.
  }
}

async function openDraftIn(page: Page, baseURL: string): Promise<void> {
  const goto = page.goto.bind(page);
  page.goto = (url, options) => goto(new URL(url, baseURL).href, options);
  await openDraft(page, 3);
}
