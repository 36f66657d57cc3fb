// The three ways in which a person corrects an article: with a mouse, by keys alone, by touch.
import { expect, type Locator, type Page } from "@playwright/test";
import { tools } from "./correcting";
import { lettersAt } from "./letters";
import { marksOf } from "./reading-page";

export interface Way {
  readonly name: "mouse" | "keys" | "touch";
  /** Presses a button, or what else is pressed. */
  readonly press: (control: Locator) => Promise<void>;
  /** Ticks a box, or takes the tick away. */
  readonly tick: (box: Locator) => Promise<void>;
  /** Does what a button of the tools says; by its key, where it has one and keys are used. */
  readonly tool: (page: Page, name: string | RegExp, key?: string) => Promise<void>;
  /** Chooses the mark of an annotation. */
  readonly choose: (page: Page, id: string) => Promise<void>;
  /** Selects words of a paragraph, none of them whole where the hand is not exact. */
  readonly select: (page: Page, paragraph: string, words: string) => Promise<void>;
  /** Takes a name from the list that is open. */
  readonly take: (page: Page, name: string) => Promise<void>;
}

export const button = (page: Page, name: string | RegExp) =>
  tools(page).getByRole("button", { name, exact: typeof name === "string" });

const option = (page: Page, name: string) =>
  page.getByRole("listbox").getByRole("option", { name }).first();

const mouse: Way = {
  name: "mouse",
  press: (control) => control.click(),
  tick: (box) => box.click(),
  tool: (page, name) => button(page, name).click(),
  choose: async (page, id) => {
    await marksOf(page, id).first().click();
    await isChosen(page, id);
  },
  select: async (page, paragraph, words) => {
    const [from, to] = await stillMiddlesOf(page, paragraph, words);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await isSelected(page, words);
  },
  take: (page, name) => option(page, name).click(),
};

const touch: Way = {
  name: "touch",
  press: (control) => control.tap(),
  tick: (box) => box.tap(),
  tool: (page, name) => button(page, name).tap(),
  // A mark that stands half under the tools is brought out first, as a person would: a browser gives a touch
  // near a button, or what else takes the focus, to that.
  choose: async (page, id) => {
    const mark = marksOf(page, id).first();
    await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await mark.tap();
    await isChosen(page, id);
  },
  // The handles of a phone belong to its system: what they select is selected here.
  select: async (page, paragraph, words) => {
    await stillMiddlesOf(page, paragraph, words);
    await page.locator(`[data-paragraph=${paragraph}]`).evaluate((element, given) => {
      const start = element.textContent.indexOf(given) + 1;
      const end = start + given.length - 2;
      const placeOf = (at: number) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let left = at;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const { length } = node.textContent ?? "";
          if (left <= length) return { node, left };
          left -= length;
        }
        throw new RangeError("not in the paragraph");
      };
      const [from, to] = [placeOf(start), placeOf(end)];
      window.getSelection()?.setBaseAndExtent(from.node, from.left, to.node, to.left);
    }, words);
    await isSelected(page, words);
  },
  take: (page, name) => option(page, name).tap(),
};

const keys: Way = {
  name: "keys",
  press: (control) => control.press("Enter"),
  tick: (box) => box.press("Space"),
  tool: (page, name, key) =>
    key === undefined ? button(page, name).press("Enter") : page.keyboard.press(key),
  choose: async (page, id) => {
    for (let presses = 0; presses < 20; presses += 1) {
      if (new URL(page.url()).hash === `#${id}`) break;
      const before = page.url();
      await page.keyboard.press("n");
      await expect.poll(() => page.url()).not.toBe(before);
    }
    await isChosen(page, id);
  },
  select: async (page, paragraph, words) => {
    await page.keyboard.press("v");
    const at = await page.evaluate((id) => {
      const numberOf = (element: Element | null | undefined) =>
        Number(element?.closest("[data-paragraph-number]")?.getAttribute("data-paragraph-number"));
      const here = window.getSelection()?.anchorNode?.parentElement;
      const there = document.querySelector(`[data-paragraph="${id}"]`);
      return { by: numberOf(there) - numberOf(here), text: there?.textContent ?? "" };
    }, paragraph);
    const count = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const press = async (key: string, times: number) => {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    };
    await press(at.by > 0 ? "ArrowDown" : "ArrowUp", Math.abs(at.by));
    if (at.by === 0) await press("ArrowLeft", 20);
    await press("ArrowRight", count(at.text.slice(0, at.text.indexOf(words))));
    await press("Shift+ArrowRight", count(words) - 1);
    await isSelected(page, words);
  },
  take: async (page, name) => {
    await expect(page.getByRole("combobox", { expanded: true })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  },
};

export const ways = [mouse, keys, touch] as const;

/** Whether this browser is one that is used in a way. */
export function isUsedIn(way: Way, isMobile: boolean): boolean {
  return isMobile === (way.name === "touch");
}

async function isChosen(page: Page, id: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await expect(button(page, /^Remove/).first()).toBeVisible();
}

async function isSelected(page: Page, words: string): Promise<void> {
  await expect(tools(page)).toContainText(`Selected: ${words}`);
}

/** Three quarters into the first and the last letter but one of some words, in CSS pixels of the window. */
async function middlesOf(page: Page, paragraph: string, words: string) {
  const text = (await page.locator(`[data-paragraph=${paragraph}]`).textContent()) ?? "";
  const start = text.indexOf(words);
  const [first, last] = await lettersAt(page, paragraph, [start, start + words.length - 2]);
  if (first === undefined || last === undefined) throw new RangeError("no letters");
  const middle = ({ x, width, y }: typeof first) => ({ x: x + width * 0.75, y });
  return [middle(first), middle(last)] as const;
}

/** The elements of a paragraph: a selection does not outlive them. */
function looksOf(page: Page, paragraph: string): Promise<string> {
  return page.locator(`[data-paragraph=${paragraph}]`).innerHTML();
}

/** The same once they stay where they are: a form that closes moves the text below it. */
async function stillMiddlesOf(...of: Parameters<typeof middlesOf>) {
  const [page, paragraph] = of;
  let before = "";
  for (;;) {
    const middles = await middlesOf(...of);
    const now = JSON.stringify([middles, await looksOf(page, paragraph)]);
    if (now === before) return middles;
    before = now;
    // Marks of what was drawn anew come when nothing else is done.
    await page.waitForTimeout(300);
  }
}
