import { expect, test } from "vitest";
import { originOfBuild } from "./prerender/site-origin";

test.each([
  [{}, undefined],
  [{ URL: "https://else.example" }, undefined],
  [
    { SITE_ORIGIN: "https://a.example/", NETLIFY: "true", URL: "https://b.example" },
    "https://a.example",
  ],
  [{ NETLIFY: "true", URL: "https://b.example" }, "https://b.example"],
  [{ VERCEL_PROJECT_PRODUCTION_URL: "c.example" }, "https://c.example"],
  [{ CF_PAGES_URL: "https://x.pages.dev" }, "https://x.pages.dev"],
  [{ CI_PAGES_URL: "https://group.gitlab.io/reader" }, "https://group.gitlab.io"],
  [{ RENDER_EXTERNAL_URL: "no address" }, undefined],
])("finds where a build will be published: %j", (env, origin) => {
  expect(originOfBuild(env)).toBe(origin);
});

test("refuses a SITE_ORIGIN that is none", () => {
  expect(() => originOfBuild({ SITE_ORIGIN: "https://a.example/folder" })).toThrow(RangeError);
});
