/** The address that a text is, from where a base is; undefined for none. Some supported browsers have no URL.canParse. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
