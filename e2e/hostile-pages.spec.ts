// Every other page that shows what documents say, over a library of nothing but documents that mean
// ill: lists, matrix, voices, pages of speakers, topics and countries, search, card, print, exports.
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { bytesOf } from "../hostile/document";
import { allowedIds } from "../hostile/documents/ids";
import { invisibleTexts } from "../hostile/documents/invisible";
import { payloads } from "../hostile/documents/markup";
import { naughtyStrings } from "../hostile/documents/naughty";
import { withTexts } from "../hostile/every-field";
import { Net } from "../hostile/net";
import { verdictOf } from "../hostile/verdict";
import { inlineScripts } from "../scripts/inline-scripts";
import type { MarkedArticle } from "../src/core/article/marked-article";
import { buildEntityIndex } from "../src/sources/library/build-entity-index";
import { buildSearchIndex } from "../src/sources/search/build-search-index";
import { count } from "./class-counts";

const together = 36;

function groups(texts: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(texts.length / together) }, (_, number) =>
    texts.slice(number * together, (number + 1) * together),
  );
}

interface Article {
  readonly kind: string;
  readonly file: Uint8Array;
  readonly marked: MarkedArticle;
}

function articlesOf(kind: string, sets: readonly (readonly string[])[], ids?: readonly string[]) {
  return sets.map((texts, number): Article => {
    const id = `${kind.replaceAll(" ", "-")}-${number}`;
    const file = bytesOf({ ...withTexts(texts), id, ...(ids && withIds(texts, ids)) });
    const { marked } = verdictOf(file);
    if (marked === undefined) throw new RangeError(`${id} is refused`);
    return { kind, file, marked };
  });
}

/** The same with ids that are hard on look-ups and addresses. */
function withIds(texts: readonly string[], ids: readonly string[]): object {
  const named = ids.map((id, number) => ({ id, name: `${texts[number % texts.length]}` }));
  return {
    speakers: named,
    topics: named,
    sections: ids.map((id) => ({
      id,
      heading: id,
      paragraphs: [{ id, text: `“${id}” was said.` }],
    })),
    annotations: ids.map((id) => ({
      id,
      type: "quotation",
      speakers: [id],
      topics: [id],
      countries: ["DE"],
      targets: [{ paragraph: id, start: 0, end: [...id].length + 2 }],
    })),
  };
}

const articles = [
  ...articlesOf("markup", groups(payloads)),
  ...articlesOf("invisible", groups(invisibleTexts)),
  ...articlesOf("naughty strings", groups(naughtyStrings).slice(0, 3)),
  ...articlesOf("ids", [payloads.slice(0, 10)], allowedIds),
];

/** Serves this library in place of the bundled one. */
async function serve(page: Page): Promise<void> {
  const marked = articles.map((article) => article.marked);
  const json = (pattern: string, value: unknown) =>
    page.route(pattern, (route) =>
      route.fulfill({ contentType: "application/json", body: JSON.stringify(value) }),
    );
  await page.route("**/articles/*.json", (route) => {
    const name = decodeURIComponent(
      new URL(route.request().url()).pathname.split("/").at(-1) ?? "",
    );
    const found = articles.find((article) => `${article.marked.article.id}.json` === name);
    return found === undefined
      ? route.fulfill({ status: 404, body: "" })
      : route.fulfill({ contentType: "application/json", body: Buffer.from(found.file) });
  });
  await json("**/library/entities.json", buildEntityIndex(marked));
  await json("**/library/search.json", buildSearchIndex(marked));
  await json("**/articles/catalogue.json", {
    articles: marked.map(({ article, entities }) => ({
      id: article.id,
      headline: article.headline,
      summary: article.headline,
      language: article.language,
      words: 1,
      sections: 1,
      quotations: 1,
      mentions: 1,
      speakers: entities.speaker.map(({ name }) => name),
      topics: entities.topic.map(({ name }) => name),
      countries: entities.country.map(({ name }) => name),
    })),
  });
}

/** Goes to an address within the app, by way of one that has nothing, so that what is shown is new. */
async function go(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    const nowhere = `/nowhere/at/${performance.now()}`;
    for (const next of [nowhere, to]) {
      window.history.pushState(null, "", next);
      window.dispatchEvent(new PopStateEvent("popstate", { state: null }));
      const isNothing = () => document.querySelector("main .plain-page-actions, main.plain-page");
      const isThere = () => document.querySelector("main h1") !== null && !isNothing();
      while (next === nowhere ? !isNothing() : !isThere()) {
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
    }
  }, address);
}

/** What of a page is more than text, and not one of our own scripts: runs in the page. */
function moreThanText(ours: readonly string[]): readonly string[] {
  const faults: string[] = [];
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const isWeb = link.protocol === "https:" || link.protocol === "http:";
    if (!isWeb || link.hostname.includes("evil")) faults.push(`a link to ${link.href}`);
    const isSafe = link.relList.contains("noopener") && link.relList.contains("noreferrer");
    if (link.origin !== location.origin && !isSafe) faults.push(`a link that tells of us: ${link}`);
  }
  for (const { textContent } of document.querySelectorAll(
    "script:not([src]):not([type='application/ld+json'])",
  )) {
    if (!ours.includes(textContent)) faults.push(`a script: ${textContent.slice(0, 80)}`);
  }
  const bad = "iframe, object, embed, base, style, video, audio, form[action], [srcdoc]";
  for (const { outerHTML } of document.querySelectorAll(bad)) faults.push(outerHTML.slice(0, 80));
  for (const element of document.querySelectorAll("main *")) {
    const names = element.getAttributeNames().filter((name) => name.startsWith("on"));
    if (names.length > 0) faults.push(`${element.tagName} ${names}`);
  }
  if ("__ran" in window) faults.push("a script of the document ran");
  if (Object.keys(Object.prototype).length > 0) faults.push("all objects have been changed");
  if ((document.querySelector("main")?.textContent.trim() ?? "") === "") faults.push("blank");
  return faults;
}

const ours = Object.values(inlineScripts);

test.use({ trace: "off" });

for (const { kind, marked } of articles) {
  const { id } = marked.article;
  // hostile/prerendered.test.ts holds the same of pages made beforehand, in each run.
  test(`the pages of ${id}`, { tag: "@full" }, async ({ page, isMobile }) => {
    test.skip(isMobile, "the same code");
    test.slow();
    const net = await Net.under(page);
    await serve(page);
    await page.goto("/nowhere/at/all");
    await page.locator("main h1").waitFor();
    const at = `/articles/${id}`;
    const quoted = marked.annotations.filter(({ annotation }) => annotation.type === "quotation");
    const texts = quoted.map(({ ranges: [range] }) =>
      range === undefined
        ? ""
        : (marked.paragraphs[range.paragraph]?.text.slice(range.start, range.end) ?? ""),
    );
    const some = [0, 1, Math.floor(marked.entities.speaker.length / 2)];
    const speakers = some.flatMap((number) => marked.entities.speaker[number] ?? []);
    const topics = some.flatMap((number) => marked.entities.topic[number] ?? []);
    const pages = [
      `${at}/quotations`,
      `${at}/quotations?group=speaker`,
      `${at}/matrix`,
      `${at}/voices`,
      ...speakers.map((speaker) => `${at}/speakers/${encodeURIComponent(speaker.id)}`),
      `${at}/speakers/${speakers[0]?.id}?beside=${encodeURIComponent(speakers[1]?.id ?? "")}`,
      ...topics.map((topic) => `${at}/topics/${encodeURIComponent(topic.id)}`),
      `${at}/countries/DE`,
      "/",
      "/countries/DE",
      `/search?q=${encodeURIComponent("constructor script __proto__")}`,
    ];
    for (const address of pages) {
      net.now = address;
      await go(page, address);
      expect(await page.evaluate(moreThanText, ours), address).toEqual([]);
    }

    net.now = "taken away";
    await go(page, `${at}/quotations`);
    const shown = await page.locator("[data-quotation] blockquote").allTextContents();
    for (const text of texts) expect(shown.join("\n")).toContain(text);
    const take = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: new RegExp(`^${name}`) }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^[\w-]+\.(csv|jsonld)$/);
      return readFileSync(await file.path(), "utf8");
    };
    const rows: readonly (readonly string[])[] = parse(await take("CSV"), { bom: true });
    expect(rows).toHaveLength(1 + quoted.length);
    // Nothing that a spreadsheet would run: an apostrophe stands before it.
    const formulas = rows.flat().filter((cell) => /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u.test(cell));
    expect(formulas).toEqual([]);
    expect(JSON.parse(await take("JSON-LD")).total).toBe(quoted.length);

    net.now = "card";
    await go(page, at);
    const mark = page.locator("main [data-annotation]").first();
    await page.locator("article[data-interactive]").waitFor();
    await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await mark.click({ position: { x: 2, y: 8 }, force: true });
    await page.getByRole("dialog", { name: "About these words" }).waitFor();
    expect(await page.evaluate(moreThanText, ours)).toEqual([]);
    await page.keyboard.press("Escape");

    net.now = "print";
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".print-quotations li")).toHaveCount(quoted.length);
    expect(await page.evaluate(moreThanText, ours)).toEqual([]);

    expect(net.faults).toEqual([]);
    expect(net.pictures).toEqual([]);
    count("pages of hostile articles", kind, { pages: pages.length + 3 });
  });
}
