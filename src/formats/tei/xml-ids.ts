/** Gives each thing of a document an id that XML allows and nothing else of the document has. */
export class XmlIds {
  readonly #known = new Map<string, string>();
  readonly #used = new Set<string>();

  /** The same for the same kind and id; like the id as far as XML allows. */
  of(kind: string, id: string): string {
    const key = `${kind} ${id}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const plain = id.replace(/[^\p{L}\p{M}\p{N}._-]/gu, "_").replace(/^(?!\p{L}|_)/u, `${kind}-`);
    let own = plain;
    for (let number = 2; this.#used.has(own); number++) own = `${plain}-${number}`;
    this.#used.add(own);
    this.#known.set(key, own);
    return own;
  }
}
