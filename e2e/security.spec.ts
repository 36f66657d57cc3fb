// Nothing breaks the content security policy, and nothing leaves for another host.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { marksOf, nato, open, toggle } from "./reading-page";

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
  await page.goto("/");
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

test("the built page has its policy and nothing inline", () => {
  const html = readFileSync(new URL("../dist/index.html", import.meta.url), "utf8");
  const [, written = ""] =
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  const policy = written.replaceAll("&#39;", "'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain("unsafe-");
  expect(html.match(/<style|\sstyle=|\son\w+=/gi)).toBeNull();
  expect(html.match(/<script(?![^>]*\ssrc=)/gi)).toBeNull();
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

test("the served page has headers that a page cannot set itself", async ({ request }) => {
  const headers = (await request.get(nato)).headers();
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});
