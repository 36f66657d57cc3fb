// In a browser, every set of files of other tools is opened as it has to be, and none that is meant to harm
// holds the page up.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import type { ExpectedSet } from "../src/formats/read/cases.fixture";
import { expectNoBarrier } from "./barriers";
import { openLibrary } from "./own-file";
import { facetValue } from "./reading-page";
import { spoken } from "./speaks-german";

test.skip(({ isMobile }) => isMobile, "the same on a phone");

const cases = "src/formats/read/cases";
const { sets } = JSON.parse(readFileSync(join(cases, "expected.json"), "utf8")) as {
  sets: Record<string, readonly ExpectedSet[]>;
};

interface Brought {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function choose(page: Page, button: string, ...files: readonly Brought[]): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  await (await choosing).setFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    })),
  );
}

/** The quotations on the page by their ids, each with the words of its marks. */
function saidOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const words = new Map<string, string>();
    for (const mark of document.querySelectorAll<HTMLElement>(".mark.quotation")) {
      for (const id of (mark.dataset.annotation ?? "").split(" ")) {
        if (id.startsWith("q")) words.set(id, (words.get(id) ?? "") + mark.textContent);
      }
    }
    return [...words.values()];
  });
}

const plain = (words: string) => words.replace(/\s+/g, "");

for (const [family, all] of Object.entries(sets)) {
  test(`the sets of ${family}`, { tag: "@full" }, async ({ page }) => {
    for (const set of all) {
      await openLibrary(page);
      const files = set.drop.map((name) => ({
        name,
        bytes: new Uint8Array(readFileSync(join(cases, family, name))),
      }));
      await choose(page, "Open a file", ...files);
      if (set.refused) {
        await expect(page.getByText("cannot be shown").first()).toBeVisible();
        continue;
      }
      // Of another set with the same headline, both are kept.
      const both = page.getByRole("button", { name: "Keep both" });
      await expect(both.or(page.locator("[data-paragraph]")).first()).toBeVisible({
        timeout: 15_000,
      });
      if (await both.isVisible()) await both.click();
      await expect(page).toHaveURL(/\/device\//, { timeout: 15_000 });
      await expect(page.locator("[data-paragraph]").first()).toBeVisible();
      if (set.headline) await expect(page.locator("#headline")).toHaveText(set.headline);
      if (set.quotations) {
        // A quotation in another one has its words in two marks.
        const wanted = set.quotations.map(({ exact }) => plain(exact.join("")));
        const found = (await saidOn(page)).map(plain);
        expect(found.toSorted(), set.drop.join()).toEqual(wanted.toSorted());
      }
      for (const name of set.speakers ?? []) {
        await expect(facetValue(page, "speaker", name).first()).toBeVisible();
      }
    }
  });
}

test("a play is read for one role, by the keyboard and in German", { tag: "@full" }, async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem("on-record:language", '"de"'));
  await openLibrary(page);
  await spoken(page);
  const play = readFileSync(join(cases, "tei-drama/play.xml"));
  await choose(page, "Datei öffnen", { name: "play.xml", bytes: new Uint8Array(play) });
  await expect(page).toHaveURL(/\/device\/the-ferry$/);
  await page.locator('.facet-value[data-value="tom"]').first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/speaker=tom/);
  await page.keyboard.press("f");
  await expect(page).toHaveURL(/view=focus/);
  await expect(page.locator(".row:not([hidden])")).toHaveText([/It comes, it goes/]);
  await expectNoBarrier(page);
});

const entities = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`);
const tei = (body: string, before = "") =>
  strToU8(`<?xml version="1.0"?>${before}<TEI><text><body>${body}</body></text></TEI>`);

const hostile: readonly (Brought & { readonly says: RegExp })[] = [
  {
    name: "entities.xml",
    bytes: tei("<p>&e30; here</p>", `<!DOCTYPE TEI [<!ENTITY e0 "lol">${entities.join("")}]>`),
    says: /&e30; here/,
  },
  {
    name: "deep.xml",
    bytes: tei(`${"<div>".repeat(10_000)}<p>x</p>`),
    says: /more than 400 elements are open/,
  },
  {
    name: "bomb.zip",
    bytes: zipSync({ "a.txt": new Uint8Array(60_000_000) }, { level: 1 }),
    says: /more than 50 MB when it is unpacked/,
  },
  {
    name: "formula.csv",
    bytes: strToU8('speaker,quote\n=HYPERLINK(1),"<img src=x onerror=alert(1)>"\n'),
    says: /<img src=x onerror=alert\(1\)>/,
  },
  {
    name: "large.vtt",
    bytes: strToU8(`WEBVTT\n\n${"00:01.000 --> 00:02.000\n<v Ida>Hello.\n\n".repeat(1_250_000)}`),
    says: /this is WebVTT, and has/,
  },
  {
    name: "large.xml",
    bytes: tei(`<sp who="#a"><p>Hello, harbour.</p></sp>`.repeat(1_100_000)),
    says: /this is TEI.*, and has/,
  },
  {
    name: "large.jsonl",
    bytes: strToU8('{"text":"Ida is here","label":[[0,3,"PER"]]}\n'.repeat(1_050_000)),
    says: /this is Annotated texts.*, and has/,
  },
];

for (const { name, bytes, says } of hostile) {
  test(`${name} does no harm`, { tag: "@full" }, async ({ page }, testInfo) => {
    const asked: string[] = [];
    await page.context().route(/^https:/, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    page.on("dialog", () => {
      throw new Error("a script has run");
    });
    await openLibrary(page);
    await page.evaluate(() => {
      const world = window as unknown as { longest: number };
      let last = performance.now();
      world.longest = 0;
      setInterval(() => {
        const now = performance.now();
        world.longest = Math.max(world.longest, now - last);
        last = now;
      }, 20);
    });
    // From the disk: what is given to the browser by the test goes through the page.
    const path = testInfo.outputPath(name);
    writeFileSync(path, bytes);
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a file" }).click();
    await (await choosing).setFiles(path);
    await expect(page.getByText(says).first()).toBeVisible({ timeout: 10_000 });
    const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
    expect(longest).toBeLessThan(2_000);
    expect(asked).toEqual([]);
  });
}
