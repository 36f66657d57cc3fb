import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { english } from "./english";
import { englishDevice } from "./english-device";
import { englishEditor } from "./english-editor";
import { englishElsewhere } from "./english-elsewhere";
import { englishHeads } from "./english-heads";
import { englishOverviews } from "./english-overviews";
import { englishParts } from "./english-parts";
import { catalogueEntries, type SayingEntry, sayings } from "./entries.fixture";
import { german } from "./german";
import { germanDevice } from "./german-device";
import { germanEditor } from "./german-editor";
import { germanElsewhere } from "./german-elsewhere";
import { germanOverviews } from "./german-overviews";
import { germanParts } from "./german-parts";
import { firstSpoken, languages, loadLanguage } from "./languages";

const catalogues = {
  en: [
    ...catalogueEntries(english),
    ...catalogueEntries(englishParts),
    ...catalogueEntries(englishOverviews),
    ...catalogueEntries(englishElsewhere, "elsewhere"),
    ...catalogueEntries(englishDevice, "device"),
    ...catalogueEntries(englishEditor, "editor"),
    ...catalogueEntries(englishHeads),
  ],
  de: [
    ...catalogueEntries(german),
    ...catalogueEntries(germanParts),
    ...catalogueEntries(germanOverviews),
    ...catalogueEntries(germanElsewhere, "elsewhere"),
    ...catalogueEntries(germanDevice, "device"),
    ...catalogueEntries(germanEditor, "editor"),
  ],
};

/** What German says as English does, and rightly. */
const alike = new Set([
  "site",
  "number",
  "appearance.themes.system",
  "appearance.sample",
  "reading.page.text",
  "reading.page.matrix",
  "print.sample",
  "voices.plot.bar",
  "quotationList.takeAs.csv",
  "quotationList.takeAs.json-ld",
  "quotationList.takeAs.tei",
  "quotationList.takeAs.webvtt",
  "cite.forms.text",
  "cite.forms.bibtex",
  "cite.forms.ris",
  "cite.forms.csl-json",
  "device.size",
  "editor.at",
  "entities.sorts.name",
]);

describe.each(Object.entries(catalogues))("every entry of %s", (_, entries) => {
  test.each(entries.map((entry) => [entry.path, entry] as const))("%s", (_path, entry) => {
    const said = sayings(entry);
    expect(said.length).toBeGreaterThan(0);
    for (const saying of said) {
      expect(saying.trim()).not.toBe("");
      expect(saying).not.toMatch(
        /undefined|null|NaN|\[object|\$\{| {2}|\s[,;]|\s\.(?!json)|\.\.\.|["']/,
      );
      // What is given may have one, and must come through as it is.
      expect(saying.replaceAll("Łódź #7", "")).not.toContain("#");
    }
  });
});

/** What nobody would say aloud: each was once in the interface, with what stands there now. */
const unsaid = [
  /named apart/i, // Other mentions
  /nothing said on it/i, // Mentioned, not quoted on
  /\bset beside\b/i, // Compare with
  /none with these/i, // No matches
  /is no (whole|valid|complete) /i, // is not a complete
  /\bSaid [^.]* By /, // Together with
];

test("nothing in English is what nobody would say aloud", () => {
  const said = catalogues.en.flatMap((entry) => sayings(entry));
  expect(said.filter((each) => unsaid.some((pattern) => pattern.test(each)))).toEqual([]);
});

describe("German", () => {
  const english = new Map(catalogues.en.map((entry) => [entry.path, entry]));

  test("has what English has for readers, and nothing else", () => {
    const heads = new Set(catalogueEntries(englishHeads).map(({ path }) => path));
    const wanted = catalogues.en.map(({ path }) => path).filter((path) => !heads.has(path));
    expect(catalogues.de.map(({ path }) => path)).toEqual(wanted);
  });

  test.each(catalogues.de.map((entry) => [entry.path, entry] as const))("%s", (path, entry) => {
    const inEnglish = sayings(english.get(path) as SayingEntry); // it has all of them, see above
    const inGerman = sayings(entry);
    const same = inGerman.filter((saying, at) => saying === inEnglish[at] && !isGiven(saying));
    expect(same).toEqual(alike.has(path) ? same : []);
    for (const saying of inGerman) {
      const quotes = saying.replace(/[^„“”]/g, "");
      expect(quotes, saying).toMatch(/^(„“)*$/);
      expect(saying, "addresses nobody").not.toMatch(/\b(Sie|Ihr|Ihre|Ihnen|du|dein)\b/);
    }
  });

  test("nothing is on the list of what is alike that is not", () => {
    const said = (list: readonly SayingEntry[], path: string) =>
      sayings(list.find((entry) => entry.path === path) as SayingEntry)[0]; // it has all of them
    for (const path of alike) expect(said(catalogues.de, path)).toBe(said(catalogues.en, path));
  });
});

/** Names and numbers alone are the same in every language. */
function isGiven(saying: string): boolean {
  return ["Ada", "Łódź #7"].includes(saying) || /^\d{1,3}$/.test(saying);
}

test("counting phrases agree with their number in German", () => {
  expect([0, 1, 2, 1000].map(german.words)).toEqual([
    "0 Wörter",
    "1 Wort",
    "2 Wörter",
    "1.000 Wörter",
  ]);
  const all = { quotations: 1, mentions: 3 };
  expect(german.reader.shown({ quotations: 0, mentions: 1 }, all, 1, 2)).toBe(
    "0 von 1 Zitat und 1 von 3 Nennungen in 1 von 2 Abschnitten",
  );
  expect(german.reader.shown(all, all, 2, 2)).toBe("1 Zitat und 3 Nennungen");
  expect(german.date("2021-03-23T17:05:00Z")).toBe("23. März 2021");
  expect(german.list(["Ada", "Bo", "Cy"])).toBe("Ada, Bo und Cy");
  expect(german.languageName("ar")).toBe("Arabisch");
  expect(germanOverviews.matrix.title("topic", "country")).toBe("Themen nach Ländern");
});

test("every entry is said somewhere", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(?<!\.test|\.fixture)\.tsx?$/.test(path) && !path.startsWith("app/wording/"))
    .map((path) => readFileSync(`src/${path}`, "utf8"))
    .join("\n");
  const inSources = new Set(sources.match(/\w+(?:-\w+)*/g));
  const unsaid = catalogues.en.filter(({ path }) => {
    const whole = new RegExp(`\\.${path.replaceAll(".", "\\??\\.")}\\b`);
    const names = path.split(".");
    // A group that is looked up in, such as `words.kinds[kind]`, is said as a whole.
    const groups = names.slice(1).map((_, at) => names.slice(0, at + 1).join("."));
    const isLookedUp = () => groups.some((group) => sources.includes(`.${group}[`));
    // One that is taken apart, as in `const { failed } = words.elsewhere`, is said name by name.
    const isTakenApart = names.every(
      (name) => inSources.has(name) || sources.includes(`"${name}"`),
    );
    return !isTakenApart && !isLookedUp() && !whole.test(sources);
  });
  expect(unsaid.map(({ path }) => path)).toEqual([]);
});

test("each language is loaded under its own tag", async () => {
  for (const tag of languages) expect((await loadLanguage(tag)).words.language).toBe(tag);
});

test.each([
  [["de-AT", "en"], "de"],
  [["DE"], "de"],
  [["en-US", "de"], "en"],
  [["fr", "gsw", "de-CH", "en"], "de"],
  [["fr", "ja"], "en"],
  [["den"], "en"],
  [[], "en"],
])("who prefers %j is spoken to in %s", (preferred, spoken) => {
  expect(firstSpoken(preferred)).toBe(spoken);
});
