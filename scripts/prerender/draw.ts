import { fileURLToPath } from "node:url";
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";
import { hueAngles } from "../../src/app/filters/hue";
import type { Picture } from "../../src/prerender/picture";
import { wrap } from "./wrap";

const colours = { page: "#fbfaf6", ink: "#1e1b18", soft: "#57514a", sign: "#c8452f" };
const margin = 72;
/** What the measures below are for. */
const layout = { width: 1200, height: 630 };

// The faces of the pages. Letters that they do not have come from what the system has.
const faces: Readonly<Record<string, readonly string[]>> = {
  serif: [
    "source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    "source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
    "noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
  ],
  sans: [
    "inter/files/inter-latin-wght-normal.woff2",
    "inter/files/inter-latin-ext-wght-normal.woff2",
    "noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
  ],
};

/** Draws the picture beside a shared link, as a PNG. */
export function draw(asked: Picture): Uint8Array {
  const canvas: Canvas = createCanvas(asked.width, asked.height);
  const pen = canvas.getContext("2d");
  // What is smaller is the same picture, scaled.
  const picture = { ...asked, ...layout };
  pen.scale(asked.width / layout.width, asked.height / layout.height);
  pen.fillStyle = colours.page;
  pen.fillRect(0, 0, picture.width, picture.height);
  pen.textBaseline = "alphabetic";
  drawSite(pen, picture);
  pen.direction = picture.direction;
  pen.textAlign = "start";
  const speakersTop = drawSpeakers(pen, picture);
  drawHeadline(pen, picture, speakersTop);
  return canvas.toBuffer("image/png");
}

/** The edge where lines begin. */
function start({ direction, width }: Picture): number {
  return direction === "rtl" ? width - margin : margin;
}

function drawSite(pen: SKRSContext2D, { site }: Picture): void {
  pen.fillStyle = colours.sign;
  pen.fillRect(margin, 58, 13, 20);
  pen.fillStyle = colours.ink;
  pen.fillRect(margin, 78, 13, 12);
  pen.font = font(650, 30, "serif");
  pen.fillText(site, margin + 30, 85);
}

function drawHeadline(pen: SKRSContext2D, picture: Picture, bottom: number): void {
  const { section, headline, width, direction } = picture;
  let y = 176;
  if (section !== undefined) {
    pen.font = font(550, 32, "sans");
    pen.fillStyle = colours.soft;
    const [line = ""] = wrap(section, width - 2 * margin, 1, (text) => pen.measureText(text).width);
    pen.fillText(line, start(picture), y);
    y += 24;
  }
  const leading = direction === "rtl" ? 1.5 : 1.16;
  // The largest size at which all of it fits; the smallest cuts what does not.
  for (const size of [72, 66, 60, 54, 48, 42]) {
    pen.font = font(620, size, "serif");
    const most = Math.max(1, Math.floor((bottom - y - 36) / (size * leading)));
    const measure = (text: string) => pen.measureText(text).width;
    const lines = wrap(headline, width - 2 * margin, most, measure);
    if (lines.at(-1)?.endsWith("…") && size > 42) continue;
    pen.fillStyle = colours.ink;
    for (const [index, line] of lines.entries()) {
      pen.fillText(line, start(picture), y + size * (index * leading + (leading + 0.7) / 2));
    }
    return;
  }
}

/** The speakers' names, each under its tint, in at most two rows; gives where the rows begin. */
function drawSpeakers(pen: SKRSContext2D, picture: Picture): number {
  const { speakers, width, height } = picture;
  pen.font = font(600, 28, "sans");
  const rows: { name: string; number: number; width: number }[][] = [[]];
  let used = 0;
  for (const { name, number } of speakers) {
    const own = pen.measureText(name).width + 32;
    if (used > 0 && used + own > width - 2 * margin) {
      if (rows.length === 2) break;
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ name, number, width: Math.min(own, width - 2 * margin) });
    used += own + 14;
  }
  const top = height - 56 - rows.length * 62;
  for (const [index, row] of rows.entries()) {
    const y = top + index * 62;
    let x = start(picture);
    for (const voice of row) {
      const left = picture.direction === "rtl" ? x - voice.width : x;
      pen.fillStyle = tint(voice.number, 0.9);
      pen.beginPath();
      pen.roundRect(left, y, voice.width, 48, 8);
      pen.fill();
      pen.fillStyle = tint(voice.number, 0.26);
      pen.fillText(voice.name, picture.direction === "rtl" ? x - 16 : x + 16, y + 34);
      x += picture.direction === "rtl" ? -voice.width - 14 : voice.width + 14;
    }
  }
  return speakers.length === 0 ? height - 72 : top;
}

/** A speaker's hue as in the pages. They are given for OKLCH; in HSL the reds lie some 25 degrees lower. */
function tint(number: number, lightness: number): string {
  const hue = ((hueAngles[number % hueAngles.length] ?? 0) + 340) % 360;
  return `hsl(${hue}, ${lightness > 0.5 ? 70 : 55}%, ${100 * lightness}%)`;
}

function font(weight: number, size: number, face: string): string {
  register();
  const families = (faces[face] ?? []).map((_, index) => `"${face} ${index}"`);
  return `${weight} ${size}px ${families.join(", ")}, ${face === "serif" ? "serif" : "sans-serif"}`;
}

let registered = false;
function register(): void {
  if (registered) return;
  registered = true;
  for (const [face, files] of Object.entries(faces)) {
    for (const [index, file] of files.entries()) {
      const path = fileURLToPath(
        new URL(`node_modules/@fontsource-variable/${file}`, projectRoot()),
      );
      if (GlobalFonts.registerFromPath(path, `${face} ${index}`) === null) {
        throw new RangeError(`${path} is no font that can be drawn with`);
      }
    }
  }
}

function projectRoot(): URL {
  return new URL(`file://${process.cwd()}/`);
}
