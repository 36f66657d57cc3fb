import type { Declared } from "../role";
import { entryPath } from "./path";

/** Where an id is declared, and whether what it belongs to is kept. */
export interface Declaration {
  readonly path: string;
  readonly kept: boolean;
}

/** An entry of a list that is kept: there are many, and hardly any is asked for its path. */
export class KeptEntry implements Declaration {
  readonly kept = true;
  readonly #list: string;
  readonly #index: number;

  constructor(list: string, index: number) {
    this.#list = list;
    this.#index = index;
  }

  get path(): string {
    return entryPath(this.#list, this.#index);
  }
}

/** The ids that a file declares, by what they belong to. Of two equal ids the one kept counts. */
export class Register {
  readonly #ids = new Map<Declared, Map<string, Declaration>>();

  of(kind: Declared): ReadonlyMap<string, Declaration> {
    return this.#ids.get(kind) ?? new Map();
  }

  declare(kind: Declared, id: string, declaration: Declaration): void {
    const ids = this.#ids.get(kind) ?? new Map<string, Declaration>();
    this.#ids.set(kind, ids);
    if (ids.get(id)?.kept !== true) ids.set(id, declaration);
  }
}
