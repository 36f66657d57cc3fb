const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  lrm: "\u200E",
  rlm: "\u200F",
  shy: "",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  deg: "°",
  sect: "§",
  para: "¶",
  middot: "·",
  bull: "•",
  copy: "©",
  reg: "®",
  trade: "™",
  times: "×",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  iexcl: "¡",
  iquest: "¿",
  szlig: "ß",
  aelig: "æ",
  AElig: "Æ",
  oelig: "œ",
  OElig: "Œ",
  oslash: "ø",
  Oslash: "Ø",
  aring: "å",
  Aring: "Å",
  eth: "ð",
  thorn: "þ",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  dagger: "†",
  prime: "′",
};

/** Letters with an accent, by their sign and the accent's name. */
const accents: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  cedil: "\u0327",
  caron: "\u030C",
};

/** The characters that HTML knows by name, of those that texts have, for a parser of XML. */
export const htmlEntities: Readonly<Record<string, string>> = {
  ...named,
  ...Object.fromEntries(
    [..."aeiouyncszAEIOUYNCSZ"].flatMap((letter) =>
      Object.entries(accents).flatMap(([accent, sign]) => {
        const one = `${letter}${sign}`.normalize("NFC");
        return one.length === 1 ? [[`${letter}${accent}`, one] as const] : [];
      }),
    ),
  ),
};

/** The character that HTML calls by this name; undefined for none of the usual ones. */
function namedCharacter(name: string): string | undefined {
  const character = Object.hasOwn(named, name) ? named[name] : undefined;
  if (character !== undefined) return character;
  const [, letter, accent = ""] = /^([A-Za-z])([a-z]+)$/.exec(name) ?? [];
  const sign = Object.hasOwn(accents, accent) ? accents[accent] : undefined;
  return letter === undefined || sign === undefined
    ? undefined
    : `${letter}${sign}`.normalize("NFC");
}

/** The text with `&amp;`, `&eacute;`, `&#8217;` and the like as characters; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,10}));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return namedCharacter(name) ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000)
        ? String.fromCodePoint(point)
        : "\uFFFD";
    },
  );
}
