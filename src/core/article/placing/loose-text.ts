/** A text as words are compared that may be written otherwise, and where its units come from. */
export interface LooseText {
  readonly text: string;
  /** For each UTF-16 unit, and the end, the offset in the original. */
  readonly origins: readonly number[];
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  hellip: "...",
  ndash: "-",
  mdash: "-",
  shy: "",
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  laquo: '"',
  raquo: '"',
};

/** An entity of HTML, or a character with the marks that belong to it. */
const part = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));|[\s\S]\p{M}*/giu;

/**
 * Writes a text in the plainest way: ligatures and full-width letters as the letters they are, an
 * ellipsis as three dots, HTML's entities as their characters, all quotation marks, dashes and runs
 * of blanks alike, no blanks beside a dash, nothing that cannot be seen, and no capitals.
 */
export function loosened(text: string): LooseText {
  const units: string[] = [];
  const origins: number[] = [];
  for (const match of text.matchAll(part)) {
    for (const unit of plain(match).split("")) {
      const last = units.at(-1);
      if (unit === " " && (last === " " || last === "-")) continue;
      if (unit === "-" && last === " ") {
        units.pop();
        origins.pop();
      }
      units.push(unit);
      origins.push(match.index);
    }
  }
  origins.push(text.length);
  return { text: units.join(""), origins };
}

function plain([whole, decimal, hexadecimal, name]: RegExpMatchArray): string {
  const code = decimal ?? (hexadecimal && `0x${hexadecimal}`);
  if (code !== undefined) return written(characterOf(Number(code)) ?? whole);
  const known = name !== undefined && Object.hasOwn(entities, name.toLowerCase());
  return known ? (entities[name.toLowerCase()] ?? "") : written(whole);
}

function characterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const invisible = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

function written(characters: string): string {
  if (/^[a-z0-9,.]$/.test(characters)) return characters;
  return characters
    .replace(/\s/gu, " ")
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(/[\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u02BC\u0060\u00B4]/gu, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .toLowerCase();
}
