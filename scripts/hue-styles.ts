import { hueAngles } from "../src/app/filters/hue";

/** The two generated style sheets of the palette, by their paths in the project. */
export function hueStyles(read: (path: string) => string): ReadonlyMap<string, string> {
  const classes = "src/app/styles/hues.css";
  const marks = "src/app/styles/mark-hues.css";
  return new Map([
    [classes, head(read(classes)) + hueAngles.map(hueClass).join("")],
    [marks, head(read(marks)) + repeated(read(marks))],
  ]);
}

/** The comment that a style sheet begins with. */
function head(css: string): string {
  return css.slice(0, css.indexOf("*/") + 3);
}

function hueClass(angle: number, number: number): string {
  return `.hue-${number} {\n  --hue: ${angle};\n}\n`;
}

/** The rules for the first hue, which are written by hand, once for each hue; likewise for more contrast. */
function repeated(css: string): string {
  const media = css.indexOf("@media");
  const inMedia = css.indexOf("\n", media) + 1;
  const rules = css.slice(head(css).length, css.indexOf(".in-hue-1 {"));
  const forContrast = css.slice(inMedia, css.indexOf("  .in-hue-1.speaker", inMedia));
  return `${forEachHue(rules)}\n${css.slice(media, inMedia)}${forEachHue(forContrast)}}\n`;
}

function forEachHue(rules: string): string {
  const [first] = hueAngles;
  return hueAngles
    .map((angle, number) =>
      rules
        .replaceAll(new RegExp(`(oklch\\([\\d.]+ [\\d.]+ )${first}(?=[ )])`, "g"), `$1${angle}`)
        .replaceAll(/-hue-0(?=[ .])/g, `-hue-${number}`),
    )
    .join("");
}
