import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin, ResolvedConfig } from "vite";
import { takesLocalSources, withLocalSources } from "../local-sources.ts";
import { originOfBuild } from "./site-origin.ts";
import { asStaticHost, asStaticHostThat } from "./static-host.ts";

/**
 * After `vite build` has built the app for browsers, builds it for Node as well and has it write a
 * page for every address that can be known beforehand. `vite preview` serves these pages.
 */
export function prerendering(): Plugin {
  let config: ResolvedConfig;
  // Inside of node_modules, so that it finds the packages wherever the pages are written to.
  const built = resolve(`node_modules/.on-record-${process.pid}`);
  return {
    name: "prerendering",
    config: (_, { command, isPreview = false }) => {
      // Without this, an address that has no page would be answered with the library.
      if (isPreview) return { appType: "mpa" };
      if (command !== "build") return;
      const output = { outDir: built, emptyOutDir: true, copyPublicDir: false, manifest: false };
      const input = { rolldownOptions: { input: "scripts/prerender/write-pages.ts" } };
      return {
        builder: {},
        environments: { ssr: { build: { ssr: true, minify: false, ...output, ...input } } },
      };
    },
    configResolved: (resolved) => {
      config = resolved;
    },
    buildApp: {
      order: "post",
      async handler({ environments: { client, ssr }, build }) {
        try {
          for (const environment of [client, ssr]) {
            if (environment !== undefined && !environment.isBuilt) await build(environment);
          }
          const entry = pathToFileURL(join(built, "write-pages.js")).href;
          const { writePages }: typeof import("./write-pages") = await import(entry);
          const said = await writePages({
            dist: resolve(config.root, config.build.outDir),
            base: config.base,
            source: config.publicDir,
            site: { origin: originOfBuild(process.env) },
          });
          config.logger.info(said);
        } finally {
          rmSync(built, { recursive: true, force: true });
        }
      },
    },
    configurePreviewServer: ({ config: { root, build, preview }, middlewares }) => {
      const dist = resolve(root, build.outDir);
      const headers = preview.headers ?? {};
      if (takesLocalSources(process.env)) {
        middlewares.use(asStaticHostThat(withLocalSources, dist, headers));
      }
      return () => middlewares.use(asStaticHost(dist, headers));
    },
  };
}
