import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { facesFolder, letters, madeFaces, type Style } from "./font-subsets.ts";

const require = createRequire(import.meta.url);

/** The fonts by the names of their packages, whose style sheets say which letters each file has. */
const fonts = {
  "source-serif-4": {
    family: "Source Serif 4",
    sheets: [
      require.resolve("@fontsource-variable/source-serif-4/wght.css"),
      require.resolve("@fontsource-variable/source-serif-4/wght-italic.css"),
    ],
  },
  inter: { family: "Inter", sheets: [require.resolve("@fontsource-variable/inter/wght.css")] },
  "noto-naskh-arabic": {
    family: "Noto Naskh Arabic",
    sheets: [require.resolve("@fontsource-variable/noto-naskh-arabic/wght.css")],
  },
} as const;

/** The files of the packages that a page may need, each by its font, its letters and its style. */
const packagedFaces = [
  ["source-serif-4", "latin", "normal"],
  ["source-serif-4", "latin-ext", "normal"],
  ["source-serif-4", "latin", "italic"],
  ["source-serif-4", "latin-ext", "italic"],
  ["inter", "latin", "normal"],
  ["inter", "latin-ext", "normal"],
  ["noto-naskh-arabic", "arabic", "normal"],
] as const;

/**
 * The faces of the app, in subsets: a browser fetches only those whose letters a page holds, and of two
 * for the same letter the one that stands last. Those that nearly every page needs stand last, in a
 * quarter of the bytes: see font-subsets.ts.
 */
export function fontFaces(): string {
  return [
    ...packagedFaces.map(([font, set, style]) => packagedRule(font, set, style)),
    ...madeFaces.map(([font, set, style]) => {
      const url = `${facesFolder}/${font}-${set}-${style}.woff2`;
      return rule({ font, style, weights: "400 700", url, ranges: letters[set] });
    }),
  ].join("");
}

/** The rule of a face as its package has it, without letters that no keyboard has (above U+FFFF). */
function packagedRule(font: keyof typeof fonts, set: string, style: Style): string {
  const file = `${font}-${set}-wght-${style}.woff2`;
  const theirs = fonts[font].sheets
    .flatMap((sheet) => readFileSync(sheet, "utf8").split("@font-face"))
    .find((each) => each.includes(`/${file})`));
  const [, weights] = /font-weight:\s*([^;]+);/.exec(theirs ?? "") ?? [];
  const [, ranges] = /unicode-range:\s*([^;]+);/.exec(theirs ?? "") ?? [];
  if (weights === undefined || ranges === undefined) throw new Error(`${file}: no rule for it`);
  const kept = ranges.split(",").filter((range) => !/U\+[\dA-F]{5}/.test(range));
  const url = `@fontsource-variable/${font}/files/${file}`;
  return rule({ font, style, weights, url, ranges: kept.join(", ") });
}

interface Face {
  readonly font: keyof typeof fonts;
  readonly style: Style;
  readonly weights: string;
  readonly url: string;
  readonly ranges: string;
}

function rule({ font, style, weights, url, ranges }: Face): string {
  return `@font-face {
  font-family: "${fonts[font].family}";
  font-style: ${style};
  font-weight: ${weights};
  font-display: optional;
  src: url("${url}") format("woff2-variations");
  unicode-range: ${ranges};
}
`;
}
