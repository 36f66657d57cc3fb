// A browser that refuses storage, has no room, has emptied it or damaged a record: what is opened
// is there, and is said not to be kept.
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { expectNoBarrier } from "./barriers";
import { drop, expectOpen, fileText, harbour, openLibrary, pick, shelf } from "./own-file";
import { loaded, toggle } from "./reading-page";

test.describe.configure({ timeout: 90_000 });
// What they do to the storage is remembered by the browser for a while.
test.use({ reuseContext: false });

/** Looks at the database beside the app. */
function inDatabase<T>(page: Page, work: string): Promise<T> {
  return page.evaluate<T>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open("on-record");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(["files", "contents"], "readwrite");
      const files = transaction.objectStore("files");
      const contents = transaction.objectStore("contents");
      let result;
      ${work}
      transaction.oncomplete = () => { database.close(); resolve(result); };
      transaction.onabort = () => reject(transaction.error);
    };
  })`);
}

test.describe("a browser that does not play along", () => {
  test("refuses all storage: everything opens, and it is said that it is not kept", {
    tag: "@full",
  }, async ({ page }) => {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.addInitScript(() => {
      for (const name of ["indexedDB", "localStorage", "sessionStorage", "caches"]) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        });
      }
    });
    await openLibrary(page);
    await pick(page, harbour);
    await expectOpen(page, "harbour-talks-unkept");
    await expect(page.getByRole("complementary")).toContainText("Not saved.");
    await expectNoBarrier(page);
    await toggle(page, "speaker", "Ida Lund");
    await page.getByRole("link", { name: "On Record" }).click();
    await expect(shelf(page)).toContainText("until you close this page");
    await expectNoBarrier(page);
    await shelf(page)
      .getByRole("link", { name: /Harbour talks/ })
      .click();
    await expectOpen(page, "harbour-talks-unkept");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download" }).click();
    expect(readFileSync(await (await saving).path())).toEqual(Buffer.from(harbour.text));
    await page.reload();
    await expect(page.getByRole("alert")).toContainText("cannot be read at the moment");
    expect(errors).toEqual([]);
  });

  test("has no room left: it says how much is needed, and loses nothing", async ({
    page,
    context,
    baseURL,
  }) => {
    await openLibrary(page);
    // Before anything is written: the browser remembers for a while how much room there was.
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", {
      origin: baseURL ?? "",
      quotaSize: 1_000_000,
    });
    await pick(page, harbour);
    await expectOpen(page, "harbour-talks");
    // What the browser cannot make smaller.
    const padding = randomBytes(2_250_000).toString("base64");
    await drop(page, { name: "big.json", text: fileText({ id: "big", padding }) });
    await expectOpen(page, "big-unkept");
    await expect(
      page.getByText("There is not enough space: 3 MB needed. No older files were removed"),
    ).toBeVisible();
    await expectNoBarrier(page);
    await page.getByRole("link", { name: "On Record" }).click();
    await expect(shelf(page)).toContainText("harbour.json");
    await shelf(page)
      .getByRole("link", { name: /Harbour talks/ })
      .last()
      .click();
    await expectOpen(page, "harbour-talks");
  });

  test("has emptied its storage: the library says so, once", { tag: "@full" }, async ({ page }) => {
    await openLibrary(page);
    await pick(page, harbour);
    await expectOpen(page, "harbour-talks");
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase("on-record").onsuccess = resolve;
        }),
    );
    await page.goto("/device/harbour-talks");
    await expect(page.getByRole("alert")).toContainText("There is no file “harbour-talks”");
    await expectNoBarrier(page);
    await page.goto("/");
    await expect(shelf(page).getByRole("alert")).toContainText("has cleared its storage");
    await expectNoBarrier(page);
    await shelf(page).getByRole("button", { name: "Dismiss" }).click();
    await expect(shelf(page)).toBeHidden();
    await page.reload();
    await loaded(page);
    await expect(shelf(page)).toBeHidden();
  });

  test("has damaged a record: it is listed, what is there can be had, others open", {
    tag: "@full",
  }, async ({ page }) => {
    await openLibrary(page);
    await pick(page, harbour);
    await expectOpen(page, "harbour-talks");
    await drop(page, { name: "ferry.json", text: fileText({ id: "ferry-talks" }) });
    await expectOpen(page, "ferry-talks");
    await inDatabase(page, 'files.put({ headline: 7 }, "harbour-talks");');
    await page.goto("/");
    await expect(shelf(page)).toContainText("damaged");
    await expectNoBarrier(page);
    const saving = page.waitForEvent("download");
    await shelf(page)
      .getByRole("button", { name: /^Download what is left/ })
      .click();
    expect(readFileSync(await (await saving).path())).toEqual(Buffer.from(harbour.text));
    await page.goto("/device/harbour-talks");
    await expect(page.getByRole("alert")).toContainText("is damaged");
    await page.goto("/device/ferry-talks");
    await expectOpen(page, "ferry-talks");
  });
});
