// A file is the same, whatever type a browser or a server gives its ending.
import { expect, test } from "vitest";
import { belongingTogether } from "./belonging-together";
import { detectFormat } from "./detect";
import { contentOf, sets } from "./read/cases.fixture";

/** The media types that browsers and servers give to endings. */
const typesOf: Readonly<Record<string, readonly string[]>> = {
  json: ["application/json", "application/json; charset=utf-8", "text/json", "text/plain"],
  jsonl: ["application/jsonl", "text/plain"],
  jsonld: ["application/ld+json", "application/json"],
  xml: ["text/xml", "application/xml"],
  txt: ["text/plain"],
  csv: ["text/csv", "application/vnd.ms-excel", "text/plain"],
  tsv: ["text/tab-separated-values", "text/plain"],
  vtt: ["text/vtt", "text/plain"],
  srt: ["application/x-subrip", "text/plain"],
  md: ["text/markdown", "text/plain"],
  ann: ["text/plain"],
};

test.each(sets)("%s is of one format, by whatever type it comes", (_, { drop }, family) => {
  for (const content of belongingTogether(drop.map((name) => contentOf(family, name)))) {
    const ending = content.fileName?.split(".").at(-1) ?? "";
    const without = detectFormat(content)?.id;
    for (const mediaType of typesOf[ending] ?? [])
      expect([mediaType, detectFormat({ ...content, mediaType })?.id]).toEqual([
        mediaType,
        without,
      ]);
    // From an address without an ending.
    const nameless = { ...content, fileName: "export" };
    const [mediaType = ""] = typesOf[ending] ?? [];
    if (without?.endsWith("json") || without === "web-annotation")
      expect(detectFormat({ ...nameless, mediaType })?.id).toBe(without);
  }
});
