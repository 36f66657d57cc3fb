import { english } from "../app/wording/english";
import { englishHeads } from "../app/wording/english-heads";
import { articleHref } from "../core/address/paths";
import { escapeHtml } from "../formats/escape-html";
import { articleSummary } from "./excerpt";
import type { Library } from "./library";
import { pagesOf } from "./pages";
import { pictureOf } from "./picture";
import { publicHref, type Site } from "./site";

/** Every page, by the sitemaps.org protocol 0.9. */
export function sitemapText(library: Library, site: Site): string {
  const entries = pagesOf(library).map(({ path, marked }) => {
    const published = marked?.article.published;
    const changed = published === undefined ? "" : `<lastmod>${escapeHtml(published)}</lastmod>`;
    return `  <url><loc>${escapeHtml(publicHref(site, path))}</loc>${changed}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}

/** Everything may be read by machines; RFC 9309. */
export function robotsText(site: Site): string {
  const sitemap =
    site.origin === undefined ? [] : ["", `Sitemap: ${publicHref(site, "/sitemap.xml")}`];
  return ["User-agent: *", "Allow: /", ...sitemap, ""].join("\n");
}

/** The articles of the library as a JSON Feed 1.1, the newest first. */
export function feedText({ articles }: Library, site: Site): string {
  const newestFirst = [...articles].sort((a, b) =>
    (b.article.published ?? "").localeCompare(a.article.published ?? ""),
  );
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: english.site,
    description: englishHeads.feed,
    language: english.language,
    home_page_url: publicHref(site, "/"),
    feed_url: publicHref(site, "/feed.json"),
    items: newestFirst.map((marked) => {
      const { article, entities, paragraphs } = marked;
      const path = articleHref({ from: "library", articleId: article.id });
      return {
        id: publicHref(site, path),
        url: publicHref(site, path),
        title: article.headline,
        summary: articleSummary(marked),
        content_text: paragraphs.map(({ text }) => text).join("\n\n"),
        image: publicHref(site, pictureOf({ marked }).path),
        date_published: article.published && wholeTime(article.published),
        authors: article.bylines?.map((name) => ({ name })),
        tags: entities.topic.map(({ name }) => name),
        language: article.language,
      };
    }),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

/** The feed wants a time of day (RFC 3339): for a date alone, the beginning of that day. */
function wholeTime(date: string): string {
  return new Date(date).toISOString();
}
