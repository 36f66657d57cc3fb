import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { contentSecurityPolicy } from "./scripts/content-security-policy.ts";
import { fontSubsets } from "./scripts/font-subsets.ts";
import { inlining } from "./scripts/inline-scripts.ts";
import { madeStyles } from "./scripts/made-styles.ts";
import { offline } from "./scripts/offline-plugin.ts";
import { preparedArticlesPlugin } from "./scripts/prepared-articles-plugin.ts";
import { prerendering } from "./scripts/prerender/plugin.ts";
import { previewHeaders } from "./scripts/response-headers.ts";
import { routerForReaders } from "./scripts/router-for-readers.ts";

/** Writes the policy into the built page only: the development server injects inline code. */
function policyMeta(): Plugin {
  return {
    name: "policy-meta",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** What nearly every page needs comes in two pieces: many small files are compressed and fetched worse. */
const codeSplitting = {
  groups: [
    {
      name: "stack",
      test: /vite.preload-helper|node_modules[\\/](@tanstack|react|react-dom|react-router|scheduler)[\\/]/,
      priority: 2,
    },
    {
      name: "reading",
      test: /src[\\/](?:core|sources|app)[\\/](reading[\\/](?!use-export-row|mended|cite-sheet)|(address.absolute-href|article.(code-points|direction|drafted|entity|kinds|labels|limits|matches|mentioned|passage|reading-order|section-of|segment)|filters.(annotation-class|hue)|reader.text.(late-marks-code|stretches)|library.load-error|routes.load-boundary|ui.(copy-text|use-printing|use-title)|wording.(around|counting|english|figures|numbers|use-words))\.tsx?$)/,
      priority: 1,
    },
    // What a chunk costs is its name in the list that each page loads.
    {
      name: "lists",
      test: /src[\\/]app[\\/](?:ui[\\/](?:labelled-fields|use-typed)|quotations[\\/]overview-head)\.tsx?$/,
    },
  ],
};

export default defineConfig({
  plugins: [
    react(),
    fontSubsets(),
    madeStyles(),
    routerForReaders(),
    tailwindcss(),
    inlining(),
    policyMeta(),
    preparedArticlesPlugin("public/articles"),
    prerendering(),
    offline(),
  ],
  worker: { format: "es" },
  // Its build for browsers asks the page's DOM for characters, which a worker has not and the policy refuses.
  resolve: {
    alias: {
      "decode-named-character-reference": fileURLToPath(
        new URL("node_modules/decode-named-character-reference/index.js", import.meta.url),
      ),
    },
  },
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: "baseline-widely-available",
  },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  preview: {
    headers: previewHeaders(process.env),
  },
});
