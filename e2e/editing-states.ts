// Everything the tools of correcting can look like, one state after the other on one page, in any language.
import { expect, type Page } from "@playwright/test";
import type { OwnEditorWording } from "../src/app/wording/english-editor";
import { drop } from "./own-file";
import { marksOf, openPage, ready } from "./reading-page";

const draft = {
  formatVersion: "1.1",
  id: "harbour-states",
  language: "en-GB",
  headline: "Harbour talks end without a date",
  summary: "Two days of talks about the new basin have brought no result.",
  speakers: [
    { id: "lund", name: "Ida Lund", role: "Minister of Fisheries", affiliation: "Green Alliance" },
    { id: "berg", name: "Bo Berg", role: "harbour master", aliases: ["B. Berg"] },
    { id: "committee", name: "The Standing Committee on Ports and Inland Waterways" },
  ],
  topics: [
    { id: "dredging", name: "Dredging" },
    { id: "fish", name: "Fish stocks" },
  ],
  countries: [{ code: "DK" }],
  sections: [
    {
      id: "opening",
      paragraphs: [
        { id: "p1", text: "“We will dredge in May,” Ida Lund said, “or not at all.”" },
        { id: "p2", text: "Bo Berg did not agree. “Nobody will dredge here before autumn.”" },
      ],
    },
    {
      id: "waiting",
      heading: "What the others wait for",
      paragraphs: [
        { id: "p3", text: "Denmark wants to dredge, too. “The fish come first,” said Berg." },
        { id: "p4", text: "“All options are on the table,” the Standing Committee wrote." },
      ],
    },
  ],
  annotations: [
    drafted("q1", "lund", "p1", "“We will dredge in May,”", 0.97, { topics: ["dredging"] }),
    drafted("q2", "berg", "p2", "“Nobody will dredge here before autumn.”", 0.62),
    drafted("q3", "berg", "p3", "“The fish come first,”", 0.91, { topics: ["fish"] }),
    drafted("q4", "committee", "p4", "“All options are on the table,”", 0.55, {
      note: "attached: the Standing Committee wrote",
    }),
    { id: "m1", type: "mention", of: { country: "DK" }, targets: [at("p3", "Denmark")] },
    { id: "gone", type: "mention", of: { topic: "fish" }, targets: [at("p4", "a shoal of cod")] },
  ],
};

function at(paragraph: string, exact: string) {
  return { paragraph, exact };
}

function drafted(
  id: string,
  speaker: string,
  paragraph: string,
  exact: string,
  confidence: number,
  more: object = {},
) {
  const said = { id, type: "quotation", speakers: [speaker], targets: [at(paragraph, exact)] };
  return { ...said, origin: "machine", confidence, note: "attached", ...more };
}

export interface StateWords {
  readonly correct: string;
  readonly editor: OwnEditorWording;
}

/** Opens an article to be corrected, and stops at each state with its name. */
export async function* editorStates(page: Page, words: StateWords): AsyncGenerator<string> {
  const { editor } = words;
  await openPage(page, "/");
  await drop(page, { name: "states.json", text: JSON.stringify(draft) });
  await expect(page).toHaveURL(/\/device\/harbour-states/);
  await ready(page);
  await page.getByRole("button", { name: words.correct }).press("Enter");
  const pen = page.getByRole("region", { name: editor.title });
  const button = (name: string) => pen.getByRole("button", { name, exact: true });
  const close = () => page.getByRole("dialog").getByRole("button", { name: editor.close }).click();
  await expect(pen).toContainText(editor.hint);
  yield "nothing chosen";

  await page.keyboard.press("v");
  await expect(pen).toContainText(editor.selected("We"));
  yield "words selected";
  await page.keyboard.press("q");
  await expect(pen.getByRole("listbox")).toBeVisible();
  yield "whom a new quotation is by";
  await page.keyboard.type("Nora Quist");
  yield "somebody new";
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(pen).toContainText(editor.selected("dredge"));
  await page.keyboard.press("m");
  yield "what a new mention names";
  await page.keyboard.type("Dredging");
  await page.keyboard.press("Enter");
  await expect(pen).toContainText(editor.mentionOf("Dredging"));
  yield "a mention";
  await button(editor.alike(2, "dredge")).click();
  yield "all the same words";
  await button(editor.cancel).click();

  await marksOf(page, "q1").first().click();
  await expect(button(editor.accept)).toBeVisible();
  yield "a draft";
  await button(editor.speaker).click();
  yield "who says it";
  await page.keyboard.press("Escape");
  await button(editor.about).click();
  yield "what it is about";
  await page.keyboard.press("Escape");
  await button(editor.moreOf).click();
  yield "its note";
  await button(editor.close).click();
  await button(editor.words).click();
  yield "the text of a paragraph";
  await page.keyboard.press("Escape");
  await marksOf(page, "q3").first().click();
  await button(editor.words).click();
  yield "the text of the first paragraph of a section";
  await page.keyboard.press("Escape");

  await marksOf(page, "q1").first().click();
  await page.keyboard.press("v");
  for (let press = 0; press < 8; press += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  yield "words selected beside a quotation";
  await page.keyboard.press("+");
  await page.keyboard.press("Escape");
  await expect(pen.getByText(editor.parts(2))).toBeVisible();
  yield "a quotation in parts";

  await button(editor.history).click();
  yield "history";
  await close();
  await button(editor.people).click();
  const people = page.getByRole("dialog");
  yield "speakers, topics and countries";
  await people.getByRole("button", { name: editor.mergeWith }).first().click();
  await people.getByRole("combobox", { name: editor.mergeInto }).selectOption({ index: 1 });
  yield "two speakers to be merged";
  await people.getByRole("button", { name: editor.cancel }).click();
  await people.getByRole("button", { name: editor.divide }).first().click();
  yield "marks to be given to another";
  await people.getByRole("button", { name: editor.cancel }).click();
  await people.getByText(editor.more).first().click();
  yield "more about a speaker";
  await close();
  await button(editor.article).click();
  yield "headline and summary";
  await close();
  await pen.getByText(editor.save).click();
  yield "ways to save";
  const choosing = page.waitForEvent("filechooser");
  await button(editor.openPatch).click();
  const name = "other.corrections.json";
  const buffer = Buffer.from(JSON.stringify(misfits));
  await (await choosing).setFiles({ name, mimeType: "application/json", buffer });
  await expect(pen.getByRole("region", { name: editor.conflictsTitle })).toBeVisible();
  await pen.getByText(editor.save).click();
  yield "changes to decide";
  for (const _ of misfits.changes) await button(editor.takeTheirs).first().click();
  await pen.getByRole("combobox", { name: editor.howSure }).selectOption({ index: 3 });
  await button(editor.acceptSure(1)).click();
  for (const id of ["q2", "q4"]) {
    await marksOf(page, id).first().click();
    await button(editor.accept).click();
  }
  await expect(pen).toContainText(editor.allReviewed);
  yield "all reviewed";
}

/** Somebody else's corrections of another version: one meets another value, one an annotation that is not there. */
const misfits = {
  corrections: "1.0",
  article: "harbour-states",
  changes: [misfit("q2", ["lund"], ["berg", "committee"]), misfit("q9", ["lund"], ["berg"])],
};

function misfit(id: string, from: readonly string[], to: readonly string[]) {
  return {
    what: "speakers",
    about: `${from.join(", ")} → ${to.join(", ")}`,
    at: "2025-01-01T10:00:00Z",
    by: "A. Colleague",
    operations: [{ op: "set", of: "annotation", id, field: "speakers", from, to }],
  };
}
