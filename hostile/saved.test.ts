// An article that is opened and saved without a change is the same JSON value: what nobody could read in it included.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { propertyTimeout, runs } from "../scripts/depth";
import { Session } from "../src/app/editor/session";
import { anyArticle } from "../src/core/article/article.arbitrary";
import { setEntityField } from "../src/core/editing/entities";
import type { JsonObject } from "../src/core/editing/json";
import { bytesOf, jsonIn } from "../src/sources/library/corrections/corrected-bytes";
import { hostileDocuments } from "./documents";
import { verdictOf } from "./verdict";

/** A file opened, shown and saved; undefined for one that is refused. */
function openedAndSaved(bytes: Uint8Array): { file: JsonObject; saved: string } | undefined {
  if (verdictOf(bytes).outcome === "refused") return undefined;
  const file = jsonIn(bytes);
  if (file === undefined) throw new RangeError("opened, and no object");
  const session = new Session(file, undefined, [], (marked) => marked);
  return { file, saved: text(session.now().edited.file) };
}

/** A file changed, changed back, and saved; undefined where there is nobody to rename. */
function changedBackAndSaved(file: JsonObject): string | undefined {
  const session = new Session(file, undefined, [], (marked) => marked);
  const [speaker] = (session.file.speakers ?? []) as readonly { readonly id: string }[];
  if (speaker === undefined) return undefined;
  const operations = setEntityField(session.file, "speaker", speaker.id, "name", "Somebody else");
  if (!session.do("field", "", operations)) return undefined;
  expect(text(session.now().edited.file)).not.toBe(JSON.stringify(file));
  session.undo();
  return text(session.now().edited.file);
}

/** The JSON of what is saved, with the fields in their order. */
function text(file: JsonObject): string {
  return JSON.stringify(JSON.parse(new TextDecoder().decode(bytesOf(file))));
}

const bundled = readdirSync("public/articles").filter((file) => file.endsWith(".json"));

describe("opened and saved without a change, it is the same value", () => {
  test.each(bundled.filter((file) => file !== "catalogue.json"))("%s", (name) => {
    const bytes = readFileSync(`public/articles/${name}`);
    const result = openedAndSaved(bytes);
    expect(result?.saved).toBe(JSON.stringify(JSON.parse(bytes.toString("utf8"))));
    expect(changedBackAndSaved(jsonIn(bytes) ?? {})).toBe(result?.saved);
  });

  test("every hostile document that is opened", { timeout: 60_000 }, () => {
    let count = 0;
    for (const { bytes, isLarge, kind, name, outcome } of hostileDocuments) {
      if (isLarge !== undefined || outcome === "refused") continue;
      const file = bytes();
      const result = openedAndSaved(file);
      const written = JSON.parse(new TextDecoder().decode(file));
      expect(result?.saved, `${kind}: ${name}`).toBe(JSON.stringify(written));
      count += 1;
    }
    expect(count).toBeGreaterThan(100);
  });

  test(
    "random documents, with unknown fields and broken annotations",
    () => {
      const seen = { opened: 0, changed: 0, problems: 0 };
      const times = runs(500);
      fc.assert(
        fc.property(anyArticle, fc.array(spoiling, { maxLength: 6 }), (article, spoilings) => {
          const written = spoilings.reduce<Json>(
            (value, spoil) => spoil(value),
            JSON.parse(JSON.stringify(article)),
          );
          const before = JSON.stringify(written);
          const bytes = new TextEncoder().encode(before);
          const result = openedAndSaved(bytes);
          if (result === undefined) return;
          expect(result.saved).toBe(before);
          const changedBack = changedBackAndSaved(result.file);
          if (changedBack !== undefined) expect(changedBack).toBe(before);
          seen.opened += 1;
          seen.changed += changedBack === undefined ? 0 : 1;
          seen.problems += verdictOf(bytes).problems.length > 0 ? 1 : 0;
        }),
        { numRuns: times },
      );
      for (const count of Object.values(seen)) expect(count).toBeGreaterThan(times / 10);
    },
    propertyTimeout,
  );
});

type Json = unknown;
type Holder = Record<string, unknown>;

/** Puts a field that nobody knows into some object, or breaks some annotation. */
const spoiling = fc
  .record({
    at: fc.nat(),
    name: fc.constantFrom("note!", "__proto__", "constructor", "7", "x y", "editor", "topic"),
    value: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(null, "", "\ud800", 1e21, -0.5, [], {}),
    ),
    how: fc.constantFrom("unknown field", "annotation", "target", "entry"),
  })
  .map(({ at, name, value, how }) => (document: Json): Json => {
    const copy: Holder = JSON.parse(JSON.stringify(document));
    const annotations = Array.isArray(copy.annotations) ? copy.annotations : [];
    const annotation: unknown = annotations[at % (annotations.length || 1)];
    if (how === "unknown field") {
      const holders = holdersIn(copy);
      setOwn(holders[at % holders.length] ?? copy, name, value);
    } else if (how === "entry") annotations.splice(at % (annotations.length + 1), 0, value);
    else if (isHolder(annotation)) {
      if (how === "annotation")
        setOwn(annotation, pick(["type", "speakers", "of", "id"], at), value);
      else
        annotation.targets = [
          value,
          ...(Array.isArray(annotation.targets) ? annotation.targets : []),
        ];
    }
    return JSON.parse(JSON.stringify(copy));
  });

function pick<T>(list: readonly [T, ...T[]], at: number): T {
  return list[at % list.length] ?? list[0];
}

function setOwn(holder: Holder, name: string, value: unknown): void {
  Object.defineProperty(holder, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function holdersIn(value: unknown): readonly Holder[] {
  if (Array.isArray(value)) return value.flatMap(holdersIn);
  if (!isHolder(value)) return [];
  return [value, ...Object.values(value).flatMap(holdersIn)];
}
