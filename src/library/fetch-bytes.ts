import { LoadError } from "./load-error";

/** How long a file may take before the reader is told, in milliseconds. */
const patience = 15_000;

/** What a server answered. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** The media type as the server gave it; empty for none. */
  readonly mediaType: string;
}

/**
 * Fetches a file's bytes; no other host is sent credentials. Throws a {@link LoadError} that says what failed; the
 * caller's abort is passed on as it is.
 */
export async function fetchBytes(url: string, signal: AbortSignal): Promise<Fetched> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  let response: Response | undefined;
  try {
    // As the page's own links fetch it beforehand: a browser does not use what was fetched otherwise.
    response = await fetch(url, { signal: limited, credentials: "same-origin" });
    if (response.status === 404 || response.status === 410) {
      throw new LoadError({ reason: "not-found" }, url);
    }
    if (!response.ok) throw new LoadError({ reason: "server", status: response.status }, url);
    const mediaType = response.headers.get("content-type") ?? "";
    return { bytes: new Uint8Array(await response.arrayBuffer()), mediaType };
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    if (limited.aborted) throw new LoadError({ reason: "timeout" }, url);
    throw new LoadError({ reason: response === undefined ? "network" : "cut-short" }, url);
  }
}
