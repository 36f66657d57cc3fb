// What people have asked editors of annotations for, each by mouse, by keys alone and by touch.
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { barriers } from "./barriers";
import { kept, openDraft, tools, voiceOf } from "./correcting";
import { button, isUsedIn, type Way, ways } from "./editing-ways";
import { marksOf, ready } from "./reading-page";

const words = (page: Page) => tools(page).locator(".pen-what .pen-words");
const paragraphs = (page: Page) => page.getByRole("article").locator("[data-paragraph]");
const sheet = (page: Page, name: string) => page.getByRole("dialog", { name });

/** Opens a draft of so many quotations to be corrected. */
async function begin(page: Page, way: Way, count: number): Promise<void> {
  await openDraft(page, count);
  await way.press(page.getByRole("button", { name: "Correct this article" }));
  await expect(tools(page)).toContainText(`0 of ${count} reviewed`);
}

/** Saves by a button of the menu, and gives what is in the file. */
async function saved(page: Page, way: Way, name: RegExp): Promise<string> {
  await way.press(tools(page).getByText("Save as …"));
  const saving = page.waitForEvent("download");
  await way.press(button(page, name));
  const text = readFileSync(await (await saving).path(), "utf8");
  await way.press(tools(page).getByText("Save as …"));
  return text;
}

/** Each of what is asked for, and how one sees that it is there. */
const rows: Readonly<Record<string, (page: Page, way: Way) => Promise<void>>> = {
  "words are marked, from whole word to whole word": async (page, way) => {
    await begin(page, way, 3);
    await way.select(page, "p2", "Ida Lund said");
    await way.tool(page, /^Quotation/, "q");
    await way.take(page, "Bo Berg");
    await expect(tools(page)).toContainText("Quotation by Bo Berg");
    await expect(words(page)).toHaveText("Ida Lund said");
    await way.select(page, "p3", "dredge in");
    await way.tool(page, /^Mention/, "m");
    await way.take(page, "Dredging");
    await expect(page.locator(".mark.topic")).toHaveText("dredge in");
    await kept(page);
  },

  "a speaker is given by name, by number, again, and anew": async (page, way) => {
    await begin(page, way, 4);
    await way.choose(page, "q1");
    await way.tool(page, "Speaker", "s");
    if (way.name === "keys") await page.keyboard.press("2");
    else await way.take(page, "Bo Berg");
    await expect(voiceOf(page, 1)).toContainText("Berg");
    await way.choose(page, "q2");
    await way.tool(page, "Speaker", "s");
    // The last one is the first in the list: Enter takes it.
    const first = page.getByRole("listbox").getByRole("option").first();
    await expect(first).toContainText("Bo Berg");
    if (way.name === "keys") await page.keyboard.press("Enter");
    else await way.press(first);
    await expect(voiceOf(page, 2)).toContainText("Berg");
    await way.choose(page, "q3");
    await way.tool(page, "Speaker", "s");
    if (way.name !== "keys") await page.getByRole("combobox", { name: /Who/ }).fill("Nora Quist");
    await way.take(page, way.name === "keys" ? "Nora Quist" : "New speaker: Nora Quist");
    await expect(voiceOf(page, 3)).toContainText("Quist");
    await expect(tools(page)).toContainText("3 of 4 reviewed");
  },

  "both ends of a mark are moved by words": async (page, way) => {
    await begin(page, way, 2);
    await way.choose(page, "q1");
    await way.tool(page, "End one word earlier", "d");
    await expect(words(page)).toHaveText("“We will dredge in month 1");
    await way.tool(page, "Start one word later", "h");
    await expect(words(page)).toHaveText("We will dredge in month 1");
    await way.tool(page, "Start one word later", "h");
    await expect(words(page)).toHaveText("will dredge in month 1");
    await way.tool(page, "Start one word earlier", "g");
    await expect(words(page)).toHaveText(/^“?We will dredge in month 1$/);
    await way.tool(page, "End one word later", "f");
    await expect(words(page)).toHaveText(/month 1,” Ida$/);
    await expect(page).toHaveURL(/#q1$/);
    const { annotations } = JSON.parse(await saved(page, way, /JSON/));
    expect(annotations[0]).toMatchObject({ id: "q1", speakers: ["lund"], own: 1 });
  },

  "a quotation is said in parts": async (page, way) => {
    await begin(page, way, 2);
    await way.choose(page, "q1");
    await way.select(page, "p1", "Lund said");
    await way.tool(page, /^Add as a part/, "+");
    await expect(words(page)).toHaveText("“We will dredge in month 1,” … Lund said");
    await way.tool(page, "Join 1 and 2", way.name === "keys" ? "u" : undefined);
    await expect(words(page)).toHaveText("“We will dredge in month 1,” Ida Lund said");
    await way.tool(page, "Undo", "Control+z");
    await expect(words(page)).toContainText("…");
    await way.tool(page, "Remove part 2", "-");
    await expect(words(page)).toHaveText("“We will dredge in month 1,”");
  },

  "a speaker is two, and two are one": async (page, way) => {
    await begin(page, way, 4);
    await way.press(button(page, "Speakers and topics"));
    const people = sheet(page, "Speakers and topics");
    await way.press(people.getByRole("button", { name: /^Give some marks .* Ida Lund/ }));
    await way.tick(people.getByRole("checkbox").nth(1));
    await people.getByRole("textbox", { name: "Name of the new one" }).fill("Nora Quist");
    await way.press(people.getByRole("button", { name: "Give 1 mark" }));
    await way.press(people.getByRole("button", { name: /^Merge .* Nora Quist/ }));
    await people.getByRole("combobox", { name: "Into" }).selectOption("Bo Berg");
    await expect(people).toContainText("“Nora Quist” stays as another name.");
    await way.press(people.getByRole("button", { name: "Merge", exact: true }));
    await way.press(people.getByRole("button", { name: "Close" }));
    await expect(voiceOf(page, 2)).toContainText("Berg");
    await way.tool(page, "Undo", "Control+z");
    await expect(voiceOf(page, 2)).toContainText("Quist");
    await way.tool(page, "Undo", "Control+z");
    await expect(voiceOf(page, 2)).toContainText("Lund");
  },

  "all the same words are marked, and that undone at once": async (page, way) => {
    await begin(page, way, 4);
    await way.select(page, "p2", "dredge");
    await way.tool(page, /^Mention/, "m");
    await way.take(page, "Dredging");
    await way.press(button(page, "Mark 3 more places of “dredge”"));
    await way.tick(tools(page).getByRole("checkbox").nth(1));
    await way.press(button(page, "Mark 2 places"));
    await expect(page.locator(".mark.topic")).toHaveCount(3);
    await way.tool(page, "Undo", "Control+z");
    await expect(page.locator(".mark.topic")).toHaveCount(1);
  },

  "what was done is undone and done again, after a reload too": async (page, way) => {
    await begin(page, way, 3);
    await way.choose(page, "q1");
    await way.tool(page, /^Remove/, "r");
    await expect(marksOf(page, "q1")).toHaveCount(0);
    await way.choose(page, "q2");
    await way.tool(page, "Accept", "a");
    await kept(page);
    await page.reload();
    await ready(page);
    await way.tool(page, "Undo", "Control+z");
    await way.tool(page, "Undo", "Control+z");
    await expect(marksOf(page, "q1").first()).toBeVisible();
    await way.tool(page, "Redo", "Control+Shift+z");
    await way.tool(page, "Redo", "Control+Shift+z");
    await expect(tools(page)).toContainText("2 of 3 reviewed");
    await way.press(button(page, "History"));
    const history = sheet(page, "History");
    await expect(history.getByRole("listitem")).toHaveCount(2);
    await way.press(history.getByRole("button", { name: "Undo to here" }).last());
    await expect(history).toContainText("Nothing has been changed yet.");
    await way.press(history.getByRole("button", { name: "Close" }));
    await expect(marksOf(page, "q1").first()).toBeVisible();
  },

  "drafts are reviewed one after the other, and the sure ones together": async (page, way) => {
    await begin(page, way, 5);
    await tools(page).getByRole("combobox", { name: "Order" }).selectOption("As in the text");
    await way.choose(page, "q1");
    await way.tool(page, "Accept", "a");
    await expect(page).toHaveURL(/#q2$/);
    await way.tool(page, /^Remove/, "r");
    await expect(page).toHaveURL(/#q3$/);
    await expect(tools(page)).toContainText("2 of 5 reviewed");
    await way.tool(page, "Speaker", "s");
    await way.take(page, "Bo Berg");
    await expect(page).toHaveURL(/#q4$/);
    await way.press(button(page, "Accept 1 mark"));
    await expect(tools(page)).toContainText("4 of 5 reviewed");
    expect(await barriers(page)).toEqual([]);
  },

  "text is edited, and what is marked follows": async (page, way) => {
    await begin(page, way, 3);
    await way.press(button(page, "Headline and summary"));
    const head = sheet(page, "Headline and summary");
    await head.getByRole("textbox", { name: "Headline" }).fill("The harbour");
    await way.press(head.getByRole("button", { name: "Close" }));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The harbour");
    await way.choose(page, "q2");
    await way.tool(page, /^Edit text/, "e");
    const text = tools(page).getByRole("textbox", { name: "Text of the paragraph" });
    await text.fill("“We will surely dredge in month 2,” Ida Lund said.");
    if (way.name === "keys") await page.keyboard.press("Control+Enter");
    else await way.press(button(page, "Change"));
    await expect(marksOf(page, "q2")).toHaveText("“We will surely dredge in month 2,”");
    await way.tool(page, /^Edit text/, "e");
    await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(15, 15));
    await way.press(button(page, "Split at the cursor"));
    await expect(paragraphs(page)).toHaveCount(4);
    await expect(marksOf(page, "q2")).toHaveText(["“We will surely", "dredge in month 2,”"]);
    await way.tool(page, /^Edit text/, "e");
    await way.press(button(page, "Join with the next paragraph"));
    await expect(marksOf(page, "q2")).toHaveText("“We will surely dredge in month 2,”");
    await way.tool(page, /^Edit text/, "e");
    await way.press(button(page, "Move up"));
    await expect(paragraphs(page).first()).toContainText("surely");
    await way.press(button(page, "Remove the paragraph"));
    await expect(marksOf(page, "q2")).toHaveCount(0);
    await way.select(page, "p3", "dredge");
    await tools(page)
      .getByRole("combobox", { name: "Place here" })
      .selectOption({ label: "“We will surely dredge in month 2,”" });
    await expect(marksOf(page, "q2")).toHaveText("dredge");
    await kept(page);
  },

  "corrections are saved, and those of a colleague made": async (page, way) => {
    await begin(page, way, 3);
    await way.choose(page, "q1");
    await way.tool(page, /^Remove/, "r");
    await way.choose(page, "q2");
    await way.tool(page, "Accept", "a");
    await kept(page);
    const patch = await saved(page, way, /patch\)$/);
    expect(patch.split("\n").filter((line) => line.includes('"what"'))).toHaveLength(2);
    await way.tool(page, "Undo", "Control+z");
    await way.tool(page, "Undo", "Control+z");
    await expect(tools(page)).toContainText("0 of 3 reviewed");
    await way.press(tools(page).getByText("Save as …"));
    const choosing = page.waitForEvent("filechooser");
    await way.press(button(page, /^Make the corrections/));
    const buffer = Buffer.from(patch);
    await (await choosing).setFiles({ name: "a.json", mimeType: "application/json", buffer });
    await expect(tools(page)).toContainText("2 of 3 reviewed");
    await expect(marksOf(page, "q1")).toHaveCount(0);
  },
};

for (const way of ways) {
  test.describe(`by ${way.name}`, { tag: ["@full", "@phone"] }, () => {
    test.skip(({ isMobile }) => !isUsedIn(way, isMobile), "in the other project");
    for (const [name, seen] of Object.entries(rows)) {
      test(name, async ({ page }) => {
        await seen(page, way);
        if (way.name === "touch") {
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(over).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}
