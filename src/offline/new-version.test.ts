// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { recover } from "./new-version";
import { holdUnsaved } from "./unsaved";

const reload = vi.fn();
const served = vi.fn<() => Promise<Response>>();
const pageWith = (script: string) => () =>
  Promise.resolve(
    new Response(`<html><script type="module" crossorigin src="${script}"></script>`),
  );

class Arrival {
  constructor(readonly type: string) {}
}
let arrival = "navigate";

beforeEach(() => {
  arrival = "navigate";
  reload.mockClear();
  const script = { src: "http://localhost/assets/index-before.js" };
  vi.spyOn(document, "querySelector").mockReturnValue(script as never); // nothing else is asked of it
  vi.stubGlobal("fetch", served);
  vi.stubGlobal("PerformanceNavigationTiming", Arrival);
  vi.spyOn(window.location, "reload").mockImplementation(reload);
  vi.spyOn(performance, "now").mockReturnValue(60_000);
  vi.spyOn(performance, "getEntriesByType").mockImplementation(() => [
    new Arrival(arrival) as never, // all that is asked of it is its type
  ]);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("a page of an earlier version is loaded again", async () => {
  served.mockImplementation(pageWith("/assets/index-after.js"));
  expect(await recover(false)).toBe("reloading");
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

test("a page of the version that is served is not, unless nothing else is on the screen", async () => {
  served.mockImplementation(pageWith("/assets/index-before.js"));
  expect(await recover(false)).toBe("none");
  expect(reload).not.toHaveBeenCalled();
  expect(await recover(true)).toBe("reloading");
});

test("nothing happens while the server does not answer, or answers with something else", async () => {
  served.mockRejectedValue(new TypeError("no network"));
  expect(await recover(true)).toBe("none");
  served.mockImplementation(() => Promise.resolve(new Response("Bad gateway", { status: 502 })));
  expect(await recover(true)).toBe("none");
  expect(reload).not.toHaveBeenCalled();
});

test("a reload that has not helped is not repeated for 10 seconds", async () => {
  served.mockImplementation(pageWith("/assets/index-after.js"));
  arrival = "reload";
  vi.mocked(performance.now).mockReturnValue(9_000);
  expect(await recover(true)).toBe("none");
  vi.mocked(performance.now).mockReturnValue(10_500);
  expect(await recover(true)).toBe("reloading");
});

test("what is unsaved is not lost", async () => {
  served.mockImplementation(pageWith("/assets/index-after.js"));
  const saved = holdUnsaved();
  expect(await recover(true)).toBe("unsaved");
  expect(reload).not.toHaveBeenCalled();
  saved();
  expect(await recover(true)).toBe("reloading");
});
