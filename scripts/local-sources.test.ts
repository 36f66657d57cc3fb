import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";
import { takesLocalSources, withLocalSources } from "./local-sources";
import { asStaticHostThat } from "./prerender/static-host";
import { headersText, previewHeaders, redirectsText } from "./response-headers";

const local = " http://localhost:* http://127.0.0.1:*";

test("the build's policy and headers let nothing be asked by http, whatever is set", () => {
  expect(contentSecurityPolicy).toContain("connect-src 'self' https:;");
  expect(contentSecurityPolicy + headersText("/")).not.toMatch(/http:|localhost|127\.0\.0\.1/);
  expect(previewHeaders({})["Content-Security-Policy"]).not.toContain("http:");
});

test("npm start lets this machine be asked, and nothing more", () => {
  const env = { ON_RECORD_LOCAL_SOURCES: "1" };
  expect([{}, { ON_RECORD_LOCAL_SOURCES: "" }, env].map(takesLocalSources)).toEqual([
    false,
    false,
    true,
  ]);
  const policy = previewHeaders(env)["Content-Security-Policy"] ?? "";
  expect(policy).toContain(`connect-src 'self' https:${local};`);
  expect(policy.replace(local, "")).toBe(previewHeaders({})["Content-Security-Policy"]);
  expect(() => withLocalSources("default-src 'none'")).toThrow("no policy");
});

const dist = mkdtempSync(join(tmpdir(), "dist-"));
afterAll(() => rmSync(dist, { recursive: true }));

test("each page is changed on its way, whatever its address, and no other file is", async () => {
  const page = `<meta content="connect-src &#39;self&#39; https:; worker-src &#39;self&#39;" />`;
  mkdirSync(join(dist, "read"));
  for (const name of ["index.html", "404.html", "shell.html", "read/index.html"]) {
    writeFileSync(join(dist, name), `${page}${name}`);
  }
  writeFileSync(join(dist, "sw.js"), "connect-src https:");
  const handle = asStaticHostThat(withLocalSources, dist, { "X-Own": "1" });
  const server = createServer((request, response) =>
    handle(request, response, () => response.end("passed on")),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // of TCP
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: answer.status, own: answer.headers.get("x-own"), text: await answer.text() };
  };
  const text = (name: string) => `${page.replace("https:", `https:${local}`)}${name}`;
  const changed = (status: number, name: string) => ({ status, own: "1", text: text(name) });
  expect(await ask("/")).toEqual(changed(200, "index.html"));
  expect(await ask("/read?src=http://localhost/")).toEqual(changed(200, "read/index.html"));
  expect(await ask("/read/index.html")).toEqual(changed(200, "read/index.html"));
  expect(await ask("/read/sections/a")).toEqual(changed(200, "shell.html"));
  expect(await ask("/device/a")).toEqual(changed(200, "shell.html"));
  expect(await ask("/devices/a")).toEqual(changed(404, "404.html"));
  expect(await ask("/%E0%A4%A")).toEqual(changed(404, "404.html"));
  expect((await ask("/sw.js")).text).toBe("passed on");
  server.close();
});

test("hosts that read redirects answer so as well, below any base", () => {
  expect(redirectsText("/reader/")).toContain("/reader/device/* /reader/shell.html 200\n");
});
