import type * as v from "valibot";
import { annotation, paragraph, target } from "../format";
import type { Declared } from "../role";
import { found } from "./found";
import { rememberAlone, rememberIndexes } from "./index-in-file";
import { entryPath } from "./path";
import { isPlainlyGood } from "./plainly-good";
import { KeptEntry } from "./register";
import { brokenRules } from "./rules";
import { expected, type ListShape, type Shape } from "./schema-shape";
import { isFieldHolder, refuse, type Salvage, type Survey } from "./survey";

/** What is good of a list: the list itself while all entries are kept as they are. */
export function salvageList(
  schema: v.GenericSchema & ListShape,
  value: unknown,
  path: string,
  survey: Survey,
  salvageAny: Salvage,
): unknown {
  const entries = entriesIn(schema, value, path, survey);
  if (entries === undefined) return refuse(survey, "type.expected", path, expected(schema), value);
  const isList = Array.isArray(value);
  // As long as all are kept as they are, the list itself is what is kept.
  let some: KeptEntries | undefined;
  for (let index = 0; index < entries.length; index++) {
    const entry = isList
      ? salvageEntry(schema.item, entries[index], path, index, survey, salvageAny)
      : salvageAny(schema.item, entries[index], path, survey);
    if (entry !== entries[index]) some ??= new KeptEntries(entries, index);
    if (entry !== undefined) some?.add(entry, index);
  }
  const kept: readonly unknown[] = some?.entries ?? entries;
  if (!isList) rememberAlone(kept);
  else if (some !== undefined && kept.length < entries.length) rememberIndexes(kept, some.indexes);
  const [rule] = brokenRules(schema, kept);
  if (rule === undefined) return kept;
  if (some === undefined) refuse(survey, "type.expected", path, rule.expected, value);
  return undefined;
}

/** The entries of a list, also of one that is written as its only entry; undefined for anything else. */
function entriesIn(
  { item }: ListShape,
  value: unknown,
  path: string,
  { findings }: Survey,
): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const isEntry =
    item.type === "string"
      ? typeof value === "string" && value.trim() !== ""
      : item === target && isFieldHolder(value) && Object.hasOwn(value, "paragraph");
  if (!isEntry) return undefined;
  findings.warning("spelling.read-as-list", path, () => ({ found: found(value) }), [
    { do: "set", path, value: [value] },
  ]);
  return [value];
}

function salvageEntry(
  shape: Shape,
  value: unknown,
  list: string,
  index: number,
  survey: Survey,
  salvageAny: Salvage,
): unknown {
  if (isKeptAtOnce(shape, value, list, index, survey)) return value;
  const path = entryPath(list, index);
  const before = survey.findings.count;
  const entry = salvageAny(shape, value, path, survey);
  if (entry === undefined) survey.findings.leaveOut(path, before);
  return entry;
}

/** What a file has many of, and nothing inside of which is declared. */
const many: ReadonlyMap<Shape, Declared> = new Map<Shape, Declared>([
  [annotation, "annotation"],
  [paragraph, "paragraph"],
]);

/** Declares one of many and is done with it when there is nothing to say against it. */
function isKeptAtOnce(
  shape: Shape,
  value: unknown,
  list: string,
  index: number,
  survey: Survey,
): boolean {
  const { references, declared, before } = survey;
  const declares = many.get(shape);
  if (declares === undefined || !isFieldHolder(value)) return false;
  const { id } = value;
  if (typeof id !== "string" || declared.of(declares).has(id)) return false;
  const isGood =
    before?.isPlainlyGood(shape, value, references) ?? isPlainlyGood(shape, value, references);
  if (!isGood) return false;
  declared.declare(declares, id, new KeptEntry(list, index));
  return true;
}

/** What is kept of a list of which not all is, and where it stood in the list. */
class KeptEntries {
  readonly entries: unknown[];
  readonly indexes: number[];

  /** The first entries of the list, so many, as they are. */
  constructor(list: readonly unknown[], count: number) {
    this.entries = list.slice(0, count);
    this.indexes = Array.from({ length: count }, (_, index) => index);
  }

  add(entry: unknown, index: number): void {
    this.entries.push(entry);
    this.indexes.push(index);
  }
}
