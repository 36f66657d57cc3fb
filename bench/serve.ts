import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

export interface Served {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves the app, the contenders' page under /contenders/, and documents by their ids, like a static
 * host that answers every other address with the app.
 */
export async function serve(
  app: string,
  contenders: string,
  documents: ReadonlyMap<string, string>,
): Promise<Served> {
  const fallback = [join(app, "404.html"), join(app, "index.html")].find((file) =>
    existsSync(file),
  );
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
    const id = /^\/articles\/([\w-]+)\.json$/.exec(path)?.[1];
    const text = id === undefined ? undefined : documents.get(id);
    if (text !== undefined) {
      response.setHeader("Content-Type", mediaTypes[".json"] ?? "");
      response.end(text);
      return;
    }
    const found = path.startsWith("/contenders/")
      ? join(contenders, path.slice("/contenders/".length) || "index.html")
      : join(app, path);
    const isFile = existsSync(found) && statSync(found).isFile();
    if (!isFile && path.endsWith(".json")) {
      response.statusCode = 404;
      response.end();
      return;
    }
    const file = isFile ? found : (fallback ?? found);
    response.setHeader("Content-Type", mediaTypes[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { address: `http://localhost:${port}`, close: () => server.closeAllConnections() };
}
