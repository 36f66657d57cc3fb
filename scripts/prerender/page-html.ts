import type { MadePage } from "../../src/prerender/entry";

/** A page in the frame that Vite has built: our head in place of the general one, and the content. */
export function pageHtml(
  shell: string,
  { path, head, html, hydrates }: Pick<MadePage, "path" | "head" | "html" | "hydrates">,
  links: readonly string[],
): string {
  const hydrate = hydrates ? ` data-hydrate="${path}"` : "";
  const changes: readonly (readonly [RegExp, string])[] = [
    [/<meta\s+name="description"[^>]*>\s*/, ""],
    [/<title>[^<]*<\/title>/, [head, ...links].join("\n    ")],
    [
      /<div id="root"><\/div>\s*<noscript>[^<]*<\/noscript>/,
      `<div id="root"${hydrate}>${html}</div>`,
    ],
  ];
  return changes.reduce((page, [pattern, replacement]) => {
    if (!pattern.test(page)) throw new RangeError(`the built index.html has no ${pattern}`);
    return page.replace(pattern, () => replacement);
  }, shell);
}
