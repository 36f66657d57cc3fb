// What a reader does before the app is there is done as soon as it is, and nothing moves by itself.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { some } from "../scripts/depth";
import type { LayoutShift } from "./layout-shift";
import { drop, expectOpen, fileText, harbour, openLibrary } from "./own-file";
import { facetValue, loaded, nato, settled } from "./reading-page";
import { faultsOf, hold } from "./taking-over";

interface Control {
  /** What the reader does while the app's code is still on its way. */
  readonly act: (page: Page) => Promise<unknown>;
  /** What is to be seen of it once the app is there. */
  readonly effect: (page: Page) => Promise<unknown>;
}

const dialog = (page: Page) => expect(page.getByRole("dialog")).toBeVisible();
const address = (pattern: RegExp) => (page: Page) => expect(page).toHaveURL(pattern);
const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole("button", { name }).first().click();

const nothing: Control = { act: async () => {}, effect: async () => {} };
const appearance: Control = { act: press("Appearance"), effect: dialog };
const facet: Control = {
  act: (page) => facetValue(page, "topic", "Nord Stream 2").click(),
  effect: address(/topic=nord-stream/),
};
const leftOut: Control = {
  act: press(/^Leave out.*Cyber/),
  effect: address(/-topic=cyber/),
};

/** Chooses the next option as a reader does: by a key, for what a script chooses is not the reader's. */
const nextOption = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().focus();
  await page.keyboard.press("ArrowDown");
};

/** Pastes the text of an article that is not one. */
const paste = async (page: Page) => {
  await page.evaluate((text) => {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }, '{"formatVersion":"1.0","headline":"A"}');
  await page.keyboard.press("ControlOrMeta+V");
};

/** Drops a file as a reader does: by the browser's own event, for what a script drops is not the reader's. */
const dropFile = async (page: Page) => {
  const file = test.info().outputPath("harbour.json");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fileText());
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
  }
};

const controls: Readonly<Record<string, Readonly<Record<string, Control>>>> = {
  "/": {
    Paste: { act: press(/^Paste/), effect: dialog },
    "typing in Find": {
      act: (page) => page.getByRole("searchbox").pressSequentially("ferry"),
      effect: async (page) => {
        await expect(page.getByRole("searchbox")).toHaveValue("ferry");
        await expect(page.locator("main .entries > li")).toHaveCount(2);
      },
    },
    "pasting an article": { act: paste, effect: dialog },
    "dropping a file": { act: dropFile, effect: address(/\/device\/harbour-talks/) },
    Appearance: appearance,
    nothing,
  },
  "/search?q=alliance": {
    "typing other words": {
      act: (page) => page.getByRole("searchbox").fill("ferry"),
      effect: address(/q=ferry/),
    },
    nothing,
  },
  "/speakers": {
    "typing in Find": {
      act: (page) => page.getByRole("searchbox").pressSequentially("rendall"),
      effect: (page) => expect(page.locator(".listed-entities > li")).toHaveCount(1),
    },
    "another order": {
      act: nextOption("main select"),
      effect: (page) => expect(page.locator("main select")).toHaveJSProperty("selectedIndex", 1),
    },
    nothing,
  },
  "/speakers/rendall": { Appearance: appearance, nothing },
  [nato]: {
    "a filter": facet,
    "leaving out": leftOut,
    "two filters": {
      act: async (page) => {
        await facet.act(page);
        await facetValue(page, "speaker", "Antony Blinken").click();
      },
      effect: address(/speaker=blinken&topic=nord-stream|topic=nord-stream&speaker=blinken/),
    },
    "a speaker's name": { act: (page) => page.locator(".name").first().click(), effect: dialog },
    "a mark": {
      act: (page) => page.locator(".mark:visible").first().click(),
      effect: dialog,
    },
    "the focus view": { act: press("Focus"), effect: address(/view=focus/) },
    "next match": { act: press("Next match"), effect: address(/#/) },
    "the key for the next match": {
      act: (page) => page.keyboard.press("n"),
      effect: address(/#/),
    },
    "the order of values": {
      act: nextOption(".facets-order-choice"),
      effect: (page) =>
        expect(page.locator(".facets-order-choice")).toHaveJSProperty("selectedIndex", 1),
    },
    Appearance: appearance,
    nothing,
  },
  [`${nato}/sections/nord-stream?speaker=blinken`]: {
    "a further filter": facet,
    "leaving out": leftOut,
    nothing,
  },
  [`${nato}?speaker=blinken&topic=nord-stream`]: { nothing, "leaving out": leftOut },
  [`${nato}/quotations`]: {
    "a filter": facet,
    "another grouping": {
      act: nextOption("main select"),
      effect: address(/group=/),
    },
    "typing in Find": {
      act: (page) => page.getByRole("searchbox").pressSequentially("alliance"),
      effect: (page) => expect(page.getByRole("searchbox")).toHaveValue("alliance"),
    },
    nothing,
  },
  [`${nato}/matrix`]: {
    "other rows": {
      act: nextOption("main select"),
      effect: address(/rows=/),
    },
    "a filter": facet,
    nothing,
  },
  [`${nato}/voices`]: { "a filter": facet, nothing },
  [`${nato}/speakers/shea`]: {
    "another beside": {
      act: nextOption("main select"),
      effect: address(/beside=/),
    },
    "a filter": facet,
    nothing,
  },
  [`${nato}/sections/nope#q999`]: { nothing },
  "/articles/the-night-ferry": { nothing },
  "/articles/river-water-talks": { nothing },
  "/read": { nothing },
};

/** Records what moves by itself, and how many values the filters have had, frame by frame. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { shifts: [] as string[], values: [] as number[] };
    Object.assign(window, { seen });
    // From when something is done again, what moves does so because the reader wanted it.
    let isReplaying = false;
    for (const type of ["click", "keydown", "input", "change", "paste", "drop"]) {
      window.addEventListener(type, ({ isTrusted }) => (isReplaying ||= !isTrusted), true);
    }
    new PerformanceObserver((list) => {
      for (const each of list.getEntries() as LayoutShift[]) {
        const nodes = each.sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.localName}.${element?.className}`;
        });
        if (!each.hadRecentInput && !isReplaying)
          seen.shifts.push(`${each.value.toFixed(4)} ${nodes}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
    const frame = () => {
      const values = document.querySelectorAll("[data-facet] [data-value]").length;
      if (seen.values.at(-1) !== values) seen.values.push(values);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

const seen = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: { shifts: string[]; values: number[] } }).seen);

for (const [path, ofPage] of some(Object.entries(controls), 6)) {
  for (const [index, [name, { act, effect }]] of Object.entries(ofPage).entries()) {
    const tag = index === 0 ? [] : ["@full"];
    test(`${path}: ${name} before the app is there`, { tag }, async ({ page, isMobile }) => {
      test.skip(isMobile && name !== "nothing", "the controls are elsewhere there");
      const faults = faultsOf(page);
      await watch(page);
      const letGo = await hold(page, "**/assets/index-*.js");
      const asked = page.waitForRequest("**/assets/index-*.js");
      await page.goto(path, { waitUntil: "commit" });
      await asked;
      // What has no page of its own is not made beforehand.
      const isMade = path !== "/read" && !path.includes("nope");
      if (isMade) await page.locator("h1").first().waitFor();
      await act(page);
      await loaded(page);
      letGo();
      await page.waitForFunction(() => {
        const main = document.querySelector("main:not(.skeleton)");
        return main !== null && Object.keys(main).some((key) => key.startsWith("__reactFiber$"));
      });
      await effect(page);
      await loaded(page);
      const { shifts, values } = await seen(page);
      expect(faults.filter((fault) => isMade || !fault.includes("404"))).toEqual([]);
      expect(shifts).toEqual([]);
      expect(values.filter((each, at) => at > 1 && each === 0)).toEqual([]);
      await expect(page.locator("html")).not.toHaveAttribute("data-waiting");
    });
  }
}

test("/own: nothing moves by itself when it is loaded", { tag: "@full" }, async ({ page }) => {
  await openLibrary(page);
  await drop(page, harbour);
  await expectOpen(page, "harbour-talks");
  await openLibrary(page);
  await drop(page, { name: "vote.json", text: fileText({ id: "vote", headline: "The vote" }) });
  await expectOpen(page, "vote");
  await watch(page);
  await page.goto("/own");
  await settled(page);
  await expect(page.getByRole("table").first()).toBeVisible();
  await loaded(page);
  expect((await seen(page)).shifts).toEqual([]);
});
