import { baseline } from "./contenders/contenders";
import type { Result } from "./measure/result";

const [width, rowHeight, nameWidth] = [720, 22, 220];

/** Draws first marks and toggles as bars, as multiples of the static page on a logarithmic scale. SVG. */
export function pictureOf(results: readonly Result[]): string {
  const rows: string[] = [];
  let y = 30;
  for (const size of new Set(results.map((result) => result.size))) {
    const own = results.filter((result) => result.size === size);
    const base = own.find(({ name }) => name === baseline);
    rows.push(text(8, y, `Size ${size}: first marks and toggle (p95), × static page`, "bold"));
    y += rowHeight;
    for (const { name, failed, firstMarks, toggle } of own) {
      rows.push(text(8, y, name));
      if (failed !== undefined) rows.push(text(nameWidth, y, failed));
      else {
        rows.push(bar(y - 13, firstMarks, base?.firstMarks, "#2c5691"));
        rows.push(bar(y - 5, toggle?.p95, base?.toggle?.p95, "#b4532a"));
      }
      y += rowHeight;
    }
    y += rowHeight / 2;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/>${rows.join("")}</svg>\n`;
}

function bar(y: number, value = 0, of = 1, colour = ""): string {
  const ratio = Math.max(value / of, 0.1);
  const length = Math.max(2, ((width - nameWidth - 60) * Math.log10(ratio * 10)) / 4);
  return `<rect x="${nameWidth}" y="${y}" width="${length.toFixed(1)}" height="6" fill="${colour}"/>${text(nameWidth + length + 4, y + 6, ratio.toFixed(1), "", 9)}`;
}

function text(x: number, y: number, words: string, weight = "", size = 12): string {
  const escaped = words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<text x="${x.toFixed(1)}" y="${y}" font-size="${size}" font-weight="${weight || "normal"}">${escaped}</text>`;
}
