import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openArticle } from "../../../core/article/open-article";
import { examine } from "./examine";
import { piecesOf } from "./file-pieces";
import { findingsOf } from "./findings";
import { openBytes } from "./open-bytes";
import { standBy } from "./stand-by";

const started = vi.hoisted(() => ({ workers: 0 }));
const stopped = vi.hoisted(() => ({ workers: 0 }));
const behaviour = vi.hoisted(() => ({
  now: "works" as "works" | "fails" | "is silent" | "is refused",
}));

/** A thread of its own that shares nothing: what is handed over is copied, as a browser does. */
vi.mock("../../trusted/own-script", () => ({
  startWorker: () => {
    started.workers += 1;
    if (behaviour.now === "is refused") throw new DOMException("refused", "SecurityError");
    const worker = {
      onmessage: (_: { readonly data: unknown }) => {},
      onerror: (_: unknown) => {},
      postMessage: (bytes: Uint8Array) => {
        setTimeout(() => {
          if (behaviour.now !== "works") return;
          const answer = (data: unknown) => worker.onmessage({ data: structuredClone(data) });
          const handOver = (file: object) => {
            for (const piece of piecesOf(file)) answer({ piece });
          };
          const given = structuredClone(bytes);
          const examined = examine(given, (step) => answer({ step }), handOver);
          answer({ findings: findingsOf(examined) });
        });
      },
      terminate: () => {
        stopped.workers += 1;
      },
    };
    if (behaviour.now === "fails") setTimeout(() => worker.onerror(new Event("error")));
    return worker;
  },
}));
vi.mock("./open.worker?worker&url", () => ({ default: "worker.js" }));

const { signal } = new AbortController();
const sample: Record<string, unknown> = JSON.parse(
  readFileSync("public/articles/nato-brussels-2021.json", "utf8"),
);

/** The file with so much blank space that it is opened beside the page. */
function largeBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value) + " ".repeat(1_000_000));
}

afterEach(() => {
  behaviour.now = "works";
  started.workers = 0;
  stopped.workers = 0;
});

describe("a file is opened to the same article", () => {
  test.each<[string, unknown]>([
    ["the sample", sample],
    [
      "with parts left out",
      { ...sample, speakers: [...(sample.speakers as unknown[]), { id: 7 }] },
    ],
    ["with countries that are not declared", { ...sample, countries: undefined }],
    ["with fields that the format does not know", { ...sample, mood: { calm: true } }],
    [
      "with annotations that have no place",
      {
        ...sample,
        annotations: [
          {
            id: "x",
            type: "mention",
            of: { country: "DE" },
            targets: [{ paragraph: "p1", exact: "not there" }],
          },
        ],
      },
    ],
    ["refused", { ...sample, sections: "none" }],
    ["not an article", 7],
  ])("%s", async (_, value) => {
    const expected = openArticle(JSON.parse(JSON.stringify(value)));
    const small = new TextEncoder().encode(JSON.stringify(value));
    expect(await openBytes(small, signal)).toEqual(expected);
    expect(stopped.workers).toBe(0);
    expect(await openBytes(largeBytes(value), signal)).toEqual(expected);
    expect(stopped.workers).toBe(1);
  });
});

test.each(["1", "1000000"])(
  "fields that are written twice are told of, after %s blanks",
  async (blanks) => {
    const text = JSON.stringify(sample).replace("{", '{"headline": "Another",');
    const bytes = new TextEncoder().encode(text + " ".repeat(Number(blanks)));
    const opened = await openBytes(bytes, signal);
    const { problems } = opened.status === "opened" ? opened.marked : opened;
    expect(problems[0]).toMatchObject({ code: "duplicate.field", path: "headline" });
  },
);

test("where no worker can be had, the page opens a large file itself", async () => {
  behaviour.now = "fails";
  expect((await openBytes(largeBytes(sample), signal)).status).toBe("opened");
  expect(stopped.workers).toBe(1);
});

describe("a worker that stands by", () => {
  const opens = async (bytes: Uint8Array) => (await openBytes(bytes, signal)).status === "opened";

  test("opens the next large file, and only that", async () => {
    standBy();
    standBy();
    expect(await opens(largeBytes(sample))).toBe(true);
    expect([started.workers, stopped.workers]).toEqual([1, 1]);
    expect(await opens(largeBytes(sample))).toBe(true);
    expect([started.workers, stopped.workers]).toEqual([2, 2]);
  });

  test("is let go where the file is small", async () => {
    standBy();
    expect(await opens(new TextEncoder().encode(JSON.stringify(sample)))).toBe(true);
    expect([started.workers, stopped.workers]).toEqual([1, 1]);
  });

  test("is done without when it has failed before the file was there", async () => {
    behaviour.now = "fails";
    standBy();
    await new Promise((resolve) => setTimeout(resolve, 5));
    behaviour.now = "works";
    expect(await opens(largeBytes(sample))).toBe(true);
    expect([started.workers, stopped.workers]).toEqual([2, 1]);
  });

  test("is done without where none can be had", async () => {
    behaviour.now = "is refused";
    expect(standBy).not.toThrow();
    expect(await opens(largeBytes(sample))).toBe(true);
    expect(stopped.workers).toBe(0);
  });
});

test("it is told how far the opening is", async () => {
  const steps: string[] = [];
  await openBytes(largeBytes(sample), signal, (step) => steps.push(step));
  expect(steps).toEqual(["checking", "placing"]);
});

test("an article that is left is opened no further", async () => {
  behaviour.now = "is silent";
  const leaving = new AbortController();
  const opening = openBytes(largeBytes(sample), leaving.signal);
  leaving.abort(new DOMException("left", "AbortError"));
  await expect(opening).rejects.toThrow("left");
  expect(stopped.workers).toBe(1);
});
