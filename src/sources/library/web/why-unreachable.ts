import { anySignal } from "../any-signal";

/** How long is waited for a sign from a server, in milliseconds. */
const probeTimeoutMs = 5_000;

/**
 * Why a browser gave nothing of an answer, which it does not say: found out by asking in two ways
 * that give nothing of it either. A server that can be reached has not allowed this site to read
 * the file. One that only sends on to elsewhere does so in a circle, or to where nothing is to be had.
 */
export async function whyUnreachable(
  href: string,
  signal: AbortSignal,
): Promise<"not-allowed" | "redirects" | "network"> {
  const answers = async (how: RequestInit) => {
    try {
      await fetch(href, {
        credentials: "omit",
        referrerPolicy: "no-referrer",
        cache: "no-store",
        signal: anySignal([signal, AbortSignal.timeout(probeTimeoutMs)]),
        ...how,
      });
      return true;
    } catch {
      signal.throwIfAborted();
      return false;
    }
  };
  if (await answers({ method: "HEAD", mode: "no-cors" })) return "not-allowed";
  return (await answers({ redirect: "manual" })) ? "redirects" : "network";
}
