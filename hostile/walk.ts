import type { Page } from "@playwright/test";
import { Net } from "./net";
import { type Served, type Visit, visitEach } from "./visit";

/** A file to open, and its name in what is said of it. */
export interface Named {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

/** So many bytes are handed to the page at once: one by one would take longer than opening them. */
const mostBytes = 1_000_000;

/** After so many documents the page begins anew: it keeps every article that it has shown. */
const mostDocuments = 200;

/** A page in which documents are opened one after the other by the app itself. */
export class Walk {
  readonly net: Net;
  readonly #page: Page;
  #seen = 0;

  private constructor(page: Page, net: Net) {
    this.#page = page;
    this.net = net;
  }

  static async in(page: Page): Promise<Walk> {
    return new Walk(page, await Net.under(page));
  }

  /** Opens documents off a list, as many as go together, until it is empty; says what came of each. */
  async *through<T extends Named>(left: T[]): AsyncGenerator<readonly [T, Visit]> {
    while (left.length > 0) {
      const documents: T[] = [];
      const files: Served[] = [];
      for (let size = 0; size < mostBytes && documents.length < 20; ) {
        const document = left.shift();
        if (document === undefined) break;
        const bytes = document.bytes();
        size += bytes.length;
        documents.push(document);
        files.push({ name: document.name, base64: Buffer.from(bytes).toString("base64") });
      }
      if (this.#seen % mostDocuments < documents.length) await this.#begin();
      this.#seen += documents.length;
      const visits = await this.#page.evaluate(visitEach, files);
      for (const [at, document] of documents.entries()) {
        const visit = visits[at];
        if (visit !== undefined) yield [document, visit];
      }
    }
  }

  /** Starts the app at an address that has no page made beforehand: what stands there is the app. */
  async #begin(): Promise<void> {
    this.net.now = "the start";
    await this.#page.goto("/nowhere/at/all");
    await this.#page.locator("main h1").waitFor();
  }
}
