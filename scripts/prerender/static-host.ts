import { existsSync, readFileSync } from "node:fs";
import type { OutgoingHttpHeaders } from "node:http";
import { join, posix } from "node:path";
import type { Connect } from "vite";

/**
 * Has `vite preview` answer as hosts of static files do: a folder with the index.html in it, with or
 * without a slash; what is no file with 404.html, where the app says what is missing.
 */
export function asStaticHost(
  dist: string,
  headers: OutgoingHttpHeaders,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathOf(request.url ?? "/");
    if (path?.endsWith(".html") && existsSync(join(dist, path))) return next();
    if (path !== undefined && existsSync(join(dist, path, "index.html"))) {
      request.url = `${encodeURI(path).replace(/\/$/, "")}/index.html`;
      return next();
    }
    response
      .writeHead(404, {
        ...headers,
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "no-cache",
      })
      .end(readFileSync(join(dist, "404.html")));
  };
}

function pathOf(url: string): string | undefined {
  try {
    const [path = ""] = url.split(/[?#]/, 1);
    return posix.normalize(posix.join("/", decodeURIComponent(path)));
  } catch {
    return undefined;
  }
}
