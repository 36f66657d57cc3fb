// The room of the pages that exist before any script runs: which there are, what their heads say,
// and what the app shows in them. It is built for Node, run by scripts/prerender, and no part of
// what a browser loads.
import { isLarge } from "../app/reader/text/stretches";
import { headOf } from "./head";
import { clientWith, type Library } from "./library";
import { type PageOutline, pagesOf } from "./pages";
import { type Picture, pictureOf } from "./picture";
import { render } from "./render";
import type { Site } from "./site";
import { feedText, robotsText, sitemapText } from "./site-files";

/** One page, complete but for the names that the build gave to code and styles. */
export interface MadePage extends Pick<PageOutline, "path" | "modules" | "files"> {
  /** Elements for the head, as HTML. */
  readonly head: string;
  /** What stands inside of the root element, as HTML. */
  readonly html: string;
  /** Whether the app can take over the elements as they are. */
  readonly hydrates: boolean;
  readonly picture: Picture;
}

/** Makes every page of a library, one after the other. Throws for one that the app cannot show. */
export async function* makePages(library: Library, site: Site): AsyncGenerator<MadePage> {
  const queries = clientWith(library);
  for (const page of pagesOf(library)) {
    const { html, links } = await render(page.path, queries);
    // The policy lets no style stand in a page: the app sets these itself when it takes over.
    const plain = html.replaceAll(/ style="[^"]*"/g, "");
    yield {
      path: page.path,
      modules: page.modules,
      files: page.files,
      head: headOf(page, site) + links,
      html: withTarget(plain, page),
      hydrates: plain === html && !(page.marked !== undefined && isLarge(page.marked)),
      picture: pictureOf(page),
    };
  }
}

/** The files that tell machines of the pages, by name. What has to be whole addresses is left out where the origin is not known. */
export function makeSiteFiles(library: Library, site: Site): Readonly<Record<string, string>> {
  return {
    "robots.txt": robotsText(site),
    ...(site.origin === undefined
      ? {}
      : { "sitemap.xml": sitemapText(library, site), "feed.json": feedText(library, site) }),
  };
}

/**
 * Has the browser go to the page's section by itself where no script does. A fragment would do that
 * too, but the hash of an address belongs to annotations.
 */
function withTarget(html: string, { section, path }: PageOutline): string {
  if (section?.heading === undefined) return html;
  const heading = `data-heading="${section.number}"`;
  if (!html.includes(heading)) throw new RangeError(`${path}: no heading of its section`);
  return html.replace(heading, `${heading} autofocus`);
}
