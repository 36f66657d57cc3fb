import { resolve } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { contentSecurityPolicy } from "./scripts/content-security-policy.ts";
import { fontSubsets } from "./scripts/font-subsets.ts";
import { inlining } from "./scripts/inline-scripts.ts";
import { offline } from "./scripts/offline-plugin.ts";
import { preparedArticlesPlugin } from "./scripts/prepared-articles-plugin.ts";
import { prerendering } from "./scripts/prerender/plugin.ts";
import { previewHeaders } from "./scripts/response-headers.ts";

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

/**
 * React Router's exports name only the build that warns developers; readers get the other one. Its
 * components that no page uses go: their names for developers, and calls not marked as pure, keep them.
 */
function routerForReaders(): Plugin {
  const files: Readonly<Record<string, string>> = {
    "react-router": "index.mjs",
    "react-router/dom": "dom-export.mjs",
  };
  return {
    name: "router-for-readers",
    apply: "build",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "client",
    resolveId: (source) => {
      const file = files[source];
      return file && resolve("node_modules/react-router/dist/production", file);
    },
    transform: {
      filter: { id: /react-router[\\/]dist[\\/]production[\\/]/ },
      handler: (code) =>
        code
          .replaceAll(/^\w+\.displayName = .*;$/gm, "")
          .replaceAll(
            / = (React\d*\.(?:forwardRef|memo|createContext)\()/g,
            " = /* @__PURE__ */ $1",
          ),
    },
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
      test: /src[\\/](reading[\\/](?!use-export-row|mended|cite-sheet)|(address.absolute-href|article.(direction|kinds|limits|matches|mentioned|section-of)|library.load-error|routes.load-boundary|ui.(copy-text|use-title)|wording.(around|counting|english|figures|numbers|use-words))\.tsx?$)/,
      priority: 1,
    },
  ],
};

export default defineConfig({
  plugins: [
    react(),
    fontSubsets(),
    routerForReaders(),
    tailwindcss(),
    inlining(),
    policyMeta(),
    preparedArticlesPlugin("public/articles"),
    prerendering(),
    offline(),
  ],
  worker: { format: "es" },
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
