/** A file of the version, by its path from where the app is served. */
export interface FileOfVersion {
  readonly url: string;
  /** Changes with the content; null for a file of the app whose name does. */
  readonly revision: string | null;
}

/** The page without content, with which every address of the app is answered. */
export const shell = "shell.html";

const partsOfApp: readonly RegExp[] = [
  /^shell\.html$/,
  /^assets\/.+\.(js|css)$/,
  // The letters of other scripts are kept when they have been needed.
  /^assets\/.+-latin-wght-.+\.woff2$/,
  /^[\w-]+\.(js|svg|webmanifest)$/,
  /^articles\/catalogue\.json$/,
  /^library\/entities\.json$/,
];

/**
 * Whether a file is fetched when the version is installed. The others (articles, their pictures, the
 * search) are kept when they have been read: a library may be large.
 */
export function isOfApp(path: string): boolean {
  return partsOfApp.some((part) => part.test(path));
}

/** Where every address is one of the app: what follows is a key, an id or a name, whatever it ends in. */
const onlyOfApp =
  /^(device|read|search|speakers|topics|countries)(\/|$)|^articles\/[^/]+\/(?!.*\/?picture\.png$)/;

/** Whether an address that the browser goes to is one of the app, and not one of a file beside it. */
export function isAddressOfApp(path: string): boolean {
  if (onlyOfApp.test(path)) return true;
  return !/\.(json|xml|txt|js|css|svg|png|jpe?g|webp|avif|gif|woff2|webmanifest)$/i.test(path);
}
