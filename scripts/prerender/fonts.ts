import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One file of a face, and the letters it is for. */
export interface FontFile {
  readonly family: string;
  readonly href: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** The upright faces that the built style sheets name, in their order. */
export function readFonts(dist: string, base: string): readonly FontFile[] {
  return readdirSync(join(dist, "assets"))
    .filter((name) => name.endsWith(".css"))
    .flatMap((name) => fontsIn(readFileSync(join(dist, "assets", name), "utf8"), `${base}assets/`));
}

/** The same for the text of a style sheet that is served in a folder. */
function fontsIn(css: string, folder: string): readonly FontFile[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rules = ""]) => {
    const [, url] = /url\(["']?([^"')]+)["']?\)/.exec(rules) ?? [];
    if (url === undefined || /font-style:\s*italic/.test(rules)) return [];
    const [, family = ""] = /font-family:\s*([^;]+)/.exec(rules) ?? [];
    const [, range = "U+0-10FFFF"] = /unicode-range:\s*([^;]+)/.exec(rules) ?? [];
    return [
      {
        family,
        href: new URL(url, new URL(folder, "http://localhost")).pathname,
        ranges: range.split(",").map(rangeOf),
      },
    ];
  });
}

/**
 * Links by which the browser has the faces for these letters before it lays out the text with them. Of
 * the faces of a family that hold a letter, the last one counts, as in CSS.
 */
export function fontLinks(fonts: readonly FontFile[], text: string): readonly string[] {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const families = [...new Set(fonts.map(({ family }) => family))];
  const used = new Set(
    letters.flatMap((letter) =>
      families.flatMap((name) => {
        const face = fonts.findLast((font) => font.family === name && holds(font, letter));
        return face ?? [];
      }),
    ),
  );
  return fonts
    .filter((font) => used.has(font))
    .map(
      ({ href }) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" />`,
    );
}

function holds({ ranges }: FontFile, letter: number): boolean {
  return ranges.some(([first, last]) => letter >= first && letter <= last);
}

/** A range as CSS writes it: `U+26`, `U+0-7F` or `U+4??`. */
export function rangeOf(written: string): readonly [number, number] {
  const [first = "", last = first] = written.trim().slice(2).split("-");
  const ends = [first.replaceAll("?", "0"), last.replaceAll("?", "F")];
  return [Number.parseInt(ends[0] ?? "", 16), Number.parseInt(ends[1] ?? "", 16)];
}
