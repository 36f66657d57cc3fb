import { expect, test } from "vitest";
import { englishDevice } from "./english-device";
import { isolated, isolating } from "./isolated";
import { loadLanguage } from "./languages";

test("a text from left to right stays as it is", () => {
  expect(isolated("harbour – “talks” é 港")).toBe("harbour – “talks” é 港");
});

test.each([
  ["\u202Etxt.exe", "\u2068txt.exe\u2069"],
  ["a\u2069b\u2067c", "\u2068abc\u2069"],
  ["\u200Fmark", "\u2068mark\u2069"],
  ["مقال.json", "\u2068مقال.json\u2069"],
])("%j cannot turn what stands around it", (text, safe) => {
  expect(isolated(text)).toBe(safe);
});

test("a catalogue isolates every text that it is given, and says the rest as before", () => {
  const said = isolating({
    plain: "said",
    deep: { names: (names: readonly string[], n: number) => `${names.join("+")} ${n}` },
  });
  expect(said.plain).toBe("said");
  expect(said.deep.names(["a", "\u202Eb"], 2)).toBe("a+\u2068b\u2069 2");
});

test.each(["en", "de"] as const)(
  "in %s a file's name cannot turn our sentences round",
  async (tag) => {
    const device = (await loadLanguage(tag)).device ?? englishDevice;
    const sentence = device.shelf.removed("\u202Egnp.exe");
    expect(sentence).toContain("\u2068gnp.exe\u2069");
    expect(sentence).not.toContain("\u202E");
  },
);
