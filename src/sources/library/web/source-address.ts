import { parseUrl } from "../../../core/address/parse-url";
import { longestAddress } from "../../../core/article/values/limits";
import { isPrivateHost } from "./private-host";

/** Why nothing is fetched from an address, whatever there may be at it. */
export type AddressFault =
  | "too-long"
  | "not-an-address"
  | "other-scheme" // data:, javascript:, file: and the like
  | "not-https"
  | "user-name"
  | "private-host";

/**
 * The address of a file on the public web, as a browser would ask for it; or what is wrong with the
 * text. Hosts of private networks are taken only where the app itself is served from one, as
 * `readerHost`; and http only of this machine, where nobody is on the way, by an app that is on it too.
 */
export function sourceAddress(
  text: string,
  readerHost: string,
): { readonly url: URL } | { readonly fault: AddressFault } {
  if (text.length > longestAddress) return { fault: "too-long" };
  const url = parseUrl(text);
  if (url === undefined) return { fault: "not-an-address" };
  url.hash = "";
  if (url.protocol === "http:") {
    const isLocal = isThisMachine(url.hostname) && isThisMachine(readerHost);
    if (!isLocal) return { fault: "not-https" };
    // No policy can name an address of IPv6; browsers ask this one for localhost as well.
    if (url.hostname === "[::1]") url.hostname = "localhost";
  } else if (url.protocol !== "https:") return { fault: "other-scheme" };
  if (url.username !== "" || url.password !== "") return { fault: "user-name" };
  if (isPrivateHost(url.hostname) && !isPrivateHost(readerHost)) return { fault: "private-host" };
  return { url };
}

function isThisMachine(hostname: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
