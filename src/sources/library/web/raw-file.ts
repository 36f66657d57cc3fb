import { parseUrl } from "../../../core/address/parse-url";

/** The address of a file itself, where this is that of GitHub's page about it; else undefined. */
export function rawFileOf(address: string): string | undefined {
  const url = parseUrl(address);
  if (url === undefined) return undefined;
  const { hostname, pathname } = url;
  const [, owner, repository, view, ...path] = pathname.split("/");
  if (hostname !== "github.com" || view !== "blob" || path.length < 2) return undefined;
  return `https://raw.githubusercontent.com/${[owner, repository, ...path].join("/")}`;
}
