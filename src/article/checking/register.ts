import type { Declared } from "../role";

/** Where an id is declared, and whether what it belongs to is kept. */
export interface Declaration {
  readonly path: string;
  readonly kept: boolean;
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
