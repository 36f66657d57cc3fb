// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import type { TypedKey } from "../ui/typed-character";
import { commandOf, keys } from "./keys";

const pressed = (key: string, code: string, more: Partial<TypedKey> = {}): TypedKey => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  getModifierState: () => false,
  ...more,
});
const altGraph = { getModifierState: (name: string) => name === "AltGraph" };

describe("a key acts whatever the keyboard layout", () => {
  test.each([
    ["US: n", pressed("n", "KeyN"), "next"],
    ["Caps Lock: N", pressed("N", "KeyN"), "next"],
    ["Dvorak: n, at the place of l", pressed("n", "KeyL"), "next"],
    ["AZERTY: m, at the place of ;", pressed("m", "Semicolon"), "marks"],
    ["Russian: т, at the place of n", pressed("т", "KeyN"), "next"],
    ["Russian with Caps Lock: Т", pressed("Т", "KeyN"), "next"],
    ["Russian: х, at the place of [", pressed("х", "BracketLeft"), "previousSection"],
    ["Greek: ν, at the place of n", pressed("ν", "KeyN"), "next"],
    ["Hebrew: מ, at the place of n", pressed("מ", "KeyN"), "next"],
    ["Arabic: ؟, at the place of ?", pressed("؟", "Slash", { shiftKey: true }), "help"],
    ["German: ?, with Shift on ß", pressed("?", "Minus", { shiftKey: true }), "help"],
    ["German: /, with Shift on 7", pressed("/", "Digit7", { shiftKey: true }), "filters"],
    ["German on Linux: ], with AltGr on 9", pressed("]", "Digit9", altGraph), "nextSection"],
    [
      "German on Windows: [, with AltGr on 8, which is Ctrl and Alt",
      pressed("[", "Digit8", { ctrlKey: true, altKey: true, ...altGraph }),
      "previousSection",
    ],
    ["German: j", pressed("j", "KeyJ"), "nextSection"],
  ] as const)("%s", (_, event, command) => {
    expect(commandOf(event)).toBe(command);
  });
});

describe("a key that is another's does nothing", () => {
  test.each([
    ["Ctrl+P prints", pressed("p", "KeyP", { ctrlKey: true })],
    ["Ctrl+З prints on a Russian layout", pressed("з", "KeyP", { ctrlKey: true })],
    ["Cmd+F finds", pressed("f", "KeyF", { metaKey: true })],
    ["Alt+F opens a menu", pressed("f", "KeyF", { altKey: true })],
    ["Shift+N", pressed("N", "KeyN", { shiftKey: true })],
    ["Shift+n with Caps Lock", pressed("n", "KeyN", { shiftKey: true })],
    ["AltGr+m types µ", pressed("µ", "KeyM", altGraph)],
    ["a key that an input method composes with", pressed("n", "KeyN", { isComposing: true })],
    ["a key that an input method has taken", pressed("n", "KeyN", { keyCode: 229 })],
    ["a dead key", pressed("Dead", "BracketLeft")],
    ["German ü, at the place of [", pressed("ü", "BracketLeft")],
    ["French é, at the place of 2", pressed("é", "Digit2")],
    ["an arrow", pressed("ArrowDown", "ArrowDown")],
    ["Space", pressed(" ", "Space")],
  ] as const)("%s", (_, event) => {
    expect(commandOf(event)).toBeUndefined();
  });
});

test("each command has a key that every layout types, and no key has two commands", () => {
  const all = Object.values(keys);
  expect(all.map(([first]) => first).join("")).toMatch(/^[a-z/?]+$/);
  expect(new Set(all.flat()).size).toBe(all.flat().length);
});
