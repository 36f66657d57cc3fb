import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin, ResolvedConfig } from "vite";
import { serveNotFoundPage } from "./not-found-page";
import { siteOrigin } from "./site-origin";
import { writePages } from "./write-pages";

/**
 * After `vite build` has built the app for browsers, builds it for Node as well and writes a page
 * for every address that can be known beforehand. `vite preview` answers other addresses with 404.html.
 */
export function prerendering(): Plugin {
  let config: ResolvedConfig;
  // Inside of node_modules, so that it finds the packages wherever the pages are written to.
  const built = resolve(`node_modules/.on-record-${process.pid}`);
  return {
    name: "prerendering",
    config: (_, { command, isPreview }) => {
      if (command !== "build" && !isPreview) return;
      if (isPreview) return { appType: "mpa" };
      return {
        builder: {},
        environments: {
          ssr: {
            build: {
              ssr: true,
              outDir: built,
              emptyOutDir: false,
              copyPublicDir: false,
              manifest: false,
              minify: false,
              rollupOptions: { input: "src/prerender/entry.ts" },
            },
          },
        },
      };
    },
    configResolved: (resolved) => {
      config = resolved;
    },
    buildApp: {
      order: "post",
      async handler({ environments: { client, ssr }, build }) {
        try {
          if (client !== undefined && !client.isBuilt) await build(client);
          if (ssr !== undefined && !ssr.isBuilt) await build(ssr);
          const entry: typeof import("../../src/prerender/entry") = await import(
            pathToFileURL(join(built, "entry.js")).href
          );
          const dist = resolve(config.root, config.build.outDir);
          const said = await writePages(entry, {
            dist,
            base: config.base,
            articles: join(config.publicDir, "articles"),
            library: join(config.publicDir, "library"),
            site: { origin: siteOrigin(process.env.SITE_ORIGIN) },
          });
          config.logger.info(said);
        } finally {
          rmSync(built, { recursive: true, force: true });
        }
      },
    },
    configurePreviewServer: ({ config: { root, build }, middlewares }) => () => {
      middlewares.use(serveNotFoundPage(resolve(root, build.outDir, "404.html")));
    },
  };
}
