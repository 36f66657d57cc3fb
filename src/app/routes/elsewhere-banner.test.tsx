// @vitest-environment happy-dom
// Above an article from the web: where it comes from, and the other articles that are in its file.
import { cleanup, render } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, expect, test } from "vitest";
import type { FromWeb } from "../../sources/library/document";
import { brought as store } from "../device/brought";
import ElsewhereBanner from "./elsewhere-banner";

afterEach(cleanup);

const bytes = new TextEncoder().encode('{"text":"a"}\n{"text":"b"}\n');
const one: FromWeb = {
  from: "web",
  address: "https://example.org/spans.jsonl",
  host: "example.org",
};
const origin: FromWeb = { ...one, several: { count: 2, name: "spans.jsonl", bytes } };

test("all articles of a file are brought by its button, as the file was fetched", async () => {
  const page = render(
    <Suspense>
      <ElsewhereBanner origin={origin} />
    </Suspense>,
  );
  (await page.findByRole("button", { name: "Open all of them on this device" })).click();
  const brought = store.now();
  if (brought?.type !== "files") throw new RangeError("no files were brought");
  expect(brought.files.map(({ name }) => name)).toEqual(["spans.jsonl"]);
  expect(new Uint8Array((await brought.files[0]?.arrayBuffer()) ?? [])).toEqual(bytes);
});

test("of one article there is nothing more to open", async () => {
  const page = render(
    <Suspense>
      <ElsewhereBanner origin={one} />
    </Suspense>,
  );
  expect(await page.findByText("example.org")).toBeDefined();
  expect(page.queryByRole("button")).toBeNull();
});
