import { type AddressUse, allowedAddress } from "../article/values/allowed-address";
import { parseUrl } from "./parse-url";

/**
 * The whole address that a file's text stands for, read from where the file lies, as a browser reads
 * those in a page; undefined where it may not be followed or loaded, or names no host and `base` neither.
 */
export function addressInFile(
  text: string,
  base: string | undefined,
  use: AddressUse,
): string | undefined {
  if (allowedAddress(text, use) === undefined) return undefined;
  const url = parseUrl(text, base);
  return url && allowedAddress(url.href, use);
}
