// What a page says in English that is to speak German.
import { expect, type Page } from "@playwright/test";
import { english } from "../src/app/wording/english";
import { englishOverviews } from "../src/app/wording/english-overviews";
import { englishParts } from "../src/app/wording/english-parts";
import { catalogueEntries, sayings } from "../src/app/wording/entries.fixture";
import { german } from "../src/app/wording/german";
import { germanOverviews } from "../src/app/wording/german-overviews";
import { germanParts } from "../src/app/wording/german-parts";

const inGerman = new Set(
  [
    ...catalogueEntries(german),
    ...catalogueEntries(germanParts),
    ...catalogueEntries(germanOverviews),
  ].flatMap((entry) => sayings(entry)),
);

/** Everything that English says and German does not, with any number or name in it. */
const inEnglish = [
  ...catalogueEntries(english),
  ...catalogueEntries(englishParts),
  ...catalogueEntries(englishOverviews),
]
  .flatMap((entry) => sayings(entry))
  .filter((saying) => !inGerman.has(saying) && /\p{L}{2}/u.test(saying.replace("Łódź #7", "")))
  .map((saying) => {
    const pattern = saying
      .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
      .replaceAll("Łódź #7", ".+")
      .replaceAll(/\d[\d,]*/g, "[\\d.,]+");
    return new RegExp(`^${pattern}$`);
  });

/** What the page says in its own language: the text of each element that has some, and what is read out. */
async function saidBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said: string[] = [];
    for (const element of document.querySelectorAll("body *, title")) {
      const { lang } = element.closest<HTMLElement>("[lang]") ?? document.documentElement;
      if (lang !== document.documentElement.lang) continue;
      if (element.matches("noscript, script")) continue;
      for (const name of ["aria-label", "title", "placeholder", "alt"]) {
        said.push(element.getAttribute(name) ?? "");
      }
      const hasText = [...element.childNodes].some(
        (node) => node instanceof Text && node.data.trim() !== "",
      );
      if (!hasText) continue;
      said.push(element.textContent);
      for (const node of element.childNodes) if (node instanceof Text) said.push(node.data);
    }
    return [...new Set(said.map((text) => text.trim()).filter((text) => text !== ""))];
  });
}

/** What the page still says in English though it is to speak German. */
export async function leftovers(page: Page): Promise<readonly string[]> {
  const said = await saidBy(page);
  expect(said.length).toBeGreaterThan(5);
  return said.filter((text) => inEnglish.some((pattern) => pattern.test(text)));
}
