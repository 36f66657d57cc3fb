// An article from another host: the same reader and the same addresses, under a banner that names the
// host; and for everything that can go wrong on the way, its own words and its own next step.
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, test as base, expect, type Page } from "@playwright/test";
import { some } from "../scripts/depth";
import { type OtherHost, startOtherHost } from "./other-host";
import { openPage, ready } from "./reading-page";
import { colourSchemes } from "./themes";

const test = base.extend<object, { host: OtherHost }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is used here
    async ({}, use) => {
      const host = await startOtherHost();
      await use(host);
      host.close();
    },
    { scope: "worker" },
  ],
});

// The other host's certificate is made for the test.
test.use({ ignoreHTTPSErrors: true });

const read = (src: string, path = "", query = "", hash = "") =>
  `/read${path}?src=${src}${query}${hash}`;

const banner = (page: Page) => page.getByRole("region", { name: "Where this article comes from" });

/** What a page asks of hosts other than the app's. */
function askedElsewhere(page: Page, baseURL: string | undefined): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    if (origin !== baseURL && origin !== "null") asked.push(request.url());
  });
  return asked;
}

test("an article from elsewhere has the tools and addresses that ours have", async ({
  page,
  host,
  baseURL,
  isMobile,
}) => {
  const asked = askedElsewhere(page, baseURL);
  const src = `${host.origin}/article.json`;
  await page.goto(read(src));
  await ready(page);
  await expect(banner(page)).toContainText(
    `From ${new URL(src).host}, not from On Record. We have not checked it.`,
  );
  await expect(banner(page)).toContainText(src);
  await expect(page).toHaveTitle(/^127\.0\.0\.1:\d+ · .*On Record Official/);

  if (!isMobile) {
    await page.getByRole("link", { name: /^The talks \d+ places$/ }).click();
    await expect(page).toHaveURL(read(src, "/sections/talks"));
    await page.getByRole("button", { name: /^Jon Berg, \d+ quotations/ }).click();
    await expect(page).toHaveURL(read(src, "/sections/talks", "&speaker=berg"));
  } else {
    await page.goto(read(src, "/sections/talks", "&speaker=berg"));
    await ready(page);
  }
  await page.locator(".stepper").getByRole("button", { name: "Next match" }).click();
  await expect(page).toHaveURL(/\/read\/sections\/talks\?src=.*&speaker=berg#q\d+$/);
  await page.getByRole("link", { name: "Quotations", exact: true }).click();
  await expect(page).toHaveURL(read(src, "/quotations", "&speaker=berg"));
  await expect(page.locator(".quotation-row")).toHaveCount(30);
  await page.goBack();
  await expect(page.locator("[data-paragraph]").first()).toBeAttached();
  await page.reload();
  await ready(page);
  expect([...new Set(asked)]).toEqual([src]);
});

test("is asked for in nobody's name and not from anywhere", { tag: "@full" }, async ({
  page,
  host,
}) => {
  const src = `${host.origin}/article.json`;
  await page.context().addCookies([{ name: "who", value: "me", url: host.origin, secure: true }]);
  await page.goto(read(src));
  await ready(page);
  const { headers } = host.asked.findLast(({ url }) => url === "/article.json") ?? {};
  expect(headers?.cookie).toBeUndefined();
  expect(headers?.referer).toBeUndefined();
});

const pages: Readonly<Record<string, { path: string; query?: string; hash?: string }>> = {
  text: { path: "" },
  section: { path: "/sections/talks" },
  "quotation in a filtered text": { path: "/sections/talks", query: "&speaker=lund", hash: "#q21" },
  "focus view": { path: "", query: "&speaker=berg&view=focus" },
  "unknown section": { path: "/sections/nope" },
  quotations: { path: "/quotations", query: "&speaker=lund&group=topic" },
  matrix: { path: "/matrix" },
  voices: { path: "/voices" },
  speaker: { path: "/speakers/lund" },
  "two speakers": { path: "/speakers/lund", query: "&beside=berg" },
  topic: { path: "/topics/dredging" },
  country: { path: "/countries/DK" },
};

for (const [name, { path, query, hash }] of some(Object.entries(pages), 2)) {
  test(`${name}: cold, under the banner`, async ({ page, host, baseURL }) => {
    const asked = askedElsewhere(page, baseURL);
    const src = `${host.origin}/article.json`;
    await openPage(page, read(src, path, query, hash));
    await expect(banner(page)).toContainText("not from On Record");
    await expect(banner(page).getByRole("button")).toHaveCount(0);
    const isBefore = await page.evaluate(() => {
      const position = document
        .querySelector(".elsewhere")
        ?.compareDocumentPosition(document.querySelector("h1") ?? document);
      return position === Node.DOCUMENT_POSITION_FOLLOWING;
    });
    expect(isBefore, "the banner comes before the headline").toBe(true);
    await expect(page).toHaveTitle(/^127\.0\.0\.1:\d+ · /);
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
    await expect(page.getByRole("link", { name: "In all articles" })).toHaveCount(0);
    await expect(page.locator(".elsewhere-edge span")).toBeInViewport();
    if (hash !== undefined) {
      await expect(
        page.locator(`.mark[data-annotation~="${hash.slice(1)}"]`).first(),
      ).toBeInViewport();
    }
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
    expect([...new Set(asked)]).toEqual([src]);
  });
}

test("the banner and its title go when an article of ours is opened", { tag: "@full" }, async ({
  page,
  host,
}) => {
  await page.goto(read(`${host.origin}/article.json`));
  await banner(page).waitFor();
  await page.getByRole("link", { name: "On Record", exact: true }).first().click();
  await page.getByRole("link", { name: /Blinken brings/ }).click();
  await ready(page);
  await expect(banner(page)).toHaveCount(0);
  await expect(page.locator("meta[name=robots]")).toHaveCount(0);
  await expect(page).toHaveTitle(/^Blinken/);
});

test("after a redirect the banner names the host that gave the article", { tag: "@full" }, async ({
  page,
  host,
}) => {
  await page.goto(read(`${host.origin}/moved.json`));
  await banner(page).waitFor();
  await expect(banner(page)).toContainText(`From ${new URL(host.other).host}, not from`);
  await expect(banner(page)).toContainText(`${host.other}/article.json`);
});

test("a picture is fetched when the reader asks for it, and not before", async ({ page, host }) => {
  const seen = () => host.asked.filter(({ url }) => url === "/pixel.png").length;
  const before = seen();
  await page.goto(read(`${host.origin}/article.json`));
  const show = page.getByRole("button", { name: `Show picture from ${new URL(host.origin).host}` });
  await show.waitFor();
  await page.waitForLoadState("networkidle");
  expect(seen()).toBe(before);
  await show.click();
  await expect(page.getByRole("img", { name: "A harbour" })).toBeVisible();
  await expect.poll(seen).toBe(before + 1);
  expect(host.asked.findLast(({ url }) => url === "/pixel.png")?.headers.referer).toBeUndefined();
});

test("a source is a link to its own host, which is named", async ({ page, host }) => {
  await page.goto(read(`${host.origin}/article.json`));
  await banner(page).waitFor();
  const source = page.locator(".article-foot").getByRole("link", { name: /^On Record \(/ });
  await expect(source).toHaveAttribute("href", `${host.origin}/about`);
  await expect(source).toHaveAttribute("rel", "noreferrer noopener");
});

test("paper and files say where the article comes from", async ({ page, host, isMobile }) => {
  test.skip(isMobile, "one is enough");
  const src = `${host.origin}/article.json`;
  const line = `From ${new URL(src).host}, not from On Record. We have not checked it.`;
  await page.goto(read(src, "/quotations"));
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^CSV/ }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString()).toContain(`${line} ${src}`);
  await page.getByRole("link", { name: "Text", exact: true }).click();
  await ready(page);
  await page.emulateMedia({ media: "print" });
  await expect(banner(page)).toBeVisible();
  await expect(banner(page)).toContainText(line);
  await expect(banner(page)).toContainText(src);
  await expect(page.locator(".elsewhere-edge")).toBeHidden();
});

interface Fault {
  readonly path: string;
  readonly says: RegExp;
  /** The next step that is offered. */
  readonly next: RegExp;
  /** How often the file is asked for, by GET. */
  readonly asked?: number;
}

const newTab = /Open the address in a new tab/;
const again = /Try again/;

const faults: Readonly<Record<string, Fault>> = {
  "no leave to read it": {
    path: "private.json",
    says: /does not let other sites read/,
    next: newTab,
  },
  "nothing there": {
    path: "nothing.json",
    says: /has no file at this address/,
    next: again,
    asked: 1,
  },
  "taken away": { path: "gone.json", says: /has removed the file/, next: again, asked: 1 },
  "not given out": {
    path: "denied.json",
    says: /refused access to the file \(403\)/,
    next: newTab,
    asked: 1,
  },
  busy: { path: "busy.json", says: /answered with an error \(503\)/, next: again, asked: 3 },
  "connection reset": { path: "reset.json", says: /could not be reached/, next: newTab },
  "a web page": {
    path: "page.json",
    says: /a web page, not an annotated article/,
    next: newTab,
    asked: 1,
  },
  "a circle of redirects": {
    path: "circle.json",
    says: /redirects to an address that cannot be opened/,
    next: newTab,
  },
  "cut off": {
    path: "cut.json",
    says: /cut off after [\d,]+ of [\d,]{5,} bytes/,
    next: again,
    asked: 1,
  },
  "too large": { path: "large.json", says: /is 60 MB/, next: newTab, asked: 1 },
  empty: { path: "empty.json", says: /sent an empty file/, next: again, asked: 1 },
  "no JSON": {
    path: "broken.json",
    says: /cannot be shown because of 1 problem/,
    next: again,
    asked: 1,
  },
  "no article": {
    path: "other.json",
    says: /cannot be shown because of \d+ problems/,
    next: again,
    asked: 1,
  },
  "a picture": {
    path: "picture.json",
    says: /cannot be shown because of 1 problem/,
    next: again,
    asked: 1,
  },
};

for (const [name, { path, says, next, asked }] of some(Object.entries(faults), 4)) {
  test(`${name}: has its words and its next step`, async ({ page, host }) => {
    const src = `${host.origin}/${path}`;
    const count = () =>
      host.asked.filter(({ method, url }) => method === "GET" && url === `/${path}`).length;
    const before = count();
    await page.goto(read(src));
    await expect(page.getByRole("alert").first()).toContainText(says, { timeout: 20_000 });
    if (asked !== undefined) expect(count() - before).toBe(asked);
    const offered = page.locator(".plain-page-actions :is(a, button)").filter({ hasText: next });
    await expect(offered).toBeVisible();
    await expect(page.getByRole("link", { name: "Go to the library" })).toBeVisible();
    await expect(page.getByLabel("Try another address")).toHaveValue(src);
    await expect(page).toHaveTitle(/^127\.0\.0\.1:\d+ · /);
  });
}

test("the problems of a file are listed, with its host", async ({ page, host }) => {
  await page.goto(read(`${host.origin}/other.json`));
  await expect(page.getByRole("alert").first()).toContainText(`from ${new URL(host.origin).host}`);
  await expect(page.locator(".problems")).toContainText("headline");
  await page.goto(read(`${host.origin}/picture.json`));
  await expect(page.locator(".problems")).toContainText("PNG");
});

test("offline is said, and left by trying again", async ({ page, host, context }) => {
  await openPage(page, "/read");
  await context.setOffline(true);
  await page.getByLabel("Address of the file").fill(`${host.origin}/article.json`);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.getByRole("alert").first()).toContainText("You are offline");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await banner(page).waitFor();
});

test("a file that stays away is waited for, and can be left", { tag: "@full" }, async ({
  page,
  host,
}) => {
  await page.clock.install();
  await page.goto(read(`${host.origin}/silent.json`));
  await expect(page.locator(".skeleton")).toBeVisible();
  await page.clock.fastForward(3000);
  await expect(page.getByText("Still loading from 127.0.0.1")).toBeVisible();
  await page.clock.fastForward(12_500);
  await expect(page.getByRole("alert").first()).toContainText("did not answer within 15 seconds");

  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator(".skeleton")).toBeVisible();
  await page.clock.fastForward(3000);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page).toHaveURL("/read");
  await expect(page.getByRole("heading", { name: "Open an article" })).toBeVisible();
});

test("a file that stops coming is said to have", { tag: "@full" }, async ({ page, host }) => {
  await page.clock.install();
  const said = page.getByRole("alert").first();
  const again = page.getByRole("button", { name: "Try again" });
  let arrived = page.waitForResponse(/stalled\.json/);
  await page.goto(read(`${host.origin}/stalled.json`));
  await expect(async () => {
    // Where the clock went on before the page had seen the first bytes, nothing had been sent yet.
    if (await again.isVisible()) {
      arrived = page.waitForResponse(/stalled\.json/);
      await again.click();
    }
    await arrived;
    await page.clock.fastForward(15_500);
    await expect(said).toContainText(/stopped sending after [\d,]+ bytes/, { timeout: 2000 });
  }).toPass();
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
});

const refused: Readonly<Record<string, RegExp>> = {
  "http://example.org/a.json": /must start with https/,
  "data:application/json,{}": /Only web addresses/,
  "javascript:alert(1)": /Only web addresses/,
  "https://ada:secret@example.org/a.json": /user name or password/,
  "no address": /full web address/,
  [`https://example.org/${"a".repeat(2048)}`]: /too long/,
};

for (const [src, says] of some(Object.entries(refused), 3)) {
  test(`nothing is asked of ${src.slice(0, 40)}`, async ({ page, baseURL }) => {
    const asked = askedElsewhere(page, baseURL);
    await page.goto(`/read?${new URLSearchParams({ src })}`);
    await expect(page.getByRole("alert").first()).toContainText(says);
    await expect(page.getByRole("link", { name: newTab })).toHaveCount(0);
    expect(asked).toEqual([]);
  });
}

/** The app as from a host on the web: what it is served there is what this machine serves. */
async function onTheWeb(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.route("https://reader.example/**", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const url = `${baseURL}${pathname}${search}`;
    await route.fulfill({ response: await route.fetch({ url, maxRetries: 3 }) });
  });
  return page;
}

test("an app on the web asks nothing of private networks", async ({ browser, host, baseURL }) => {
  test.slow();
  const page = await onTheWeb(browser, baseURL);
  const asked = askedElsewhere(page, "https://reader.example");
  const addresses = [
    `${host.origin}/article.json`,
    "https://192.168.1.1/",
    "https://printer.local/",
  ];
  for (const src of some(addresses, 2)) {
    await page.goto(`https://reader.example${read(src)}`);
    // Each file of the app goes through the test's own process: on a busy machine that takes seconds.
    const said = page.getByRole("alert").first();
    await expect(said).toContainText("private network", { timeout: 20_000 });
  }
  expect(asked).toEqual([]);
  await page.context().close();
});

test("an address is pasted into a form, which says what is wrong with it", async ({
  page,
  host,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Open an article from elsewhere" }).click();
  const field = page.getByLabel("Address of the file");
  await field.fill("http://example.org/a.json");
  await field.press("Enter");
  await expect(page.getByRole("alert")).toContainText("https://");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await page.getByText("What the file should look like").click();
  await expect(page.getByText('"formatVersion": "1.0"')).toBeVisible();
  await field.fill(` ${host.origin.replace("https://", "")}/article.json `);
  await field.press("Enter");
  await banner(page).waitFor();
});

for (const colorScheme of colourSchemes) {
  test(`the pages have no barrier that axe knows, ${colorScheme}`, async ({ page, host }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const article = `${host.origin}/article.json`;
    const paths = [
      "/read",
      read(article),
      read(article, "/speakers/lund"),
      read(`${host.origin}/private.json`),
      read(`${host.origin}/other.json`),
    ];
    for (const path of some(paths, 2)) {
      await openPage(page, path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${path} ${id}: ${html}`),
      );
      expect(found).toEqual([]);
    }
  });
}
