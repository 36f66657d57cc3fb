import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { type VitePluginPWAAPI, VitePWA, type VitePWAOptions } from "vite-plugin-pwa";
import { isOfApp } from "../src/offline/worker/files-of-version.ts";
import { tabIcon, webManifest } from "./web-manifest.ts";

/**
 * Makes the app one that can be installed and opens without a network: the web app manifest, and the
 * service worker with the list of this version's files. Stands after the plugins whose files it lists.
 */
export function offline(): Plugin[] {
  let dist = "";
  const pwa = VitePWA({
    strategies: "injectManifest",
    registerType: "prompt",
    // The page registers the worker itself, by the one policy that may: src/sources/trusted/own-script.ts.
    injectRegister: false,
    srcDir: "src/offline/worker",
    filename: "sw.ts",
    manifest: false,
    injectManifest: {
      rollupFormat: "iife",
      globPatterns: [
        "*.{js,svg,webmanifest}",
        "{assets,library}/**/*",
        "articles/**/*.{json,svg,png,jpg,jpeg,webp,avif,gif}",
        "shell.html",
      ],
      // The pictures for links are for other sites.
      globIgnores: ["sw.js", "articles/**/picture.png"],
      maximumFileSizeToCacheInBytes: 50_000_000,
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) =>
            isOfApp(entry.url) ? entry : { ...entry, revision: hashOf(join(dist, entry.url)) },
          ),
          warnings: [],
        }),
      ],
    },
  } satisfies Partial<VitePWAOptions>);
  return [
    // Its own build step comes before the pages are written; ours comes after.
    ...pwa.filter(({ name }) => name !== "vite-plugin-pwa:build"),
    buildOffline(pwa, (folder) => {
      dist = folder;
    }),
  ];
}

function buildOffline(pwa: readonly Plugin[], onDist: (folder: string) => void): Plugin {
  const { api } = pwa.find(({ name }) => name === "vite-plugin-pwa") as { api: VitePluginPWAAPI };
  let base = "/";
  return {
    name: "offline",
    apply: "build",
    configResolved: (config) => {
      base = config.base;
      onDist(resolve(config.root, config.build.outDir));
    },
    transformIndexHtml: () =>
      Object.entries({
        manifest: "manifest.webmanifest",
        "apple-touch-icon": "icons/apple-touch-180.png",
        icon: tabIcon.path,
      }).map(([rel, path]) => ({
        tag: "link",
        attrs: { rel, href: base + path },
        injectTo: "head" as const,
      })),
    generateBundle() {
      if (this.environment.name !== "client") return;
      const source = JSON.stringify(webManifest);
      this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source });
    },
    buildApp: {
      order: "post",
      handler: () => api.generateSW(),
    },
  };
}

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
