// Which pictures of articles that are not ours the reader has asked for: their hosts learn of it.
import { addressInFile } from "../../core/address/address-in-file";
import { allowedAddress } from "../../core/article/allowed-address";
import type { LoadedArticle } from "../../sources/library/loaded-article";
import { besideArticles } from "../../sources/library/queries";

/** The documents whose pictures the reader has asked for since the page was loaded. */
const wanted = new Set<string>();

/** Whether the reader has asked for the pictures of a document, now or, of a kept one, before. */
export function areWanted(reading: LoadedArticle): boolean {
  return wanted.has(nameOf(reading)) || reading.onDevice?.file.pictures === true;
}

/** Remembers that the reader asks for the pictures of a document. */
export function want(reading: LoadedArticle): void {
  wanted.add(nameOf(reading));
  void remember(reading).catch(() => {
    // It is asked again at the next visit.
  });
}

/** Where the picture is. What a file on this device names by a path lies beside our own articles. */
export function pictureAddress(
  url: string,
  { elsewhere }: LoadedArticle,
): { readonly href: string; readonly isOurs: boolean } | undefined {
  const href = addressInFile(url, elsewhere?.address, "image");
  if (href !== undefined) return { href, isOurs: false };
  if (elsewhere !== undefined || allowedAddress(url, "image") === undefined) return undefined;
  return { href: besideArticles(url), isOurs: true };
}

function nameOf({ elsewhere, onDevice }: LoadedArticle): string {
  return elsewhere?.address ?? `${onDevice?.file.key} ${onDevice?.file.revision}`;
}

/** Keeps the reader's yes with the file that is kept. */
async function remember({ onDevice }: LoadedArticle): Promise<void> {
  if (onDevice?.isKept !== true) return;
  const { allowPictures } = await import("../../sources/library/device/allow-pictures");
  await allowPictures(onDevice.file);
}
