// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { MarkedArticle } from "../../../core/article/marked-article";
import { aMention, smallArticle } from "../../../core/article/small-article.fixture";
import { english } from "../../wording/english";
import { CollapsibleRows } from "./collapsible-rows";
import { LateMarks } from "./late-marks";
import { roughLines, stretchesOf } from "./stretches";

const paragraphs = 40;
const text = `Rain in Berlin. ${"And then some more of it. ".repeat(100)}`;
const marked = smallArticle(
  [new Array<string>(paragraphs).fill(text)],
  Array.from({ length: paragraphs }, (_, index) =>
    aMention(`m${index}`, { country: "DE" }, [index + 1, "Berlin"]),
  ),
);

let root: HTMLElement;
let collapsible: CollapsibleRows;

/** Empty stretches, as React makes them. */
function rootOf(marked: MarkedArticle): HTMLElement {
  const root = document.createElement("article");
  for (const section of marked.sections) {
    for (const stretch of stretchesOf(section, marked.length)) {
      const element = document.createElement("div");
      element.className = "stretch";
      element.dataset.first = String(stretch[0]?.number);
      element.dataset.count = String(stretch.length);
      root.append(element);
    }
  }
  return root;
}

beforeEach(() => {
  vi.useFakeTimers();
  collapsible = new CollapsibleRows(marked.paragraphs.map(({ section }) => section));
  root = rootOf(marked);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function markedParagraphs(selector = ".mark"): readonly number[] {
  return [...root.querySelectorAll<HTMLElement>("[data-paragraph-number]")]
    .filter((row) => row.querySelector(selector) !== null)
    .map((row) => Number(row.dataset.paragraphNumber));
}

const texts = () => [...root.querySelectorAll("p")].map((p) => p.textContent);
const allTexts = marked.paragraphs.map((paragraph) => paragraph.text);

test("text and marks are there at once where the reader is, and the rest of the text before its marks", async () => {
  // As many milliseconds as a step takes: one step at a time.
  const clock = vi.spyOn(performance, "now");
  clock.mockImplementation(() => 1000 * clock.mock.calls.length);
  new LateMarks(english).begin(root, marked, collapsible, 20);
  expect(markedParagraphs()).toContain(20);
  expect(texts().length).toBeLessThan(paragraphs / 2);
  const atOnce = markedParagraphs();
  while (texts().length < paragraphs) {
    expect(markedParagraphs()).toEqual(atOnce);
    await vi.advanceTimersToNextTimerAsync();
  }
  expect(texts()).toEqual(allTexts);
});

test("all of the text is there at once where some of it is collapsed", () => {
  collapsible.collapse(marked.paragraphs.map(({ number }) => number === 20));
  new LateMarks(english).begin(root, marked, collapsible, 20);
  expect(texts()).toEqual(allTexts);
  expect(root.querySelectorAll("[data-paragraph-number]:not([hidden])")).toHaveLength(1);
});

test("at the end of a long paragraph, what stands after it is marked as well", () => {
  const long = smallArticle(
    [[`${text}${"And on it went. ".repeat(1000)}`, text]],
    [1, 2].map((number) => aMention(`m${number}`, { country: "DE" }, [number, "Berlin"])),
  );
  root = rootOf(long);
  new LateMarks(english).begin(root, long, new CollapsibleRows([0, 0]), 0);
  expect(markedParagraphs()).toEqual([0, 1]);
});

test("the rest of the marks follow by themselves, and change no text", async () => {
  const late = new LateMarks(english);
  late.begin(root, marked, collapsible, 20);
  await vi.runAllTimersAsync();
  expect(markedParagraphs()).toEqual(marked.paragraphs.map(({ number }) => number));
  expect(root.textContent?.match(/Rain in Berlin/g)).toHaveLength(paragraphs);
});

describe("where there are more marks than are kept", () => {
  const most = 12;
  const begun = async () => {
    const late = new LateMarks(english, most);
    late.begin(root, marked, collapsible, 0);
    await vi.runAllTimersAsync();
    return late;
  };

  test("those around the reader are made, and follow where they go", async () => {
    const late = await begun();
    expect(markedParagraphs()).toContain(0);
    late.markFrom(39);
    expect(markedParagraphs()).toContain(39);
    await vi.runAllTimersAsync();
    expect(markedParagraphs()).toContain(30);
    expect(markedParagraphs()).not.toContain(0);
    expect(markedParagraphs().length).toBeLessThanOrEqual(most);
    expect(root.textContent?.match(/Rain in Berlin/g)).toHaveLength(paragraphs);
  });

  test("what is collapsed is passed over, up to what the window shows", async () => {
    const late = await begun();
    for (const row of root.querySelectorAll<HTMLElement>("[data-paragraph-number]")) {
      row.hidden = ![20, 36].includes(Number(row.dataset.paragraphNumber));
    }
    late.markFrom(20);
    await vi.runAllTimersAsync();
    expect(markedParagraphs()).toEqual(expect.arrayContaining([20, 36]));
    expect(markedParagraphs()).not.toContain(0);
  });

  test.each<[string, (row: Element) => void]>([
    [
      "an end of what is selected",
      (row) => window.getSelection()?.setBaseAndExtent(row, 0, document.body, 0),
    ],
    ["the focus", (row) => row.querySelector<HTMLElement>("[data-label-for], [tabindex]")?.focus()],
    ["what a browser has translated", (row) => row.append(document.createElement("font"))],
  ])("%s stays", async (_, hold) => {
    document.body.append(root);
    const late = await begun();
    const row = root.querySelector("[data-paragraph-number]");
    if (row === null) throw new RangeError("no row");
    row.querySelector("p")?.setAttribute("tabindex", "-1");
    hold(row);
    late.markFrom(39);
    await vi.runAllTimersAsync();
    expect(markedParagraphs()).toContain(0);
    window.getSelection()?.removeAllRanges();
    root.remove();
  });

  test("after printing they are fewer again", async () => {
    const late = await begun();
    late.markAll();
    expect(markedParagraphs()).toHaveLength(paragraphs);
    late.markFrom(0);
    await vi.runAllTimersAsync();
    expect(markedParagraphs().length).toBeLessThanOrEqual(most);
  });
});

test("a place that is gone to is marked before its turn", () => {
  const late = new LateMarks(english);
  late.begin(root, marked, collapsible, 0);
  expect(markedParagraphs()).not.toContain(39);
  late.markFrom(39);
  expect(markedParagraphs()).toContain(39);
});

test("what is left out is so at once where the reader is, and elsewhere when they come there", async () => {
  const leftOut = () => markedParagraphs(".mark.left-out");
  const late = new LateMarks(english);
  late.begin(root, marked, collapsible, 0);
  await vi.runAllTimersAsync();
  late.markFrom(39);
  late.leaveOut(".c0");
  expect(leftOut()).toContain(39);
  expect(leftOut()).not.toContain(0);
  await vi.runAllTimersAsync();
  expect(leftOut()).not.toContain(0);
  late.markFrom(0);
  expect(leftOut()).toContain(0);
  late.leaveOut(undefined);
  await vi.runAllTimersAsync();
  late.markFrom(39);
  expect(leftOut()).not.toContain(39);
});

test("what is next to the window follows in its turn, and nothing farther away", async () => {
  const leftOut = () => markedParagraphs(".mark.left-out");
  const late = new LateMarks(english);
  late.begin(root, marked, collapsible, 20);
  await vi.runAllTimersAsync();
  late.leaveOut(".c0");
  await vi.runAllTimersAsync();
  expect(leftOut()).not.toContain(19);
  late.leaveOutNearby(".c1");
  expect(leftOut()).not.toContain(19);
  late.leaveOutNearby(".c0");
  expect(leftOut()).toEqual(expect.arrayContaining([19, 20, 21]));
  expect(leftOut()).not.toContain(0);
  expect(leftOut()).not.toContain(39);
});

test("a choice taken back elsewhere leaves nothing out", async () => {
  const late = new LateMarks(english);
  late.begin(root, marked, collapsible, 0);
  await vi.runAllTimersAsync();
  late.leaveOut(".c0");
  late.markFrom(39);
  late.leaveOut(undefined);
  late.markFrom(0);
  await vi.runAllTimersAsync();
  expect(markedParagraphs(".mark.left-out")).toEqual([]);
});

test("marks that are made later are left out as well", async () => {
  const late = new LateMarks(english);
  late.begin(root, marked, collapsible, 0);
  late.leaveOut(".c0");
  await vi.runAllTimersAsync();
  expect(markedParagraphs(".mark.left-out")).toHaveLength(paragraphs);
});

test("printing has all marks at once", () => {
  const late = new LateMarks(english);
  late.begin(root, marked, collapsible, 0);
  late.markAll();
  expect(markedParagraphs()).toHaveLength(paragraphs);
});

test("an article that is left is marked no further", async () => {
  const late = new LateMarks(english);
  late.begin(root, marked, collapsible, 0);
  const before = markedParagraphs();
  late.stop();
  await vi.runAllTimersAsync();
  expect(markedParagraphs()).toEqual(before);
});

test("stretches hold every paragraph once, in order, in runs of a few screens", () => {
  const [section] = marked.sections;
  if (section === undefined) throw new RangeError("no section");
  const stretches = stretchesOf(section, marked.length);
  expect(stretches.flat()).toEqual(section.paragraphs);
  for (const stretch of stretches) {
    expect(stretch.length).toBeGreaterThan(0);
    expect(roughLines(stretch)).toBeLessThan(250);
  }
});
