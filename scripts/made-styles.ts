import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { fontFaces } from "./font-styles.ts";
import { hueClasses, markHues } from "./hue-styles.ts";

/** What src/app/styles/app.css finds the style sheets under that are made here. */
const name = "@made-styles";

const sheets = { "fonts.css": fontFaces, "hues.css": hueClasses, "mark-hues.css": markHues };

/** Writes the style sheets that repeat a rule for each font or hue, for the build to read as files. */
export function madeStyles(): Plugin {
  const folder = resolve("node_modules/.on-record-styles");
  return {
    name: "made-styles",
    config(_, { isPreview = false }) {
      if (!isPreview) {
        mkdirSync(folder, { recursive: true });
        for (const [file, make] of Object.entries(sheets)) write(join(folder, file), make());
      }
      return { resolve: { alias: { [name]: folder } } };
    },
  };
}

/** Leaves a file alone that is as it should be: a build may be reading it. */
function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  writeFileSync(path, text);
}
