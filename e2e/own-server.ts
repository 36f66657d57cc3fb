// A server of a built app that a test can end, and a newer version of the app for it to serve.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PreviewServer, preview } from "vite";

/** Serves a built app as `npm start` does, until it is ended. */
export class OwnServer {
  readonly #folder: string;
  /** Chosen by the system at the first start, and kept: the browser keeps by it what it keeps. */
  #port = 0;
  #server: PreviewServer | undefined;

  /** A copy of what has been built, so that it can be changed. */
  constructor() {
    this.#folder = mkdtempSync(join(tmpdir(), "on-record-served-"));
    cpSync("dist", this.#folder, { recursive: true });
  }

  /** Where the app is, without a slash at the end. */
  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#server = await preview({
      logLevel: "error",
      build: { outDir: this.#folder },
      preview: { host: "127.0.0.1", port: this.#port, strictPort: true, open: false },
    });
    const address = this.#server.httpServer.address();
    if (address !== null && typeof address !== "string") this.#port = address.port;
  }

  async end(): Promise<void> {
    const server = this.#server?.httpServer;
    this.#server = undefined;
    if (server === undefined) return;
    if ("closeAllConnections" in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  async remove(): Promise<void> {
    await this.end();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  read(path: string): string {
    return readFileSync(join(this.#folder, path), "utf8");
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.#folder, path), text);
  }

  /**
   * Puts a newer version in its place: every file of code has another name and says other words, and
   * what `change` does to the rest. Of the version before, no code is left.
   */
  deploy(version: string, change: () => void = () => {}): void {
    const assets = join(this.#folder, "assets");
    const renamed = readdirSync(assets)
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name): [string, string] => [name, name.replace(/\.(js|css)$/, `${version}.$1`)]);
    const texts = readdirSync(this.#folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.(js|css|html)$/.test(path),
    );
    for (const path of texts) {
      let text = this.read(path);
      for (const [before, after] of renamed) text = text.replaceAll(before, after);
      text = text.replaceAll("`On Record`", `\`On Record ${version}\``);
      text = text.replace("</span>On Record</a>", `</span>On Record ${version}</a>`);
      const name = path.split("/").at(-1) ?? "";
      const [, after = name] = renamed.find(([before]) => before === name) ?? [];
      rmSync(join(this.#folder, path));
      this.write(path.slice(0, path.length - name.length) + after, text);
    }
    change();
    this.#list();
  }

  /** Writes into the service worker what the files are now. */
  #list(): void {
    const worker = this.read("sw.js").replace(/\[\{"?revision.*?\}\]/s, (list) => {
      const files: { url: string; revision: string | null }[] = JSON.parse(list);
      return JSON.stringify(
        files.map(({ url, revision }) => ({
          url,
          revision:
            revision &&
            createHash("sha256")
              .update(readFileSync(join(this.#folder, url)))
              .digest("hex"),
        })),
      );
    });
    this.write("sw.js", worker);
  }
}
