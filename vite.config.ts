import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { codeSplitting } from "./scripts/chunks.ts";
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
