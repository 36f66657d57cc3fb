import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { AppIcon } from "../web-manifest";

/** The ground of public/icon.svg. */
const ground = "#1d2b3a";

/**
 * Draws the app's sign as a PNG. A maskable one fills its square, and its drawing stays inside of the
 * circle that every device leaves: 80 % of the width.
 */
export async function drawIcon(svg: Uint8Array, { size, maskable }: AppIcon): Promise<Uint8Array> {
  const canvas = createCanvas(size, size);
  const pen = canvas.getContext("2d");
  const image = await loadImage(svg);
  const edge = maskable ? Math.round(size * 0.05) : 0;
  if (maskable) {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, size, size);
  }
  pen.drawImage(image, edge, edge, size - 2 * edge, size - 2 * edge);
  return canvas.toBuffer("image/png");
}
