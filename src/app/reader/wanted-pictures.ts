// Which pictures of articles that are not ours the reader has asked for: their hosts learn of it.
import { addressInFile } from "../../core/address/address-in-file";
import { allowedAddress } from "../../core/article/values/allowed-address";
import { baseOf, type Document } from "../../sources/library/document";
import { besideArticles } from "../../sources/library/queries";

/** The documents whose pictures the reader has asked for since the page was loaded. */
const wanted = new Set<string>();

/** Whether the reader has asked for the pictures of a document, now or, of a kept one, before. */
export function areWanted(reading: Document): boolean {
  return (
    wanted.has(nameOf(reading)) ||
    (reading.origin.from === "device" && reading.origin.file.pictures === true)
  );
}

/** Remembers that the reader asks for the pictures of a document. */
export function want(reading: Document): void {
  wanted.add(nameOf(reading));
  void remember(reading).catch(() => {
    // It is asked again at the next visit.
  });
}

/** Where the picture is. What a file on this device names by a path lies beside our own articles. */
export function pictureAddress(
  url: string,
  document: Document,
): { readonly href: string; readonly isOurs: boolean } | undefined {
  const base = baseOf(document);
  const href = addressInFile(url, base, "image");
  if (href !== undefined) return { href, isOurs: false };
  if (base !== undefined || allowedAddress(url, "image") === undefined) return undefined;
  return { href: besideArticles(url), isOurs: true };
}

function nameOf({ origin }: Document): string {
  if (origin.from === "device") return `${origin.file.key} ${origin.file.revision}`;
  return origin.from === "web" ? origin.address : "";
}

/** Keeps the reader's yes with the file that is kept. */
async function remember({ origin }: Document): Promise<void> {
  if (origin.from !== "device" || !origin.isKept) return;
  const { allowPictures } = await import("../../sources/library/device/allow-pictures");
  await allowPictures(origin.file);
}
