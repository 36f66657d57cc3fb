import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { makePages, makeSiteFiles } from "../../src/prerender/entry";
import type { Library } from "../../src/prerender/library";
import type { Site } from "../../src/prerender/site";
import { catalogue } from "../../src/sources/library/catalogue";
import { entityIndex } from "../../src/sources/library/entity-index";
import { articlesIn } from "../library-folder";
import { headersText, redirectsText } from "../response-headers";
import { appIcons } from "../web-manifest";
import { preloadLinks, readChunks } from "./chunks";
import { draw } from "./draw";
import { drawIcon } from "./draw-icon";
import { fontLinks, readFonts } from "./fonts";
import { withLostAppNote } from "./lost-app-note";
import { pageHtml } from "./page-html";

interface Places {
  /** The folder of the built app. */
  readonly dist: string;
  /** The path that the app is served under, with a slash at both ends. */
  readonly base: string;
  /** The folder of the files that are served as they are: the library is in it. */
  readonly source: string;
  readonly site: Site;
}

/** Writes the pages, their pictures and the files about them into the built app; gives what was done in words. */
export async function writePages(places: Places): Promise<string> {
  const { dist, base, site } = places;
  const library = readLibrary(places.source);
  const chunks = readChunks(dist, base);
  const fonts = readFonts(dist, base);
  // What Vite has made of index.html: the app without content, for every address that has no page.
  const shell = withLostAppNote(readFileSync(join(dist, "index.html"), "utf8"));
  // With the faces that it will need whatever it shows: they must be there before the first text.
  const empty = shell.replace("</head>", `${fontLinks(fonts, "Aa").join("")}</head>`);
  write(dist, "404.html", empty);
  // The same for the service worker: some hosts answer with an error under the name above.
  write(dist, "shell.html", empty);
  const drawn = new Set<string>();
  let count = 0;
  for await (const page of makePages(library, site)) {
    const { picture } = page;
    const { styles, code } = preloadLinks(page, chunks);
    const links = { beforePaint: [...styles, ...fontLinks(fonts, page.html)], afterPaint: code };
    write(dist, `${decodeURI(page.path)}/index.html`, pageHtml(shell, page, links));
    count += 1;
    if (drawn.has(picture.path)) continue;
    drawn.add(picture.path);
    write(dist, decodeURI(picture.path), draw(picture));
  }
  for (const [name, text] of Object.entries(makeSiteFiles(library, site))) {
    write(dist, name, text);
  }
  write(dist, "_headers", headersText(base));
  write(dist, "_redirects", redirectsText(base));
  const sign = readFileSync(join(places.source, "icon.svg"));
  for (const icon of appIcons) write(dist, icon.path, await drawIcon(sign, icon));
  const without =
    site.origin === undefined ? "; no sitemap and no feed, since SITE_ORIGIN is not set" : "";
  return `${count} pages and ${drawn.size} pictures written${without}`;
}

function readLibrary(source: string): Library {
  const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
  return {
    articles: articlesIn(join(source, "articles")),
    catalogue: v.parse(catalogue, json(join(source, "articles/catalogue.json"))),
    entities: v.parse(entityIndex, json(join(source, "library/entities.json"))),
  };
}

function write(dist: string, name: string, content: string | Uint8Array): void {
  const file = join(dist, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
