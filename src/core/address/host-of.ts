import { parseUrl } from "./parse-url";

/** The host that an address leads to; a path on this site as it is. */
export function hostOf(address: string): string {
  return parseUrl(address)?.host ?? address;
}
