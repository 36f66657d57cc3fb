import { largestFile } from "../../core/article/values/limits";
import { anySignal } from "./any-signal";
import { LoadError } from "./load-error";

/** How long nothing may come before the reader is told, in milliseconds. */
const stallTimeoutMs = 15_000;

/** What a server answered. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** The media type as the server gave it; empty for none. */
  readonly mediaType: string;
  /** The address that gave the bytes, after all redirects. */
  readonly url: string;
}

// As the page's own links fetch it beforehand: a browser does not use what was fetched otherwise.
const asOurs: RequestInit = { credentials: "same-origin" };

/**
 * Fetches a file's bytes, up to the limit for files; no other host is sent credentials. Throws a
 * {@link LoadError} that says what failed; the caller's abort, and what `admit` throws before
 * anything of the answer is read, are passed on as they are.
 */
export async function fetchBytes(
  url: string,
  signal: AbortSignal,
  how = asOurs,
  admit = (_: Response) => {},
): Promise<Fetched> {
  const fail = (failure: LoadError["failure"]) => new LoadError(failure, url);
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), stallTimeoutMs);
  };
  let response: Response | undefined;
  let received = 0;
  let stated = 0;
  try {
    wait();
    response = await fetch(url, { ...how, signal: anySignal([signal, stop.signal]) });
    const { status } = response;
    admit(response);
    if (status === 404 || status === 410) throw fail({ reason: "not-found", status });
    if (!response.ok) throw fail({ reason: "server", status });
    stated = Number(response.headers.get("content-length"));
    if (stated > largestFile) throw fail({ reason: "too-large", bytes: stated });
    const parts: Uint8Array[] = [];
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      wait();
      parts.push(part.value);
      received += part.value.length;
      if (received > largestFile) throw fail({ reason: "too-large", bytes: undefined });
    }
    return {
      bytes: joined(parts, received),
      mediaType: response.headers.get("content-type") ?? "",
      url: response.url,
    };
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    if (response === undefined) {
      if (stop.signal.aborted) throw fail({ reason: "timeout" });
      throw fail({ reason: navigator.onLine ? "network" : "offline" });
    }
    if (stop.signal.aborted) throw fail({ reason: "stalled", received });
    // Whatever was to come has been answered for: what the browser cannot unpack fails before its first byte.
    if (received === 0) throw fail({ reason: "garbled" });
    // Of a file that was packed for the way, the length stated is not that of the file.
    const of = stated > received ? stated : undefined;
    throw fail({ reason: "cut-short", received, of });
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
