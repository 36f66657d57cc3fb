import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { catalogue } from "../src/sources/library/catalogue";
import { catalogueText } from "./catalogue";

const bundled = "public/articles";

test("the catalogue is current: run `npm run generate` when it is not", () => {
  expect(readFileSync(`${bundled}/catalogue.json`, "utf8")).toBe(catalogueText(bundled));
});

describe("the catalogue of a folder", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "catalogue-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(id: string, more: Readonly<Record<string, unknown>> = {}): void {
    const article = {
      formatVersion: "1.0",
      id,
      language: "en",
      headline: `About ${id}`,
      sections: [{ id: "s", paragraphs: [{ id: "p", text: "“Rain – two words,” said Ada." }] }],
      speakers: [{ id: "ada", name: "Ada Alm" }],
      ...more,
    };
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(article));
  }

  function read(): v.InferOutput<typeof catalogue>["articles"] {
    return v.parse(catalogue, JSON.parse(catalogueText(folder))).articles;
  }

  function ids(): readonly string[] {
    return read().map(({ id }) => id);
  }

  test("is empty for an empty folder, and ends with a line break", () => {
    expect(ids()).toEqual([]);
    expect(catalogueText(folder).endsWith("}\n")).toBe(true);
  });

  test("counts words, sections and the annotations that have a place", () => {
    const at = (exact: string) => [{ paragraph: "p", exact }];
    write("rain", {
      annotations: [
        { id: "q", type: "quotation", speakers: ["ada"], targets: at("“Rain – two words,”") },
        { id: "m", type: "mention", of: { country: "DE" }, targets: at("Rain") },
        { id: "x", type: "mention", of: { country: "FR" }, targets: at("gone without a trace") },
      ],
    });
    expect(read()).toEqual([
      {
        id: "rain",
        headline: "About rain",
        language: "en",
        words: 5,
        sections: 1,
        quotations: 1,
        mentions: 1,
        speakers: ["Ada Alm"],
        topics: [],
        countries: ["Germany", "France"],
      },
    ]);
  });

  test("keeps the order it has, with new articles before the others", () => {
    for (const id of ["a", "b", "c"]) write(id);
    const now = read();
    const order = ["c", "a", "b"].map((id) => now.find((entry) => entry.id === id));
    writeFileSync(join(folder, "catalogue.json"), JSON.stringify({ articles: order }));
    expect(ids()).toEqual(["c", "a", "b"]);
    write("d");
    expect(ids()).toEqual(["d", "c", "a", "b"]);
    rmSync(join(folder, "a.json"));
    expect(ids()).toEqual(["d", "c", "b"]);
  });

  test("is the same again once it is written", () => {
    for (const id of ["b", "a"]) write(id);
    const text = catalogueText(folder);
    writeFileSync(join(folder, "catalogue.json"), text);
    expect(catalogueText(folder)).toBe(text);
  });

  test("takes no other file for an article", () => {
    write("a");
    copyFileSync(`${bundled}/the-night-ferry.svg`, join(folder, "b.svg"));
    expect(ids()).toEqual(["a"]);
  });

  test("is refused for an article that cannot be shown, by its name", () => {
    write("broken", { headline: 12 });
    expect(() => catalogueText(folder)).toThrow(/broken\.json cannot be shown/);
    writeFileSync(join(folder, "broken.json"), "{");
    expect(() => catalogueText(folder)).toThrow(/broken\.json cannot be shown/);
  });
});
