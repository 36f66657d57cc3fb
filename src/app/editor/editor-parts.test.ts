import { expect, test } from "vitest";
import { smallArticle } from "../../core/article/small-article.fixture";
import type { TypedKey } from "../ui/typed-character";
import { hasWords } from "./forms/picker";
import { editorCommandOf, editorKeys } from "./keys";
import { firstWord, movedSelection } from "./selecting/word-caret";

const pressed = (key: string, more: Partial<TypedKey> = {}): TypedKey => ({
  key,
  code: "",
  keyCode: 0,
  getModifierState: () => false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});

test("every key of the list does what it says, and no two the same", () => {
  const all = Object.entries(editorKeys).flatMap(([command, keys]) =>
    keys.map((key) => [key, command] as const),
  );
  expect(new Set(all.map(([key]) => key)).size).toBe(all.length);
  for (const [key, command] of all) {
    const parts = key.split("+").filter((part) => part !== "");
    const last = key === "+" ? "+" : (parts.at(-1) ?? "");
    const more = { ctrlKey: parts.includes("Ctrl"), shiftKey: parts.includes("Shift") };
    expect(editorCommandOf(pressed(last, more))).toBe(command);
  }
});

test.each([
  ["a browser’s own: Ctrl+A", pressed("a", { ctrlKey: true })],
  ["one with Alt", pressed("n", { altKey: true })],
  ["a letter with Shift", pressed("A", { shiftKey: true })],
  ["while an input method composes", pressed("a", { isComposing: true })],
  ["Tab", pressed("Tab")],
  ["Enter", pressed("Enter")],
])("no command for %s", (_, event) => {
  expect(editorCommandOf(event)).toBeUndefined();
});

test("single letters may be switched off; undo may not", () => {
  expect(editorCommandOf(pressed("a"), false)).toBeUndefined();
  expect(editorCommandOf(pressed("z", { metaKey: true }), false)).toBe("undo");
  expect(editorCommandOf(pressed("Z", { ctrlKey: true, shiftKey: true }))).toBe("redo");
  expect(editorCommandOf(pressed("F", { shiftKey: true }))).toBe("growEnd");
});

test.each([
  ["growEnd", "а Cyrillic layout: F", pressed("а", { code: "KeyF" })],
  ["growEnd", "a Cyrillic layout: Shift+F", pressed("А", { code: "KeyF", shiftKey: true })],
  ["undo", "a Cyrillic layout: Ctrl+Z", pressed("я", { code: "KeyZ", ctrlKey: true })],
  [
    "redo",
    "a Greek layout: Ctrl+Shift+Z",
    pressed("Ζ", { code: "KeyZ", ctrlKey: true, shiftKey: true }),
  ],
  [
    "undo",
    "a German layout: Ctrl+Z is where a US keyboard has Y",
    pressed("z", { code: "KeyY", ctrlKey: true }),
  ],
  [
    "nextPart",
    "a French layout: the full stop needs Shift",
    pressed(".", { code: "Comma", shiftKey: true }),
  ],
  ["part", "a US layout: the plus needs Shift", pressed("+", { code: "Equal", shiftKey: true })],
  ["growEnd", "Caps Lock", pressed("F")],
  [undefined, "a letter of another alphabet at the place of none", pressed("б", { code: "Comma" })],
  [undefined, "Shift+Delete, which cuts", pressed("Delete", { shiftKey: true })],
  [
    undefined,
    "both Ctrl and Alt, which types a sign",
    pressed("z", { ctrlKey: true, altKey: true }),
  ],
])("%s with %s", (command, _, event) => {
  expect(editorCommandOf(event)).toBe(command);
});

test("words are chosen by arrow keys", () => {
  const { paragraphs } = smallArticle([["“We go, then.”", "", "Two words"]], []);
  const press = (range: Parameters<typeof movedSelection>[1], key: string, shiftKey = false) =>
    movedSelection(paragraphs, range, { key, shiftKey }, "en");
  const first = firstWord(paragraphs, 0, "en") ?? { paragraph: 0, start: 0, end: 0 };
  expect(first).toEqual({ paragraph: 0, start: 1, end: 3 });
  const go = press(first, "ArrowRight");
  expect(go).toEqual({ paragraph: 0, start: 4, end: 6 });
  expect(press(go, "ArrowLeft")).toEqual(first);
  expect(press(first, "ArrowRight", true)).toEqual({ paragraph: 0, start: 1, end: 6 });
  expect(press(first, "ArrowLeft")).toEqual(first);
  expect(press(first, "ArrowDown")).toEqual({ paragraph: 2, start: 0, end: 3 });
  expect(press(first, "ArrowUp")).toEqual(first);
});

test("names are found by the beginnings of their words", () => {
  expect(hasWords("Łukasz Müller-Voß", "mul voß")).toBe(true);
  expect(hasWords("Antony Blinken", "blin")).toBe(true);
  expect(hasWords("Antony Blinken", "linken")).toBe(false);
  expect(hasWords("Antony Blinken", "")).toBe(true);
});
