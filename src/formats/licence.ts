/** The address of the Creative Commons licence that a statement of rights names; undefined where it names none. */
export function licenceOf(rights: string): string | undefined {
  const [address] = /https?:\/\/creativecommons\.org\/[\w./-]*\w\/?/i.exec(rights) ?? [];
  if (address !== undefined) return address;
  const [, terms = "", version = ""] =
    /\bCC[ -](BY(?:-(?:NC-SA|NC-ND|NC|SA|ND))?|0) (\d\.\d)\b/i.exec(rights) ?? [];
  if (terms === "") return undefined;
  const path = terms === "0" ? "publicdomain/zero" : `licenses/${terms.toLowerCase()}`;
  return `https://creativecommons.org/${path}/${version}/`;
}
