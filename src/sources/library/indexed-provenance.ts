import type { Provenance } from "../../core/address/provenance";
import type { IndexedArticle } from "./entity-index";

/** Where an article of the index is read. */
export function provenanceOf({ id, deviceKey }: IndexedArticle): Provenance {
  return deviceKey === undefined
    ? { from: "library", articleId: id }
    : { from: "device", key: deviceKey };
}
