// A format made for a test: all that one takes, in one file.
import type { ExportList } from "./export-list";
import type { Content, ReadFormat, ReadResult, WriteListFormat } from "./format";

const both = {
  id: "toy",
  name: "Toy quotations",
  extensions: ["toy"],
  mediaTypes: ["text/x-toy"],
} as const;

export const toyRead: ReadFormat = {
  ...both,
  sniff: (beginning) => (beginning.startsWith("TOY 1\n") ? 1 : 0),
  load: async () => readToy,
};

export const toyWrite: WriteListFormat = {
  ...both,
  takes: "list",
  to: "file",
  hasMentions: false,
  load: async () => writeToy,
};

function writeToy({ rows }: ExportList): string {
  return `TOY 1\n${rows.map(({ entry }) => `${entry.text.replaceAll("\n", " … ")}\n`).join("")}`;
}

function readToy({ bytes }: Content): ReadResult {
  const [, ...lines] = new TextDecoder().decode(bytes).trimEnd().split("\n");
  const paragraphs = lines.map((text, at) => ({ id: `p${at}`, text }));
  const article = {
    formatVersion: "1.1",
    id: "toy",
    language: "en",
    headline: "Toy",
    sections: [{ id: "s", paragraphs }],
    annotations: [],
  };
  const report = { understood: { quotations: lines.length }, repaired: [], leftOut: [] };
  return { status: "read", articles: [article], report };
}
