import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { contentSecurityPolicy } from "./scripts/content-security-policy.ts";
import { offline } from "./scripts/offline-plugin.ts";
import { preparedArticlesPlugin } from "./scripts/prepared-articles-plugin.ts";
import { prerendering } from "./scripts/prerender/plugin.ts";
import { responseHeaders } from "./scripts/response-headers.ts";

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
    tailwindcss(),
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
  preview: {
    headers: { ...responseHeaders },
  },
  test: {
    testTimeout: 60_000,
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "hostile/**/*.test.ts"],
  },
});
