import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { rangeOf } from "./prerender/fonts.ts";

/** What style sheets find the faces under that are made here: see font-styles.ts. */
export const facesFolder = "@common-faces";

export type Style = "normal" | "italic";

/** Letters by the name of a set, as CSS writes ranges. */
export const letters = {
  latin: "U+0020-007E, U+00A0-00FF, U+2010-2027, U+2030-203A, U+20AC, U+2122, U+2190-2193, U+2212",
  "latin-ext": "U+0100-017F, U+0218-021B",
  // Of these, the letters of Croatian, Czech, Slovak and Slovene, which names in the news often have.
  "latin-slavic":
    "U+0106-0107, U+010C-0111, U+011A-011B, U+0147-0148, U+0158-0159, U+0160-0161, U+0164-0165, U+016E-016F, U+017D-017E",
} as const;

/** Sets that the packages do not name, by the one of theirs that their letters are in. */
const packaged: Readonly<Record<string, string>> = { "latin-slavic": "latin-ext" };

/** Each face by the file it is made from, as the packages of the fonts name it. */
export const madeFaces = [
  ["source-serif-4", "latin", "normal"],
  ["source-serif-4", "latin-ext", "normal"],
  ["source-serif-4", "latin-slavic", "normal"],
  ["source-serif-4", "latin", "italic"],
  ["inter", "latin", "normal"],
  ["inter", "latin-ext", "normal"],
  ["inter", "latin-slavic", "normal"],
] as const;

const options = {
  targetFormat: "woff2",
  // Not "calt", by which Inter makes an arrow of "->": text stays as it was written.
  keepFeatures: ["kern", "liga", "locl", "tnum"],
  variationAxes: { wght: { min: 400, max: 700 } },
} as const;

/**
 * Makes the faces that nearly every page asks for from those of the packages: the letters of European
 * languages, the weights and the features that the style sheets use. A quarter of the bytes is left.
 */
export function fontSubsets(): Plugin {
  const folder = resolve("node_modules/.on-record-faces");
  return {
    name: "font-subsets",
    async config(_, { isPreview = false }) {
      if (!isPreview) await Promise.all(madeFaces.map((face) => make(folder, face)));
      return { resolve: { alias: { [facesFolder]: folder } } };
    },
  };
}

async function make(folder: string, [font, set, style]: (typeof madeFaces)[number]): Promise<void> {
  const source = `@fontsource-variable/${font}`;
  const { version } = JSON.parse(readFileSync(`node_modules/${source}/package.json`, "utf8"));
  const made = join(folder, `${font}-${set}-${style}.woff2`);
  const marker = `${made}.made-of`;
  const from = JSON.stringify({ version, letters: letters[set], options });
  if (existsSync(made) && existsSync(marker) && readFileSync(marker, "utf8") === from) return;
  const whole = readFileSync(
    `node_modules/${source}/files/${font}-${packaged[set] ?? set}-wght-${style}.woff2`,
  );
  const face = await subsetFont(whole, textOf(letters[set]), options);
  mkdirSync(folder, { recursive: true });
  writeFileSync(made, face);
  writeFileSync(marker, from);
}

/** All letters of ranges, as CSS writes these. */
function textOf(ranges: string): string {
  return ranges
    .split(",")
    .map(rangeOf)
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
    )
    .join("");
}
