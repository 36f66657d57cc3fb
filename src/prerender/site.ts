import { servedHref } from "../core/address/absolute-href";

/** Where the built pages will be read. */
export interface Site {
  /** Such as `https://reader.example.org`; undefined where it is not known at build time. */
  readonly origin: string | undefined;
}

/** The address of a path in the app: whole where the origin is known, else from the host's root. */
export function publicHref({ origin = "" }: Site, path: string): string {
  return `${origin}${servedHref(path)}`;
}
