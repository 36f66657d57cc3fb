/**
 * Names languages or regions in a language, the first of these that the browser knows; undefined for
 * a code that has no name, is no code, or where the browser names nothing at all.
 */
export function displayNames(
  languages: string | readonly string[],
  type: "language" | "region",
): (code: string) => string | undefined {
  let names: Intl.DisplayNames | undefined;
  return (code) => {
    try {
      names ??= new Intl.DisplayNames(languages, { type, fallback: "none" });
      return names.of(code);
    } catch {
      return undefined;
    }
  };
}

/** Whether the browser can name anything. */
export function namesAnything(): boolean {
  return displayNames("en", "region")("DE") !== undefined;
}
