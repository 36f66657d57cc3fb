/**
 * The files that have been read, each kept under its address and the hash of its content: what a
 * version keeps is its own, whatever the server has meanwhile.
 */
export class ReadFiles {
  readonly #cacheName: string;
  /** By whole address. */
  readonly #hashes: ReadonlyMap<string, string>;

  constructor(cacheName: string, hashes: ReadonlyMap<string, string>) {
    this.#cacheName = cacheName;
    this.#hashes = hashes;
  }

  has(address: string): boolean {
    return this.#hashes.has(address);
  }

  /**
   * Answers with what is kept, else with what the server has, which is kept when it is of this
   * version; `onNewer` is called when it is not. Rejects where there is neither.
   */
  async answer(request: Request, address: string, onNewer: () => void): Promise<Response> {
    const kept = await this.#find(address);
    if (kept !== undefined) return kept;
    const response = await fetch(request);
    if (response.ok) {
      const copy = response.clone();
      void this.#keep(address, copy).then((isOfVersion) => isOfVersion || onNewer());
    }
    return response;
  }

  /** Keeps those of these addresses that are files of the version and are not kept yet. */
  async fetchAndKeep(addresses: Iterable<string>, cache: RequestCache = "default"): Promise<void> {
    for (const address of addresses) {
      if (!this.has(address) || (await this.#find(address)) !== undefined) continue;
      const response = await fetch(address, { cache }).catch(() => undefined);
      if (response?.ok) await this.#keep(address, response);
    }
  }

  /** Fetches what the version before has kept and this one has otherwise. */
  async renew(): Promise<void> {
    const addresses = (await this.#kept()).map(({ url }) => withoutHash(url));
    await this.fetchAndKeep(new Set(addresses), "reload");
  }

  /** Deletes what is not of this version. */
  async forgetOthers(): Promise<void> {
    const cache = await caches.open(this.#cacheName);
    const own = new Set([...this.#hashes.keys()].map((address) => this.#key(address)));
    const others = (await this.#kept()).filter(({ url }) => !own.has(url));
    await Promise.all(others.map((request) => cache.delete(request)));
  }

  async #kept(): Promise<readonly Request[]> {
    return (await caches.open(this.#cacheName)).keys();
  }

  async #find(address: string): Promise<Response | undefined> {
    try {
      return await (await caches.open(this.#cacheName)).match(this.#key(address));
    } catch {
      // Storage is refused or damaged: there is still the network.
      return undefined;
    }
  }

  /** Whether the response is that of the version. A full disk keeps nothing, and nothing fails by it. */
  async #keep(address: string, response: Response): Promise<boolean> {
    const copy = response.clone();
    if ((await sha256Of(await response.arrayBuffer())) !== this.#hashes.get(address)) return false;
    try {
      await (await caches.open(this.#cacheName)).put(this.#key(address), copy);
    } catch {
      // As said.
    }
    return true;
  }

  #key(address: string): string {
    return `${address}?hash=${this.#hashes.get(address)}`;
  }
}

function withoutHash(key: string): string {
  return key.replace(/\?hash=\w*$/, "");
}

/** The SHA-256 hash of bytes, in hexadecimal digits. */
async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
