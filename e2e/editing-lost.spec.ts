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
  await limitTo(1_000_000);
  await openDraft(page, 3);
  await startCorrecting(page);
  await page.keyboard.press("a");
  await page.keyboard.press("a");
  await expect(tools(page)).toContainText("1 of 3 reviewed");
  await kept(page);
  // What the browser cannot make smaller.
  const long = randomBytes(1_200_000).toString("base64");
  await page.keyboard.press("i");
  await page.getByRole("textbox", { name: "Note" }).fill(long);
  await page.keyboard.press("Enter");
  await tools(page).getByRole("button", { name: "Close" }).click();
  await expect(tools(page)).toContainText("1 change is not saved on this device.");
  await expect(tools(page)).toContainText("There is not enough space");

  await tools(page).getByText("Save as …").click();
  const saving = page.waitForEvent("download");
  await tools(page).getByRole("button", { name: /JSON/ }).click();
  expect(readFileSync(await (await saving).path(), "utf8")).toContain(long);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(tools(other)).toContainText("1 of 3 reviewed");
  await expect(tools(other)).not.toContainText("not saved");
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

/** So often the browser is killed: a round takes some four seconds. */
const kills = 50;

test("a browser that is killed at any moment loses nothing that it has said to be kept", {
  tag: "@full",
}, async ({ browserName, isMobile, baseURL }) => {
  test.skip(browserName !== "chromium" || isMobile, "one browser is enough to be killed");
  test.setTimeout(10 * 60_000);
  const profile = mkdtempSync(join(tmpdir(), "on-record-killed-"));
  const words = (page: Page) => tools(page).locator(".pen-what .pen-words");
  const long = "“We will dredge in month 1,”";
  const short = "“We will dredge in month 1,";
  let known = 0;
  let own: OwnBrowser | undefined;
  try {
    for (let round = 0; round <= kills; round += 1) {
      own = await startOn(profile);
      const [context] = own.browser.contexts();
      const page = (await context?.newPage()) as Page; // it has a context of its own
      if (round === 0) {
        await page.goto(`${baseURL}/`);
        await openDraftIn(page, baseURL ?? "");
      }
      await page.goto(`${baseURL}/device/harbour-draft?view=edit#q1`);
      await ready(page);
      await expect(words(page)).toHaveText(/^“We will dredge/);
      const found = await entriesOnDisk(page);
      expect(found, `round ${round}`).toBeGreaterThanOrEqual(known);
      await expect(words(page)).toHaveText(found % 2 === 0 ? long : short);
      known = found;
      if (round === kills) break;
      const work = changeOn(page, known, words, [long, short], (now) => {
        known = now;
      });
      await wait(50 + Math.random() * 900);
      await own.kill();
      await work;
    }
  } finally {
    await own?.kill().catch(() => {});
    rmSync(profile, { recursive: true, force: true });
  }
  console.log(`${kills} kills, ${known} changes`);
  expect(known).toBeGreaterThan(kills);
});

/** Makes one change after the other until the browser is gone, and tells of each once it is said to be kept. */
async function changeOn(
  page: Page,
  from: number,
  words: (page: Page) => ReturnType<Page["locator"]>,
  texts: readonly [string, string],
  tell: (known: number) => void,
): Promise<void> {
  try {
    for (let count = from + 1; ; count += 1) {
      await page.keyboard.press(count % 2 === 1 ? "Shift+D" : "Shift+F");
      await expect(words(page)).toHaveText(texts[count % 2 === 1 ? 1 : 0]);
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
