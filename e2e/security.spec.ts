// Nothing breaks the content security policy, and nothing leaves for another host.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { wholeText } from "../hostile/document";
import { edited } from "../hostile/edit";
import { Net } from "../hostile/net";
import { hashSource } from "../scripts/inline-scripts";
import { responseHeaders } from "../scripts/response-headers";
import { marksOf, nato, open, openPage, toggle } from "./reading-page";

test("a journey breaks no policy, logs no error and asks no other host", async ({
  page,
  baseURL,
}) => {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? "") && !url.startsWith("blob:")) faults.push(url);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await openPage(page, "/");
  await page.getByRole("link", { name: /Blinken brings/ }).click();
  await page.locator("[data-paragraph]").first().waitFor();
  await toggle(page, "speaker", "Jamie Shea");
  await marksOf(page, "q10").first().click();
  await page.getByRole("dialog", { name: "About these words" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Quotations", exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^CSV/ }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("nato-brussels-2021-quotations.csv");
  for (const name of ["Matrix", "Voices", "Text"]) {
    await page.getByRole("link", { name, exact: true }).click();
  }
  await open(page, "/articles/river-water-talks");
  expect(faults).toEqual([]);
});

const dist = new URL("../dist/", import.meta.url);

const builtFiles = readdirSync(dist, { recursive: true, encoding: "utf8" });

/** Every page that the build has written, as it stands in its file. */
const builtPages = builtFiles
  .filter((name) => name.endsWith(".html"))
  .map((name) => ({ name, html: readFileSync(new URL(name, dist), "utf8") }));

/** A policy as the directives it has, with their values. */
function directives(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...values] = directive.trim().split(/\s+/);
      return [name, values.join(" ")];
    }),
  );
}

function holdToPolicy(policy: ReadonlyMap<string, string>): void {
  expect(policy.get("script-src")).toMatch(/^'self'( 'sha256-[\w+/]{43}=')+$/);
  expect([...policy.values()].join(" ")).not.toMatch(/unsafe-|\*|http:|data:|wasm-/);
  expect(Object.fromEntries(policy)).toMatchObject({
    "default-src": "'none'",
    "style-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-src": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "on-record",
  });
}

test("every built page has the policy first, and nothing inline but scripts that it names", () => {
  expect(builtPages.length).toBeGreaterThan(250);
  for (const { name, html } of builtPages) {
    const [, written = ""] =
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    const policy = directives(written.replaceAll("&#39;", "'"));
    holdToPolicy(policy);
    expect(html, name).toContain('<meta name="referrer" content="no-referrer" />');
    expect(html.match(/<style|<[^>]*\sstyle=|<[^>]*\son\w+=|="javascript:/gi), name).toBeNull();
    const inline = [...html.matchAll(/<script((?![^>]*\ssrc=)[^>]*)>(.*?)<\/script>/gis)].filter(
      ([, attributes]) => !attributes?.includes('"application/ld+json"'),
    );
    expect(inline.length, name).toBeGreaterThan(0);
    for (const [, , script = ""] of inline) {
      expect(policy.get("script-src")?.split(" "), name).toContain(hashSource(script));
    }
  }
});

test("pages, the service worker and what else has no hash in its name are always asked for again", async ({
  request,
}) => {
  for (const address of ["/", nato, "/nowhere", "/sw.js", "/articles/catalogue.json"]) {
    expect((await request.get(address)).headers()["cache-control"], address).toBe("no-cache");
  }
  const written = readFileSync(new URL("../dist/_headers", import.meta.url), "utf8");
  for (const path of ["/", "/articles/*", "/404.html", "/sw.js", "/library/*"]) {
    expect(written, path).toContain(`\n${path}\n  Cache-Control: no-cache`);
  }
  expect(written).toMatch(/\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/);
});

test("every link of every built page that leads elsewhere tells nobody where from", () => {
  let count = 0;
  for (const { name, html } of builtPages) {
    for (const [tag] of html.matchAll(/<a\s[^>]*href="(?:https?:)?\/\/[^>]*>/gi)) {
      count += 1;
      expect(tag, name).toContain('rel="noreferrer noopener"');
    }
  }
  expect(count).toBeGreaterThan(0);
});

test("what is built makes one policy for scripts, and no code of text", () => {
  const code = builtFiles
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(new URL(name, dist), "utf8"));
  const says = (pattern: RegExp) => code.flatMap((text) => text.match(pattern) ?? []);
  expect(says(/createPolicy\(\s*[`'"]on-record[`'"]/g)).toHaveLength(1);
  expect(says(/\bcreatePolicy\(/g)).toHaveLength(1);
  expect(says(/\beval\(|\bnew Function\(|\bFunction\(["'`]/g)).toEqual([]);
});

test("every answer has the headers that a page cannot set itself", async ({ request }) => {
  for (const path of [nato, "/", "/articles/catalogue.json", "/nowhere"]) {
    const headers = (await request.get(path)).headers();
    const policy = directives(headers["content-security-policy"] ?? "");
    holdToPolicy(policy);
    expect(policy.get("frame-ancestors"), path).toBe("'none'");
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
    });
  }
  const forHosts = readFileSync(new URL("_headers", dist), "utf8");
  for (const [name, value] of Object.entries(responseHeaders)) {
    expect(forHosts).toContain(`${name}: ${value}`);
  }
});

test("a link that is followed and a picture that is loaded do not say where from", async ({
  page,
}) => {
  const asked: { readonly url: string; readonly referer: string | undefined }[] = [];
  const context = page.context();
  await context.route(
    ({ hostname }) => hostname !== "localhost",
    async (route) => {
      const { referer } = await route.request().allHeaders();
      asked.push({ url: route.request().url(), referer });
      await route.fulfill({ contentType: "text/html", body: "elsewhere" });
    },
  );
  const file = edited(JSON.parse(wholeText), { "image.url": "https://picture.example/a.png" });
  await page.route("**/articles/elsewhere.json", (route) => route.fulfill({ json: file }));
  await page.goto("/articles/elsewhere");
  await page.getByRole("link", { name: "The Harbour Post" }).click();
  await page.waitForURL("https://example.org/harbour");
  const addresses = new Set(asked.map(({ url }) => url));
  expect(addresses).toContain("https://picture.example/a.png");
  expect(addresses).toContain("https://example.org/harbour");
  expect(asked.filter(({ referer }) => referer !== undefined)).toEqual([]);
  expect(await page.evaluate(() => [document.referrer, window.opener])).toEqual(["", null]);
});

test("the net that hostile documents are opened over catches what it is for", async ({ page }) => {
  const net = await Net.under(page);
  await page.goto("/");
  const tries: Readonly<Record<string, () => unknown>> = {
    "a dialog": () => alert("1"),
    "a new window": () => window.open("/", "_blank"),
    "a request to https://evil.example/fetch": () =>
      fetch("https://evil.example/fetch").catch(() => {}),
    "an error: Error: thrown": () => {
      setTimeout(() => {
        throw new Error("thrown");
      });
    },
    "against the policy: style-src-attr": () => document.body.setAttribute("style", "color: red"),
    "against the policy: require-trusted-types-for": () => {
      const script = document.createElement("script");
      script.append("window.__ran = 1");
      document.body.append(script);
    },
    "against the policy: frame-src": () => {
      const frame = document.createElement("iframe");
      frame.src = "https://evil.example/frame";
      document.body.append(frame);
    },
  };
  for (const [caught, attempt] of Object.entries(tries)) {
    net.now = caught;
    await page.evaluate(attempt).catch(() => {});
    await expect
      .poll(() => net.faults.some((fault) => fault.startsWith(`${caught}: ${caught}`)), {
        message: caught,
      })
      .toBe(true);
  }
  expect(await page.evaluate(() => "__ran" in window)).toBe(false);
  await page.evaluate(() => {
    new Image().src = "https://evil.example/pixel.png";
  });
  await expect.poll(() => net.pictures).toEqual(["https://evil.example/pixel.png"]);
  net.now = "leaving";
  await page.evaluate(() => {
    location.href = "https://evil.example/left";
  });
  await expect.poll(() => net.faults).toContain("leaving: a request to https://evil.example/left");
});
