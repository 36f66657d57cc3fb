/** The size that a PNG says it has, in pixels. Throws for bytes that are no PNG. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  if (bytes.subarray(1, 4).toString("latin1") !== "PNG") throw new RangeError("not a PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
