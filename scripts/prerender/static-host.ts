import { existsSync, readFileSync, statSync } from "node:fs";
import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
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
    answer(response, 404, headers, readFileSync(join(dist, "404.html")));
  };
}

/** The same, with each page changed on its way: to be asked before the files themselves. */
export function asStaticHostThat(
  edits: (page: string) => string,
  dist: string,
  headers: OutgoingHttpHeaders,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathOf(request.url ?? "/");
    const files = path === undefined ? [] : [join(dist, path, "index.html"), join(dist, path)];
    const file = files.find((each) => existsSync(each) && statSync(each).isFile());
    if (file !== undefined && !file.endsWith(".html")) return next();
    const page = readFileSync(file ?? join(dist, "404.html"), "utf8");
    answer(response, file === undefined ? 404 : 200, headers, edits(page));
  };
}

function answer(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  page: string | Buffer,
): void {
  const own = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" };
  response.writeHead(status, { ...headers, ...own }).end(page);
}

function pathOf(url: string): string | undefined {
  try {
    const [path = ""] = url.split(/[?#]/, 1);
    return posix.normalize(posix.join("/", decodeURIComponent(path)));
  } catch {
    return undefined;
  }
}
