// JSON may hold an object that no string can be made of, wherever a text is expected.
import { expect, test } from "vitest";
import { detectFormat } from "../detect";
import { contentOfLarge, largeFiles } from "./large-files.fixture";

const strange = { toString: 0, valueOf: 0 };

/** A value with each of its single values, and each of its objects and lists, replaced in turn. */
function* replaced(value: unknown): Generator<unknown> {
  yield strange;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const other of replaced(inner)) {
      yield Array.isArray(value)
        ? value.map((each, at) => (String(at) === key ? other : each))
        : { ...value, [key]: other };
    }
  }
}

const files = largeFiles.filter(({ name }) => /\.json(?:l|ld)?$/.test(name));

test.each(files)("a strange value anywhere in $name is read or refused", async (file) => {
  const content = contentOfLarge(file, 300);
  const format = detectFormat(content);
  const read = await format?.load();
  if (read === undefined) throw new RangeError("no format");
  const text = new TextDecoder().decode(content.bytes);
  const lines = file.name.endsWith(".jsonl") ? text.trim().split("\n").slice(0, 1) : [text];
  for (const value of replaced(JSON.parse(lines[0] ?? ""))) {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    expect(read({ ...content, bytes }).status, JSON.stringify(value)).toMatch(/^(?:read|refused)$/);
  }
});
