import { addressInFile } from "../../core/address/address-in-file";
import type { LoadedArticle } from "../../sources/library/loaded-article";

/** The address of the recording that an article names first and that may be loaded: https alone. */
export function recordingOf({ marked, elsewhere }: LoadedArticle): string | undefined {
  const found = (marked.article.media ?? []).flatMap(
    ({ url }) => addressInFile(url, elsewhere?.address, "image") ?? [],
  );
  return found.find((address) => /^https:/i.test(address));
}
