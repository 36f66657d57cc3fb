import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { minify, type Plugin } from "vite";

/** The scripts in public/ that run before the first paint: served as they are, and so without comments. */
const names = ["appearance.js", "arrival.js"];

/** Makes the scripts that Vite only copies as small as those that it builds. */
export function smallScripts(): Plugin {
  let dist = "";
  return {
    name: "small-scripts",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    configResolved: ({ root, build }) => {
      dist = resolve(root, build.outDir);
    },
    async writeBundle() {
      for (const name of names) {
        const file = join(dist, name);
        const { code, errors } = await minify(name, readFileSync(file, "utf8"));
        if (errors.length > 0) this.error(`${name}: ${errors[0]?.message}`);
        writeFileSync(file, code);
      }
    },
  };
}
