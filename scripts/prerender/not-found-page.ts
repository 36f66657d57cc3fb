import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Answers whatever is no file with a page, as hosts of static files do with their 404.html: the app then says what is missing. */
export function serveNotFoundPage(file: string) {
  return async (_: IncomingMessage, response: ServerResponse): Promise<void> => {
    const page = await readFile(file);
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(page);
  };
}
