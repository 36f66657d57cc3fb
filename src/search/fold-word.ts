/** Accents, vowel points and other marks that people leave out when they type; soft hyphens. */
const leftOut =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g;

/** Letters that Unicode does not take apart, as people type them. */
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
  ı: "i",
  ς: "σ",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
};

const special = new RegExp(`[${Object.keys(plain).join("")}\u0660-\u0669\u06F0-\u06F9]`, "g");

/** What most words are in most languages: nothing of them is left out or taken apart. */
const isPlain = /^[A-Za-z0-9]*$/;

/** A word as words are compared: without case and accents. Letters, marks and digits only. */
export function foldWord(word: string): string {
  if (isPlain.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(leftOut, "")
    .replace(special, (letter) => plain[letter] ?? String(letter.charCodeAt(0) & 0xf))
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}

/**
 * The forms under which a folded word is found: itself and, in Arabic, what remains without the
 * particles and the article that are written together with it: "and", "by the", "to the", "the".
 */
export function formsOf(folded: string, language: string): readonly string[] {
  if (!isArabic.test(language)) return [folded];
  const forms = [folded];
  for (const particle of arabicParticles) {
    const last = forms.at(-1) ?? folded;
    const rest = last.replace(particle, "");
    if (rest !== last) forms.push(rest);
  }
  return forms;
}

const isArabic = /^ar\b/i;

/** In the order in which they stand before a word, each with the least that must remain. */
const arabicParticles = [/^[وف](?=...)/u, /^[بك](?=ال..)/u, /^(?:ال|لل)(?=..)/u];
