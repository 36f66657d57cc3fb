import { detectFormat } from "../../../formats/detect";
import type { Content } from "../../../formats/format";

/** How likely a content has to be in another format: a text may be an annotated article with a fault. */
const sure = 0.3;

/** The id of the format that a content is in; undefined where that is, or may be meant to be, the app's own. */
export function foreignFormat(content: Content): string | undefined {
  const id = detectFormat(content, sure)?.id;
  return id === "annotated-article" ? undefined : id;
}
