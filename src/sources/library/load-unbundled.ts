import type { Provenance } from "../../core/address/provenance";
import type { Document } from "./document";

/** An article that is not bundled. How to have it is loaded when one is asked for. Throws a LoadError. */
export async function loadUnbundled(
  provenance: Exclude<Provenance, { from: "library" }>,
  signal: AbortSignal,
): Promise<Document> {
  return provenance.from === "device"
    ? (await import("./device/load-kept")).loadKept(provenance.key, signal)
    : (await import("./web/load-from-web")).loadFromWeb(provenance.src, signal);
}
