/**
 * Characters that show nothing, or only lengthen a word: soft hyphen, joiners, zero-width blanks, marks
 * of direction, variation selectors, controls, tatweel. The inside of a character class.
 */
export const invisible =
  "\\x00-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\u00AD\\u034F\\u061C\\u0640\\u17B4\\u17B5\\u180B-\\u180F" +
  "\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u{E0000}-\\u{E0FFF}";

/**
 * Accents and vowel points that people leave out when they type: Latin, Greek, Cyrillic, Hebrew,
 * Arabic, Syriac, Devanagari nukta. The marks of other writings are letters in all but name.
 */
const accents =
  "\\u0300-\\u036F\\u0483-\\u0489\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7" +
  "\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\u0711\\u0730-\\u074A\\u08CA-\\u08FF\\u093C" +
  "\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F";

const leftOut = new RegExp(`[${invisible}${accents}]`, "gu");
const unseen = new RegExp(`[${invisible}]`, "gu");

/** Letters with an accent that are letters of their own: on the keyboard of whoever writes them. */
const whole = new Set(["й", "ї", "ў"]);

/** Letters that Unicode does not take apart, as people type them; marks that typesetting changes. */
const plain: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ı: "i",
  ς: "σ",
  ґ: "г",
  ך: "כ",
  ם: "מ",
  ן: "נ",
  ף: "פ",
  ץ: "צ",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  "⁄": "/",
  ...alike("'", "‘’‚‛‹›′ʹʻʼʽ׳`´＇"),
  ...alike('"', "“”„‟«»″״〝〞〟「」『』＂"),
  "\u2212": "-",
};

function alike(written: string, others: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...others].map((each) => [each, written]));
}

/** One letter with its marks as searches compare it: lower case, without accents; empty for what shows nothing. */
export function foldLetter(letter: string): string {
  const seen = letter.replace(unseen, "").normalize("NFC").toLowerCase();
  if (whole.has(seen)) return seen;
  const known = plain[seen];
  if (known !== undefined) return known;
  return [...seen.normalize("NFKD").toLowerCase().replace(leftOut, "")]
    .map((each) => plain[each] ?? foldSign(each))
    .join("")
    .normalize("NFC");
}

function foldSign(sign: string): string {
  if (/\p{Nd}/u.test(sign)) return digitOf(sign);
  return /\p{Pd}/u.test(sign) ? "-" : sign;
}

/** The ten digits of a writing follow one another, and what stands before its zero is no digit or a nine. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
