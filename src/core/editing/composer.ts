import { apply } from "./apply";
import { entriesOf, fieldAfter, fieldOf, isSame, type Json, type JsonObject } from "./json";
import { find, idOf, listIn, sectionOfParagraph } from "./locate";
import type { Entry, Operation, Part } from "./operation";

/**
 * Puts a change together: each operation knows what the file says after those before it, so that it can be
 * taken back. What changes nothing is left out.
 */
export class Composer {
  #file: JsonObject;
  readonly #operations: Operation[] = [];

  constructor(file: JsonObject) {
    this.#file = file;
  }

  /** The file after what has been put together so far. */
  get file(): JsonObject {
    return this.#file;
  }

  get operations(): readonly Operation[] {
    return this.#operations;
  }

  /** Sets a field, or takes it away where `to` is undefined. */
  set(of: Part, id: string | undefined, field: string, to: Json | undefined): this {
    const part = find(this.#file, of, id);
    const from = fieldOf(part, field);
    if (part === undefined || isSame(from, to)) return this;
    const before = to === undefined ? fieldAfter(part, field) : undefined;
    return this.#do({
      op: "set",
      of,
      ...(id === undefined ? {} : { id }),
      field,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(before === undefined ? {} : { before }),
    });
  }

  /** Adds an entry at an index of its list; last where none is given. `holder` is a paragraph's section. */
  add(of: Entry, value: JsonObject, holder?: string, index?: number): this {
    const entries = listIn(this.#file, of, holder);
    const at = index ?? entries?.length ?? 0;
    const after = at === 0 ? undefined : idOf(of, entries?.[at - 1]);
    return this.#do({
      op: "add",
      of,
      ...(holder === undefined ? {} : { in: holder }),
      value,
      at,
      ...(after === undefined ? {} : { after }),
      ...(entries === undefined ? { alone: true } : {}),
    });
  }

  /** Takes an entry out of its list. */
  remove(of: Entry, id: string): this {
    const holder = of === "paragraph" ? sectionOfParagraph(this.#file, id) : undefined;
    const entries = entriesOf(listIn(this.#file, of, holder));
    const at = entries.findIndex((entry) => idOf(of, entry) === id);
    const value = find(this.#file, of, id);
    if (at < 0 || value === undefined) return this;
    const after = at === 0 ? undefined : idOf(of, entries[at - 1]);
    return this.#do({
      op: "remove",
      of,
      ...(holder === undefined ? {} : { in: holder }),
      value,
      at,
      ...(after === undefined ? {} : { after }),
    });
  }

  #do(operation: Operation): this {
    const applied = apply(this.#file, operation);
    if (applied.status === "misfit") {
      throw new RangeError(`an operation that does not fit: ${JSON.stringify(applied.misfit)}`);
    }
    this.#file = applied.file;
    this.#operations.push(operation);
    return this;
  }
}
