import { existsSync, readFileSync, statSync } from "node:fs";
import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { join, posix } from "node:path";
import type { Connect } from "vite";
import { isInAppOnly } from "../response-headers.ts";

/**
 * Has `vite preview` answer as hosts of static files do: a folder with the index.html in it, with or
 * without a slash; what only the app knows with the app; what is no file with 404.html, where the app
 * says what is missing.
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
    const { status, name } = withoutPage(path);
    answer(response, status, headers, readFileSync(join(dist, name)));
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
    const { status, name } = file === undefined ? withoutPage(path) : { status: 200, name: "" };
    const page = readFileSync(file ?? join(dist, name), "utf8");
    answer(response, status, headers, edits(page));
  };
}

/** What is answered where no page is written. */
function withoutPage(path = ""): { readonly status: number; readonly name: string } {
  return isInAppOnly(path)
    ? { status: 200, name: "shell.html" }
    : { status: 404, name: "404.html" };
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
