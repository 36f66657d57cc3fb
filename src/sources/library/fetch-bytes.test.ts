import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { largestFile } from "../../core/article/values/limits";
import { fetchBytes } from "./fetch-bytes";
import { LoadError } from "./load-error";

let server: Server | undefined;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: RequestListener): Promise<string> {
  const made = createServer(answer);
  server = made;
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}/a.json`;
}

async function failureOf(fetching: Promise<unknown>) {
  const error = await fetching.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LoadError)) throw new TypeError(`no LoadError but ${error}`);
  return error.failure;
}

const forever = new AbortController().signal;

test("the bytes come whole, with the address that gave them", async () => {
  const url = await serve((request, response) => {
    if (request.url === "/a.json") response.writeHead(302, { location: "/b.json" }).end();
    else response.writeHead(200, { "content-type": "application/json" }).end("[1, 2]");
  });
  const { bytes, mediaType, url: last } = await fetchBytes(url, forever);
  expect(new TextDecoder().decode(bytes)).toBe("[1, 2]");
  expect(mediaType).toBe("application/json");
  expect(last).toBe(url.replace("a.json", "b.json"));
});

test.each([
  [404, { reason: "not-found", status: 404 }],
  [410, { reason: "not-found", status: 410 }],
  [403, { reason: "server", status: 403 }],
  [503, { reason: "server", status: 503 }],
])("a status of %i", async (status, failure) => {
  const url = await serve((_, response) => response.writeHead(status).end("busy"));
  expect(await failureOf(fetchBytes(url, forever))).toEqual(failure);
});

test("a file that is cut off says after how much", async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("x".repeat(400), () => setTimeout(() => response.destroy(), 50));
  });
  expect(await failureOf(fetchBytes(url, forever))).toEqual({
    reason: "cut-short",
    received: 400,
    of: 1000,
  });
});

test("a file that is said to be too large is not read", async () => {
  let sent = 0;
  const url = await serve((_, response) => {
    response.writeHead(200, { "content-length": String(largestFile + 1) });
    const send = () => {
      sent += 65_536;
      if (!response.destroyed) response.write("x".repeat(65_536), send);
    };
    send();
  });
  const failure = await failureOf(fetchBytes(url, forever));
  expect(failure).toEqual({ reason: "too-large", bytes: largestFile + 1 });
  expect(sent).toBeLessThan(largestFile / 2);
});

test("a file that turns out to be too large is read no further", async () => {
  let sent = 0;
  const part = Buffer.alloc(1_000_000, "x");
  const url = await serve((_, response) => {
    response.writeHead(200);
    const send = () => {
      sent += part.length;
      if (!response.destroyed && sent < 3 * largestFile) response.write(part, send);
    };
    send();
  });
  const failure = await failureOf(fetchBytes(url, forever));
  expect(failure).toEqual({ reason: "too-large", bytes: undefined });
  expect(sent).toBeLessThan(2 * largestFile);
});

/** A server that says no more than this, and leaves the connection open. */
function silentAfter(...parts: readonly string[]) {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("fetch", (_: string, { signal }: { signal: AbortSignal }) => {
    const told = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
    });
    if (parts.length === 0) return told;
    const start = (body: ReadableStreamDefaultController<Uint8Array>) => {
      for (const part of parts) body.enqueue(new TextEncoder().encode(part));
      told.catch((reason) => body.error(reason));
    };
    return Promise.resolve(new Response(new ReadableStream({ start })));
  });
}

test("an answer is waited for 15 seconds", async () => {
  silentAfter();
  const failure = failureOf(fetchBytes("https://example.org/a.json", forever));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await failure).toEqual({ reason: "timeout" });
});

test("each next part is waited for 15 seconds", async () => {
  silentAfter("12", "345");
  const failure = failureOf(fetchBytes("https://example.org/a.json", forever));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await failure).toEqual({ reason: "stalled", received: 5 });
});

test("an answer that is not admitted is not read, and the reason is passed on", async () => {
  const url = await serve((_, response) => response.end("{}"));
  const admit = () => {
    throw new LoadError({ reason: "address", fault: "private-host" }, url);
  };
  expect(await failureOf(fetchBytes(url, forever, {}, admit))).toEqual({
    reason: "address",
    fault: "private-host",
  });
});

test("the caller's abort is passed on as it is", async () => {
  const url = await serve(() => {});
  const left = new AbortController();
  const fetching = fetchBytes(url, left.signal);
  left.abort(new RangeError("left"));
  await expect(fetching).rejects.toThrow("left");
});
