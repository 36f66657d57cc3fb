import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { minifySync, type Plugin } from "vite";

/**
 * The scripts that stand in the page itself, by the names of their files in src/first-paint: what
 * they do must be done before the first paint, and a request would put that off. Small, and without
 * line breaks at the ends: their hashes are in the policy.
 */
export const inlineScripts = {
  appearance: inlineScript("appearance"),
  "lost-app": inlineScript("lost-app"),
  arrival: inlineScript("arrival"),
  "start-app": inlineScript("start-app"),
} as const;

/** What a policy says of scripts that may stand in a page (Content Security Policy 3, 2.3.1). */
export function hashSource(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

/** Puts the scripts that index.html names into it. */
export function inlining(): Plugin {
  const named = /<script src="\/src\/first-paint\/([\w-]+)\.js"><\/script>/g;
  return {
    name: "inline-scripts",
    transformIndexHtml: {
      order: "pre",
      handler: (html) =>
        html.replace(named, (_, name: keyof typeof inlineScripts) => {
          return `<script>${inlineScripts[name]}</script>`;
        }),
    },
  };
}

function inlineScript(name: string): string {
  const file = `src/first-paint/${name}.js`;
  const { code, errors } = minifySync(file, readFileSync(file, "utf8"));
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  if (/<!--|<\/?script/i.test(code)) throw new SyntaxError(`${file}: it would end in the page`);
  return code.trim();
}
