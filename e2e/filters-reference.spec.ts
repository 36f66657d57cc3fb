// For every selection the marks to be seen, the counts and the matches walked through are those
// that a naive reference computes from the article's file.
import { expect, type Page, test } from "@playwright/test";
import { isFull, some } from "../scripts/depth";
import { type BundledId, bundledIds, type Kind, readArticle, valuesOf } from "./article-files";
import { goToQuery, type Observed, observe, press, walk } from "./observed";
import { open, still } from "./reading-page";
import { kinds, nothing, queryOf, Reference, type Selection } from "./reference";

test.skip(({ isMobile }) => isMobile, "the marks and counts are the same elements on a phone");

/** Other browsers paint by themselves and count by the same code: two articles, one in each direction, are enough. */
const longest: BundledId = "the-night-ferry";

/** The fourth is short: its random selections alone go through the same code in the quick run. */
const shortest: BundledId = "the-harbour-vote";

/** Of 550 random selections in all in the deep run; longer articles have more values to combine. */
const combinations: Record<BundledId, number> = isFull
  ? {
      "nato-brussels-2021": 200,
      "river-water-talks": 150,
      "the-night-ferry": 150,
      "the-harbour-vote": 50,
    }
  : {
      "nato-brussels-2021": 10,
      "river-water-talks": 6,
      "the-night-ferry": 6,
      "the-harbour-vote": 6,
    };
const walks = isFull ? 7 : 2;

for (const id of bundledIds) {
  const article = readArticle(id);
  const reference = new Reference(article);

  const expectObserved = (seen: Observed, selection: Selection) => {
    const matches = reference.matches(selection);
    const { stepper } = seen;
    const why = queryOf(selection);
    expect(seen.shown.toSorted(), why).toEqual(matches.toSorted());
    expect(seen.inPart, why).toEqual([]);
    expect(seen.codesAstray, why).toBe(0);
    expect(seen.names, why).toBe(reference.labels(selection));
    expect(seen.summary, why).toEqual(reference.both(selection));
    const stops = reference.stops(selection).length;
    expect(stepper === "No matches" ? 0 : Number.parseInt(stepper, 10), why).toBe(stops);
    expect(seen.sections, why).toEqual(reference.bySection(selection));
    expect(sum(seen.sections), why).toBe(stops);
    for (const kind of kinds) {
      expect(seen.counts[kind], `${kind} ${why}`).toEqual(reference.counts(selection, kind));
    }
  };

  /** What is beside the text may follow a frame later. */
  const expectShown = (page: Page, selection: Selection) =>
    expect(async () => expectObserved(await page.evaluate(observe), selection)).toPass({
      intervals: [50],
      timeout: 5000,
    });

  const isOneOfTwo = id !== longest && id !== shortest;
  const tag = isOneOfTwo ? [] : "@full";

  test(`${id}: each single value, pressed`, { tag }, async ({ page, browserName }) => {
    test.skip(browserName !== "chromium" && !isOneOfTwo, "two articles are enough");
    test.slow();
    await open(page, `/articles/${id}`);
    await showAllValues(page);
    await expectShown(page, nothing);
    for (const kind of kinds) {
      const values = valuesOf(article, kind);
      for (const value of some(values, Math.ceil(values.length / 8))) {
        const chosen = { ...nothing, [kind]: [value] };
        expect(await page.evaluate(press, { kind, value })).toBe(queryOf(chosen));
        await expectShown(page, chosen);
        const leftOut = { ...nothing, without: { ...nothing.without, [kind]: [value] } };
        const search = await page.evaluate(press, { kind, value, button: "leave out" as const });
        expect(search).toBe(queryOf(leftOut));
        await expectShown(page, leftOut);
        await page.evaluate(press, { kind, value, button: "leave out" as const });
      }
    }
  });

  test(`${id}: ${combinations[id]} random combinations`, {
    tag: id === shortest ? "@full" : [],
  }, async ({ page, browserName }) => {
    test.skip(browserName !== "chromium", "counting is the same everywhere");
    test.slow();
    const random = randomFrom(20210323 + id.length);
    await open(page, `/articles/${id}`);
    await showAllValues(page);
    for (let round = 0; round < combinations[id]; round += 1) {
      const selection = draw(random, reference, article.annotations.length, (kind) =>
        valuesOf(article, kind),
      );
      await page.evaluate(goToQuery, queryOf(selection));
      await expectShown(page, selection);
    }
  });

  test(`${id}: next and previous visit just the matches, in order`, {
    tag: id === shortest ? "@full" : [],
  }, async ({ page, browserName }) => {
    test.skip(browserName !== "chromium" && !isOneOfTwo, "two articles are enough");
    test.slow();
    const random = randomFrom(7 + id.length);
    await open(page, `/articles/${id}`);
    for (let round = 0; round < walks; ) {
      const selection = draw(random, reference, article.annotations.length, (kind) =>
        valuesOf(article, kind),
      );
      const stops = reference.stops(selection);
      if (stops.length === 0 || stops.length > 45) continue;
      round += 1;
      await page.evaluate(goToQuery, queryOf(selection));
      await still(page);
      await expect(async () => {
        await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
        await still(page);
        expect(await page.evaluate(() => window.scrollY)).toBe(0);
      }).toPass();
      const why = queryOf(selection);
      expect(await page.evaluate(observe), why).toMatchObject({
        summary: reference.both(selection),
      });
      const forth = await page.evaluate(walk, { label: "Next match", times: stops.length });
      expect(forth, why).toEqual(stops);
      const back = await page.evaluate(walk, {
        label: "Previous match",
        times: stops.length - 1,
      });
      expect(back, why).toEqual(stops.slice(0, -1).reverse());
    }
  });
}

async function showAllValues(page: Page): Promise<void> {
  const more = page.getByRole("button", { name: /^\d+ more$/ });
  await expect(page.locator("[data-facet=country]")).toBeVisible();
  while ((await more.count()) > 0) await more.first().click();
}

/** One to three values in some kinds; half of the time from what one annotation belongs to, so that much matches. */
function draw(
  random: () => number,
  reference: Reference,
  annotations: number,
  values: (kind: Kind) => readonly string[],
): Selection {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const one = random() < 0.5 ? Math.floor(random() * annotations) : undefined;
  const drawn = (kind: Kind) => {
    if (random() < 0.3) return [];
    const own = one === undefined ? undefined : pick(reference.valuesOfOne(one, kind));
    const others = Array.from({ length: Math.floor(random() * 3) }, () => pick(values(kind)));
    return [...new Set([own, ...others].filter((value) => value !== undefined))];
  };
  const chosen = { speaker: drawn("speaker"), topic: drawn("topic"), country: drawn("country") };
  const isEmpty = kinds.every((kind) => chosen[kind].length === 0);
  const asked = isEmpty ? { ...chosen, speaker: values("speaker").slice(0, 1) } : chosen;
  const leftOut = (kind: Kind) =>
    random() < 0.15
      ? values(kind).filter((value) => !asked[kind].includes(value) && random() < 0.2)
      : [];
  const without = {
    speaker: leftOut("speaker"),
    topic: leftOut("topic"),
    country: leftOut("country"),
  };
  const areSeveral = kinds.filter((kind) => asked[kind].length > 0).length > 1;
  const within = areSeveral && random() < 0.4 ? "paragraph" : "annotation";
  return { ...asked, without, within };
}

/** The mulberry32 generator: the same numbers in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
