import { addressInFile } from "../../core/address/address-in-file";
import { baseOf, type Document } from "../../sources/library/document";

/** The address of the recording that an article names first and that may be loaded: https alone. */
export function recordingOf(document: Document): string | undefined {
  const found = (document.marked.article.media ?? []).flatMap(
    ({ url }) => addressInFile(url, baseOf(document), "image") ?? [],
  );
  return found.find((address) => /^https:/i.test(address));
}
