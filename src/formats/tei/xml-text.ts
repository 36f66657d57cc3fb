import { wellFormed } from "../../core/text/well-formed";

/** Characters that XML 1.0 has no way to write, but for halves of a character. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** Text as it is written in XML, between tags or as an attribute's value in double quotation marks. */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replace(unwritable, "\uFFFD")
    .replace(/[&<>"\r]/g, (character) => references[character] ?? character);
}

/** Attributes with their values, each after a blank; those that are undefined are left out. */
export function xmlAttributes(all: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(all)
    .map(([name, value]) =>
      value === undefined ? "" : ` ${name}="${xmlText(value).replace(/[\n\t]/g, " ")}"`,
    )
    .join("");
}

/** An element with text in it, on a line of its own; empty where there is no text. */
export function xmlLine(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  if (text === undefined || text.trim() === "") return "";
  return `<${name}${xmlAttributes(attributes)}>${xmlText(text)}</${name}>\n`;
}
