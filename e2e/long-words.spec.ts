// Words longer than the window, in every field that a file can have: no page scrolls sideways for
// them, and no ordinary word is taken apart to make room.
import { expect, type Page, test } from "@playwright/test";
import { fileText, pick } from "./own-file";
import { openPage, takenOver } from "./reading-page";

const law = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
const ship = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const finnish = "lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas";
const thai = "กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพนพรัตนราชธานีบูรีรมย์อุดมราชนิเวศน์";
const wide = "W".repeat(120);
const address = `https://files.example.org/${"a-long-path/".repeat(12)}report.json`;
const host = `https://${"a-long-part-of-a-host".repeat(2)}.${"another-part".repeat(4)}.example/`;
const all = [law, ship, finnish, thai, wide, address].join(" ");

const article = {
  language: "de",
  headline: `${law} ${finnish} ${thai} ${address} ${wide}`,
  summary: all,
  published: "2025-03-04",
  bylines: [ship, wide],
  rights: all,
  sources: [{ name: all, url: host }, { name: address }],
  image: { url: `${host}picture.png`, alt: all, caption: all, credit: wide },
  speakers: [
    {
      id: "lund",
      name: ship,
      shortName: wide,
      role: all,
      affiliation: wide,
      country: "DK",
      sameAs: [host],
    },
    { id: "berg", name: `${finnish} ${thai}`, role: law, country: "NO" },
  ],
  topics: [
    { id: "dredging", name: law },
    { id: "sea", name: wide, sameAs: [address] },
  ],
  countries: [
    { code: "DK", name: ship },
    { code: "NO", name: wide },
  ],
  sections: [
    { id: "opening", paragraphs: [{ id: "p0", text: all }] },
    {
      id: "talks",
      heading: `${law} ${address} ${wide}`,
      paragraphs: [
        { id: "p1", text: `“We will dredge in May,” said ${ship}. “${wide}” ${address} ${thai}` },
        { id: "p2", text: `“${finnish} ${law} ${address}”` },
      ],
    },
  ],
  annotations: [
    {
      id: "q1",
      type: "quotation",
      speakers: ["lund"],
      topics: ["dredging", "sea"],
      countries: ["DK", "NO"],
      confidence: 0.5,
      note: all,
      targets: [
        { paragraph: "p1", exact: "“We will dredge in May,”" },
        { paragraph: "p1", exact: wide },
      ],
    },
    {
      id: "q2",
      type: "quotation",
      speakers: ["berg"],
      topics: ["sea"],
      targets: [{ paragraph: "p2", exact: law }],
    },
    {
      id: "m1",
      type: "mention",
      of: { speaker: "lund" },
      targets: [{ paragraph: "p1", exact: ship }],
    },
    {
      id: "m2",
      type: "mention",
      of: { country: "NO" },
      targets: [{ paragraph: "p2", exact: finnish }],
    },
    {
      id: wide,
      type: "mention",
      of: { topic: law },
      targets: [{ paragraph: "p1", exact: address }],
    },
    { id: "m4", type: "mention", of: { topic: "sea" }, targets: [{ paragraph: "p1", exact: all }] },
  ],
};

/**
 * What makes a page wider than its window or stands beyond its edge, and the ordinary words that are
 * taken apart; in the browser. What scrolls sideways by itself, or ends in an ellipsis, may be wider.
 */
function amiss(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found =
    scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (
      !parent?.checkVisibility() ||
      parent.closest(".sr-only, .tool-text, .skip, option, script, noscript")
    )
      continue;
    for (const { 0: word, index } of (node.nodeValue ?? "").matchAll(/\S+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      const isOut = boxes.some(({ left, right }) => left < -1 || right > clientWidth + 1);
      if (
        isOut &&
        !parent.closest(
          ".site-nav, .matrix-scroll, .tabs, .bar, .chips, .running-headline, .dispersion-names",
        )
      )
        found.push(
          `beyond the edge: ${word.slice(0, 30)} in ${parent.closest("[class]")?.className}`,
        );
      const lines = new Set(boxes.map(({ top }) => Math.round(top)));
      if (/^[\p{L}]{1,14}$/u.test(word) && lines.size > 1 && !parent.closest(".matrix-column"))
        found.push(`taken apart: ${word} in ${parent.closest("[class]")?.className}`);
    }
  }
  return [...new Set(found)];
}

async function expectFit(page: Page, where: string) {
  expect.soft(await page.evaluate(amiss), where).toEqual([]);
}

test("words longer than the window keep every page of a file within it", { tag: "@full" }, async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "the window is set here");
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await openPage(page, "/");
  await pick(page, { name: `${ship}${wide}.json`, text: fileText(article) });
  await page.waitForURL(/\/device\//);
  await takenOver(page);
  const own = new URL(page.url()).pathname;
  const pages = {
    "reading page": "",
    "focus view": "?speaker=berg&view=focus",
    "parts of the link missing": `/sections/${wide}?speaker=${ship}#${wide}`,
    quotations: "/quotations?group=speaker",
    matrix: "/matrix",
    voices: "/voices",
    speaker: "/speakers/lund",
    "two speakers": "/speakers/lund?beside=berg",
    topic: "/topics/sea",
    country: "/countries/NO",
  };
  for (const [name, path] of Object.entries(pages)) {
    await openPage(page, `${own}${path}`);
    for (const fold of await page.locator("details:not([open]) > summary").all())
      await fold.click();
    await expectFit(page, name);
  }
  await openPage(page, own);
  for (const sheet of [/^Filters/, /^Sections/]) {
    await page.getByRole("button", { name: sheet }).first().click();
    await page.getByRole("dialog").waitFor();
    await expectFit(page, String(sheet));
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await page.locator(".mark.quotation").first().click();
  await page.getByRole("dialog").waitFor();
  await expectFit(page, "card");
  await openPage(page, "/");
  await expectFit(page, "library");
});
