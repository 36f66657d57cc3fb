import { fetchBytes } from "./fetch-bytes";
import { LoadError } from "./load-error";

/** The bytes of a file. Throws a LoadError that says why there are none. */
export async function loadBytes(url: string, signal: AbortSignal): Promise<Uint8Array> {
  const { bytes, mediaType } = await fetchBytes(url, signal);
  // A static host that serves the app at every address answers a missing file with its page.
  if (mediaType.startsWith("text/html")) throw new LoadError({ reason: "not-found" }, url);
  return bytes;
}
