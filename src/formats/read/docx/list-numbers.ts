// Counts the paragraphs of a Word document's numbered lists, as Word does (ECMA-376, part 1, 17.9).
import { allBelow, type XmlElement } from "../xml/parse-xml";
import { childOf, propertyIn } from "./docx-elements";
import { numberIn } from "./number-format";

/** Where a paragraph belongs in the lists of its document: which list, and how deep in it, from 0. */
export interface ListPlace {
  readonly list: string;
  readonly depth: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** The number as it stands before an item: %1 is the count of the outermost level. */
  readonly text: string;
}

type Levels = ReadonlyMap<number, Level>;

interface List {
  /** Lists of one kind go on counting where the other stopped. */
  readonly kind: string;
  /** From which number this one begins anew, by depth. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Longer than this is no number, in UTF-16 units. */
const longestNumber = 40;

export class ListNumbers {
  readonly #levels: ReadonlyMap<string, Levels>;
  readonly #lists: ReadonlyMap<string, List>;
  /** The counts of each level, by the kind of list. */
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  /** Takes the root of the document's numbering; undefined where it has none. */
  constructor(root: XmlElement | undefined) {
    const all = (name: string) => (root === undefined ? [] : allBelow(root, name));
    this.#levels = new Map(
      all("abstractNum").map((each) => [each.attributes["w:abstractNumId"] ?? "", levelsOf(each)]),
    );
    this.#lists = new Map(
      all("num").map((each) => [each.attributes["w:numId"] ?? "", listOf(each)]),
    );
  }

  /** The number of the next paragraph there, with a blank behind it; nothing where items have none. */
  next({ list: id, depth }: ListPlace): string {
    const list = this.#lists.get(id);
    const levels = this.#levels.get(list?.kind ?? "");
    const level = levels?.get(depth);
    if (list === undefined || levels === undefined || level === undefined) return "";
    const counts = this.#counts.get(list.kind) ?? [];
    const place = `${id} ${depth}`;
    const anew = this.#begun.has(place) ? undefined : list.starts.get(depth);
    this.#begun.add(place);
    const before = counts[depth];
    // What is deeper begins anew below each item.
    counts.length = depth + 1;
    counts[depth] = anew ?? (before === undefined ? level.start : before + 1);
    this.#counts.set(list.kind, counts);
    if (numberIn(counts[depth], level.format) === "") return "";
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = levels.get(Number(digit) - 1);
      return numberIn(counts[Number(digit) - 1] ?? other?.start ?? 1, other?.format ?? "");
    });
    return text.trim() === "" ? "" : `${text.trim().slice(0, longestNumber)} `;
  }
}

function levelsOf(kind: XmlElement): Levels {
  const levels = allBelow(kind, "lvl").map((each): [number, Level] => [
    Number(each.attributes["w:ilvl"]),
    {
      start: numberOf(propertyIn(each, "start")) ?? 1,
      format: propertyIn(each, "numFmt") ?? "decimal",
      text: (propertyIn(each, "lvlText") ?? "").slice(0, longestNumber),
    },
  ]);
  return new Map(levels.filter(([depth]) => depth >= 0 && depth < 9));
}

function listOf(list: XmlElement): List {
  const starts = allBelow(list, "lvlOverride").flatMap((each): [number, number][] => {
    const start = numberOf(propertyIn(each, "startOverride"));
    return start === undefined ? [] : [[Number(each.attributes["w:ilvl"]), start]];
  });
  return { kind: propertyIn(list, "abstractNumId") ?? "", starts: new Map(starts) };
}

function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

/** What a paragraph or a style says of its list; a list of "0" is none. */
export function listSaid(properties: XmlElement | undefined): Partial<ListPlace> | undefined {
  const said = childOf(properties, "numPr");
  if (said === undefined) return undefined;
  const [list, depth] = [propertyIn(said, "numId"), numberOf(propertyIn(said, "ilvl"))];
  return { ...(list !== undefined && { list }), ...(depth !== undefined && { depth }) };
}
