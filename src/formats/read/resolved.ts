import { type AddressUse, allowedAddress } from "../../core/article/values/allowed-address";

/** An address in a source, read from where the source lies; undefined for one that may not be used. */
export function resolved(
  address: string,
  base: string | undefined,
  use: AddressUse,
): string | undefined {
  const text = address.trim();
  // What a browser makes of these is not what they look like.
  if (/^\s*[a-z][a-z0-9+.-]*:/i.test(text) && allowedAddress(text, use) === undefined)
    return undefined;
  try {
    return allowedAddress(new URL(text, base).href, use);
  } catch {
    return undefined;
  }
}
