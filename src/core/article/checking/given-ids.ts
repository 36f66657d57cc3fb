import type { Declared } from "../role";
import { longestId } from "../values/limits";

/** What has an id that nothing else in the file has to name, and is therefore given one. */
export type Givable = Extract<Declared, "section" | "paragraph" | "annotation">;

export function isGivable(declared: Declared | undefined): declared is Givable {
  return declared === "section" || declared === "paragraph" || declared === "annotation";
}

/**
 * Ids for sections, paragraphs and annotations that have none, or one that another has: the same at
 * every reading of a file, and none that the file has.
 */
export class GivenIds {
  readonly #file: unknown;
  #written: ReadonlySet<string> | undefined;
  readonly #given = new Set<string>();
  readonly #counts: Record<Givable, number> = { section: 0, paragraph: 0, annotation: 0 };
  readonly #again = new Map<string, string[]>();

  constructor(file: unknown) {
    this.#file = file;
  }

  /** For what has no id: "paragraph-1" and so on. */
  first(kind: Givable): string {
    let id: string;
    do id = `${kind}-${++this.#counts[kind]}`;
    while (!this.#take(id));
    return id;
  }

  /** For what has an id that was used before: "p1~2" and so on. */
  again(kind: Givable, id: string): string {
    const start = [...id].slice(0, longestId - 10).join("");
    let number = 2;
    while (!this.#take(`${start}~${number}`)) number += 1;
    const given = `${start}~${number}`;
    if (kind === "paragraph") this.#again.set(id, [...(this.#again.get(id) ?? [id]), given]);
    return given;
  }

  /** The ids under which paragraphs are kept that all had one: the first has it still. */
  get twins(): ReadonlyMap<string, readonly string[]> {
    return this.#again;
  }

  #take(id: string): boolean {
    this.#written ??= idsIn(this.#file);
    if (this.#written.has(id) || this.#given.has(id)) return false;
    this.#given.add(id);
    return true;
  }
}

/** The ids of all sections, paragraphs and annotations of a file, as it has them. */
function idsIn(file: unknown): ReadonlySet<string> {
  const sections = asList(field(file, "sections"));
  const paragraphs = sections.flatMap((section) => asList(field(section, "paragraphs")));
  const all = [...sections, ...paragraphs, ...asList(field(file, "annotations"))];
  const ids = all.map((one) => field(one, "id"));
  return new Set(ids.flatMap((id) => (typeof id === "object" ? [] : String(id))));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, name: string): unknown {
  const isObject = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return isObject ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
