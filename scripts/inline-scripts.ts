import { createHash } from "node:crypto";
import { build, type Plugin } from "vite";

/**
 * The scripts that stand in the page itself, by the names of their files in src/start/first-paint: what
 * they do must be done before the first paint, and a request would put that off. Small, and without
 * line breaks at the ends: their hashes are in the policy.
 */
export const inlineScripts = {
  appearance: await inlineScript("appearance.js"),
  "lost-app": await inlineScript("lost-app.js"),
  arrival: await inlineScript("arrival.ts"),
  "start-app": await inlineScript("start-app.js"),
} as const;

/** What a policy says of scripts that may stand in a page (Content Security Policy 3, 2.3.1). */
export function hashSource(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

/** Puts the scripts that index.html names into it. */
export function inlining(): Plugin {
  const named = /<script src="\/src\/start\/first-paint\/([\w-]+)\.[jt]s"><\/script>/g;
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

/** Builds a script with what it shares with the app into one piece. */
async function inlineScript(name: string): Promise<string> {
  const file = `src/start/first-paint/${name}`;
  const output = { format: "iife" } as const;
  const built = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    build: { write: false, rolldownOptions: { input: file, output }, modulePreload: false },
  });
  if (Array.isArray(built) || !("output" in built)) throw new TypeError(`${file}: not one piece`);
  const { code } = built.output[0];
  if (/<!--|<\/?script/i.test(code)) throw new SyntaxError(`${file}: it would end in the page`);
  return code.trim();
}
