import { type Cited, citationKey, containerOf, datePartsOf, noteOf, onOneLine } from "./cited";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The citation as an entry for BibTeX and biblatex. Authors stand in braces of their own: the file
 * does not say which part of a name is the family's, nor whether it is a person's.
 */
export function bibtex(cited: Cited): string {
  const { article } = cited.marked;
  const [year, month] = datePartsOf(article.published) ?? [];
  const note = noteOf(cited);
  const { bylines = [] } = article;
  const fields: readonly (readonly [string, string] | undefined)[] = [
    bylines.length === 0
      ? undefined
      : ["author", bylines.map((name) => `{${escaped(name)}}`).join(" and ")],
    ["title", `{${escaped(article.headline)}}`],
    ["entrysubtype", "newspaper"],
    ["journal", escaped(containerOf(cited))],
    year === undefined ? undefined : ["date", article.published?.slice(0, 10) ?? ""],
    year === undefined ? undefined : ["year", String(year)],
    ["url", verbatim(cited.href)],
    ["urldate", cited.accessed],
    ["language", escaped(article.language)],
    note === undefined ? undefined : ["note", escaped(note)],
  ];
  const lines = fields.flatMap((field) => (field ? `  ${field[0]} = {${field[1]}},` : []));
  // A macro of BibTeX, which has its own word for it in each style: not in braces.
  const macro = months[(month ?? 0) - 1];
  if (macro !== undefined) lines.push(`  month = ${macro},`);
  return [`@article{${citationKey(cited)},`, ...lines, "}", ""].join("\n");
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // BibTeX counts braces, a backslash before them or not: as commands they are in no one's way.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/** A text as TeX reads it. */
function escaped(text: string): string {
  return onOneLine(text).replace(/[\\~^{}#$%&_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** An address, which biblatex and the url package take as it is. */
function verbatim(href: string): string {
  return href.replace(/[{}\\\s]/g, encodeURIComponent);
}
