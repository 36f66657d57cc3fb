import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { brokenCases } from "../hostile/documents/broken-format";
import { edited } from "../hostile/edit";
import { articleFiles } from "./library-folder";
import { schemaText } from "./schema";

const accepts = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(schemaText()),
);

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

test("the published schema is current: run `npm run generate` when it is not", () => {
  expect(readFileSync("public/schema/annotated-article-1.json", "utf8")).toBe(schemaText());
});

describe("the schema accepts", () => {
  const articles = articleFiles("public/articles");
  test.each(["hostile/whole.json", ...articles.map((name) => `public/articles/${name}`)])(
    "%s",
    (file) => {
      accepts(read(file));
      expect(accepts.errors ?? []).toEqual([]);
    },
  );
});

describe("the schema agrees with the check", () => {
  const whole = read("hostile/whole.json");
  test.each(brokenCases)("$name", ({ edit, beyondSchema = false }) => {
    expect(accepts(edited(whole, edit))).toBe(beyondSchema);
  });
});
