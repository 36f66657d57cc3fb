import type { MadePage } from "../../src/prerender/entry";
import { inlineScripts } from "../inline-scripts";

interface Links {
  /** What the first paint waits for, beside what it does on every page. */
  readonly beforePaint: readonly string[];
  /** What is fetched with the app. */
  readonly afterPaint: readonly string[];
}

const style = /\s*<link rel="stylesheet"[^>]*>/g;
const app = /\s*<(?:link rel="modulepreload"|script type="module")[^>]*>(?:<\/script>)?/g;

/**
 * A page in the frame that Vite has built: our head in place of the general one, and the content. The
 * app is kept back until the first paint, and its style is the first that is asked for.
 */
export function pageHtml(
  shell: string,
  { path, head, html, hydrates }: Pick<MadePage, "path" | "head" | "html" | "hydrates">,
  { beforePaint, afterPaint }: Links,
): string {
  const made = `data-made-for="${path}"${hydrates ? " data-hydrates" : ""}`;
  const found = (pattern: RegExp) => (shell.match(pattern) ?? []).map((tag) => tag.trim());
  const lines = [
    `<template id="app-code">${[...found(app), ...afterPaint].join("")}</template>`,
    // A script after a style sheet would have the browser wait for that before it reads on.
    `<script>${inlineScripts["start-app"]}</script>`,
    ...found(style),
    ...beforePaint,
    head,
  ];
  const changes: readonly (readonly [RegExp, string])[] = [
    [style, ""],
    [app, ""],
    [/<meta\s+name="description"[^>]*>\s*/, ""],
    [/<title>[^<]*<\/title>/, lines.join("\n    ")],
    [
      /<div id="root"><\/div>\s*<noscript>[^<]*<\/noscript>/,
      `<div id="root" ${made}>${html}</div>`,
    ],
  ];
  return changes.reduce((page, [pattern, replacement]) => {
    if (page.search(pattern) < 0) throw new RangeError(`the built index.html has no ${pattern}`);
    return page.replace(pattern, () => replacement);
  }, shell);
}
