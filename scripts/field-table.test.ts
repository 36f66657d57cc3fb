import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fieldMeanings } from "./field-meanings";
import { withFieldTables } from "./field-table";
import { schemaText } from "./schema";

test("the README's tables of the format's fields are current: run `npm run generate` when not", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toBe(withFieldTables(readme));
});

test("what fields hold is said of all that the format has, and of no other", () => {
  const { $defs, properties } = JSON.parse(schemaText());
  const schemas = { ...$defs, article: { properties } };
  const names = (object: string) => {
    const { properties: own = {}, oneOf = [] } = schemas[object] ?? {};
    const all = [own, ...oneOf.map((option: { properties: object }) => option.properties)];
    return [...new Set(all.flatMap(Object.keys))].sort();
  };
  expect(Object.keys(fieldMeanings).sort()).toEqual(Object.keys(schemas).sort());
  for (const [object, meanings] of Object.entries(fieldMeanings)) {
    expect(Object.keys(meanings).sort(), object).toEqual(names(object));
  }
});

test("a README without a place for the tables is told", () => {
  expect(() => withFieldTables("# On Record")).toThrow("fields:begin");
});
