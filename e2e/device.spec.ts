// Files of the reader's own: every way in, what is kept of them, and what is said when it is not.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, type Page, test } from "@playwright/test";
import { expectNoBarrier } from "./barriers";
import { drag, drop, expectOpen, fileText, harbour, openLibrary, pick, shelf } from "./own-file";
import { nato, open, toggle } from "./reading-page";

test.describe.configure({ timeout: 90_000 });

const results = (page: Page) => page.getByRole("dialog", { name: "Opened files" });
const pasting = (page: Page) => page.getByRole("dialog", { name: "Paste an article" });

test.describe("the ways in", () => {
  test("a file that is chosen opens with everything that an article has", async ({ page }) => {
    await openLibrary(page);
    await pick(page, harbour);
    await expectOpen(page, "harbour-talks");
    await expect(page.getByRole("complementary", { name: "On this device" })).toContainText(
      "harbour.json",
    );
    await expectNoBarrier(page);
    await toggle(page, "speaker", "Ida Lund");
    await expect(page).toHaveURL(/\/device\/harbour-talks.*speaker=lund/);
    await page.goto("/device/harbour-talks/sections/talks?speaker=lund#q1");
    await expect(page.locator("[data-annotation=q1]").first()).toBeInViewport();
    await page.goto("/device/harbour-talks/quotations");
    await expect(page.locator("[data-quotation]")).toHaveCount(1);
    await page.goto("/device/harbour-talks/speakers/lund");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Ida Lund");
  });

  test("a file can be dropped on any page, which shows where", async ({ page }) => {
    await open(page, nato);
    await drag(page, "dragenter", harbour);
    await expect(page.getByText("Drop to open")).toBeVisible();
    await drag(page, "dragleave", harbour);
    await expect(page.getByText("Drop to open")).toBeHidden();
    await drop(page, harbour);
    await expectOpen(page, "harbour-talks");
    await page.goBack();
    await expect(page).toHaveURL(nato);
  });

  test("text that is dragged, or a picture of the page, is let alone", { tag: "@full" }, async ({
    page,
  }) => {
    await open(page, nato);
    const dropped = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/plain", "words");
      const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(dropped).toBe(false);
    await drag(page, "dragstart", harbour);
    await drag(page, "dragover", harbour);
    await expect(page.getByText("Drop to open")).toBeHidden();
  });

  test("several files are opened and kept, each with what became of it", { tag: "@full" }, async ({
    page,
  }) => {
    await open(page, nato);
    await drop(
      page,
      harbour,
      { name: "ferry.json", text: fileText({ id: "ferry-talks", headline: "Ferry talks" }) },
      { name: "broken.json", text: '{\n  "id": "x",\n  oops' },
    );
    await expect(results(page).getByRole("listitem").getByRole("heading")).toHaveText([
      "Harbour talks end without a date",
      "Ferry talks",
      "“broken.json” cannot be shown",
    ]);
    await expect(results(page)).toContainText(/line 3/);
    await expect(page).toHaveURL(nato);
    await expectNoBarrier(page);
    await results(page).getByRole("link", { name: "Ferry talks" }).click();
    await expectOpen(page, "ferry-talks");
    await page.goto("/");
    await expect(shelf(page).getByRole("heading", { level: 3 })).toHaveCount(2);
  });

  test("a bad file is said to be bad over the page, which stays", async ({ page }) => {
    await open(page, `${nato}?speaker=shea`);
    await drop(page, { name: "half.json", text: fileText({ sections: "none" }) });
    await expect(results(page)).toContainText("half.json");
    await expect(results(page).locator(".problems")).toContainText("sections");
    await page.keyboard.press("Escape");
    await expect(results(page)).toBeHidden();
    await expect(page).toHaveURL(`${nato}?speaker=shea`);
  });

  test("a file over the limit is refused before it is read", async ({ page }) => {
    await openLibrary(page);
    await page.evaluate(() => {
      const file = new File([new Uint8Array(51_000_000)], "huge.json");
      file.arrayBuffer = () => {
        throw new Error("it was read");
      };
      const dataTransfer = { types: ["Files"], files: [file] };
      const event = new Event("drop", { bubbles: true, cancelable: true });
      document.body.dispatchEvent(Object.assign(event, { dataTransfer }));
    });
    await expect(results(page)).toContainText(
      "the file has 51 MB; the most that can be read is 50 MB",
    );
  });

  test("what cannot be read, such as a folder, is said", { tag: "@full" }, async ({ page }) => {
    await openLibrary(page);
    await page.evaluate(() => {
      const file = new File([], "folder");
      file.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
      const dataTransfer = { types: ["Files"], files: [file] };
      const event = new Event("drop", { bubbles: true, cancelable: true });
      document.body.dispatchEvent(Object.assign(event, { dataTransfer }));
    });
    await expect(results(page)).toContainText("it may be a folder");
  });

  test("pasted text is not lost when it is bad, and opens when it is mended", {
    tag: "@full",
  }, async ({ page }) => {
    await openLibrary(page);
    await page.getByRole("button", { name: "Paste" }).press("Enter");
    const field = pasting(page).getByRole("textbox");
    await field.fill('{ "formatVersion": "1.0" }');
    await pasting(page).getByRole("button", { name: "Open" }).click();
    await expect(pasting(page).getByRole("alert")).toContainText("headline");
    await expect(field).toHaveValue('{ "formatVersion": "1.0" }');
    await expectNoBarrier(page);
    await page.keyboard.press("Escape");
    await expect(pasting(page)).toBeHidden();
    await expect(page.getByRole("button", { name: "Paste" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(field).toHaveValue('{ "formatVersion": "1.0" }');
    await field.fill(fileText());
    await pasting(page).getByRole("button", { name: "Open" }).click();
    await expectOpen(page, "harbour-talks");
    await expect(pasting(page)).toBeHidden();
  });

  test("an article that is pasted on the library's page opens", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openLibrary(page);
    await page.evaluate((text) => navigator.clipboard.writeText(text), "{ a recipe for soup }");
    await page.keyboard.press("Control+V");
    await expect(page).toHaveURL("/");
    await page.evaluate((text) => navigator.clipboard.writeText(text), '{ "headline": oops }');
    await page.keyboard.press("Control+V");
    await expect(pasting(page).getByRole("textbox")).toHaveValue('{ "headline": oops }');
    await page.keyboard.press("Escape");
    await page.evaluate((text) => navigator.clipboard.writeText(text), fileText());
    await page.keyboard.press("Control+V");
    await expectOpen(page, "harbour-talks");
  });

  test("nothing of it is loaded before a file is brought", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await open(page, nato);
    await page.waitForLoadState("networkidle");
    expect(
      asked.filter((path) => /openings|shelf|device|open-file|keep-or-hold/.test(path)),
    ).toEqual([]);
    await drag(page, "dragenter", harbour);
    await expect(page.getByText("Drop to open")).toBeVisible();
    expect(asked.some((path) => /openings/.test(path))).toBe(true);
  });
});

test.describe("what is kept", () => {
  test("is listed, is downloaded byte for byte, is removed and put back", async ({ page }) => {
    await openLibrary(page);
    await pick(page, harbour);
    await expectOpen(page, "harbour-talks");
    await page.goto("/");
    await expect(shelf(page)).toContainText("harbour.json");
    await expect(shelf(page)).toContainText("1 file, 1 kB.");
    await expectNoBarrier(page);
    const saving = page.waitForEvent("download");
    await shelf(page)
      .getByRole("button", { name: /^Download/ })
      .click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("harbour.json");
    expect(readFileSync(await saved.path())).toEqual(Buffer.from(harbour.text));
    await shelf(page)
      .getByRole("button", { name: /^Remove/ })
      .click();
    await expect(shelf(page)).toContainText("has been removed");
    await expect(shelf(page).getByRole("link")).toHaveCount(0);
    const undo = shelf(page).getByRole("button", { name: "Undo" });
    await expect(undo).toBeFocused();
    await undo.press("Enter");
    await shelf(page)
      .getByRole("link", { name: /Harbour talks/ })
      .click();
    await expectOpen(page, "harbour-talks");
  });

  test("is there after the browser was closed, at the same deep address", async ({ baseURL }) => {
    const folder = mkdtempSync(join(tmpdir(), "on-record-"));
    const launch = () =>
      chromium.launchPersistentContext(folder, {
        executablePath: process.env.ON_RECORD_BROWSER ?? "",
        chromiumSandbox: false,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
    try {
      const before = await launch();
      const page = await before.newPage();
      await openLibrary(page);
      await pick(page, harbour);
      await expectOpen(page, "harbour-talks");
      await before.close();
      const after = await launch();
      const again = await after.newPage();
      await again.goto("/device/harbour-talks/sections/talks?speaker=lund#q1");
      await expectOpen(again, "harbour-talks");
      await expect(again).toHaveURL("/device/harbour-talks/sections/talks?speaker=lund#q1");
      await expect(again.locator("[data-annotation=q1]").first()).toBeInViewport();
      await again.goto("/");
      await expect(shelf(again)).toContainText("harbour.json");
      await after.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("is kept once, and asks when its article is there with other words", async ({ page }) => {
    await openLibrary(page);
    await pick(page, harbour);
    await expectOpen(page, "harbour-talks");
    await drop(page, { ...harbour, name: "copy.json" });
    await expect(page.getByRole("complementary")).toContainText("This file is already saved");
    await drop(page, { name: "new.json", text: fileText({ summary: "New" }) });
    await expect(results(page)).toContainText("is already saved");
    await expectNoBarrier(page);
    await results(page).getByRole("button", { name: "Keep both" }).click();
    await expectOpen(page, "harbour-talks-2");
    await drop(page, { name: "newer.json", text: fileText({ summary: "Newer" }) });
    await results(page)
      .getByRole("button", { name: /^Replace new.json/ })
      .click();
    await expect(page.locator(".summary")).toHaveText("Newer");
    await expectOpen(page, "harbour-talks-2");
    await page.goto("/");
    await expect(shelf(page).getByRole("listitem")).toHaveCount(2);
  });
});

test.describe("two tabs", () => {
  test("that replace one file at once keep both, and it is said", { tag: "@full" }, async ({
    page,
    context,
  }) => {
    await openLibrary(page);
    await pick(page, harbour);
    await expectOpen(page, "harbour-talks");
    const other = await context.newPage();
    await other.goto("/");
    await expect(shelf(other)).toContainText("harbour.json");
    await drop(page, { name: "one.json", text: fileText({ summary: "From one" }) });
    await drop(other, { name: "two.json", text: fileText({ summary: "From two" }) });
    const replace = { name: /^Replace harbour.json/ };
    await other.getByRole("button", replace).click();
    await expect(other.locator(".summary")).toHaveText("From two");
    await page.getByRole("button", replace).click();
    await expect(page.locator(".summary")).toHaveText("From one");
    await expectOpen(page, "harbour-talks-2");
    await expect(page.getByRole("complementary")).toContainText("both have been saved");
    await page.goto("/");
    await expect(shelf(page)).toContainText("one.json");
    await expect(shelf(page)).toContainText("two.json");
    await page.goto("/device/harbour-talks");
    await expect(page.locator(".summary")).toHaveText("From two");
  });

  test("show the same list, and change nothing that is on screen", { tag: "@full" }, async ({
    page,
    context,
  }) => {
    await openLibrary(page);
    await pick(page, harbour);
    await expectOpen(page, "harbour-talks");
    const list = await context.newPage();
    await list.goto("/");
    await expect(shelf(list)).toContainText("harbour.json");
    const other = await context.newPage();
    await openLibrary(other);
    await drop(other, { name: "new.json", text: fileText({ summary: "New" }) });
    await other.getByRole("button", { name: /^Replace/ }).click();
    await expectOpen(other, "harbour-talks");
    await expect(shelf(list)).toContainText("new.json");
    await expect(page.getByText("was replaced in another tab")).toBeVisible();
    await expect(page.locator(".summary")).toHaveCount(0);
    await page.getByRole("button", { name: "Show the new version" }).click();
    await expect(page.locator(".summary")).toHaveText("New");
    await shelf(list)
      .getByRole("button", { name: /^Remove/ })
      .click();
    await expect(page.getByText("has been removed from this device")).toBeVisible();
    await expect(page.locator("[data-paragraph=p1]")).toBeVisible();
    await expectNoBarrier(page);
  });

  test("of which one has a newer version of the app: the older gives way", {
    tag: "@full",
  }, async ({ page, context }) => {
    await openLibrary(page);
    await pick(page, harbour);
    await expectOpen(page, "harbour-talks");
    const newer = await context.newPage();
    await newer.goto("/schema/annotated-article-1.json");
    await newer.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open("on-record", 2);
          opening.onsuccess = resolve;
          opening.onblocked = () => reject(new Error("blocked"));
        }),
    );
    await expect(page.getByText("A newer version of On Record is open")).toBeVisible();
    await newer.close();
    // Until then the page looks as it will again.
    const reloaded = page.waitForEvent("load");
    await page.getByRole("button", { name: "Reload" }).click();
    await reloaded;
    await expectOpen(page, "harbour-talks");
    await drop(page, { name: "new.json", text: fileText({ id: "new" }) });
    await expect(page.getByText("A newer version of On Record has saved files")).toBeVisible();
    await expectOpen(page, "new-unkept");
  });
});
