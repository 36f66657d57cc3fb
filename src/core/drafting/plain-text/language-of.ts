/** Words that hardly any other of these languages has, and every text of its own has many of. */
const frequent: Readonly<Record<string, string>> = {
  en: "the and that with for was were have has from said this which would their they not are been his her of to is it you she he we",
  de: "der und das mit für war nicht ist den dem ein eine sich auf auch von zu wird sagte hat einen bei",
  fr: "les des dans une pour est que qui pas sur avec par plus ont été cette aux mais elle",
  es: "los las una para que con por del más pero como fue está este han sus ha también",
  it: "della che per una con non sono dei gli alla più nel anche del ha come questo",
  nl: "het een van voor dat zijn niet met aan ook naar wordt hij maar bij deze werd",
  pt: "uma não para com por mais dos foi são pelo pela também como mas ao em seu",
  sv: "och att det som för den med inte har till ett var men om hade",
  da: "og det som for den med ikke har til af men var på at blev",
  pl: "nie się na jest że do to jak przez dla był oraz ale po",
};

function countedWords(text: string): { readonly all: number; of(language: string): number } {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const of = (language: string) =>
    (frequent[language] ?? "").split(" ").reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  return { all: words.length, of };
}

/** Fewer words than these tell of no language against what a page says of itself. */
const telling = 40;

/**
 * The language of a text that is said to be in another, as a page made with a pattern says; the said one,
 * a BCP 47 tag, where the text does not plainly speak against it.
 */
export function languageAgainst(said: string, text: string): string {
  const primary = said.split("-")[0]?.toLowerCase() ?? "";
  const found = languageOf(text);
  if (found === primary || frequent[found] === undefined || frequent[primary] === undefined)
    return said;
  const { all, of } = countedWords(text);
  return all >= telling && of(found) > 4 * of(primary) && of(found) > all / 8 ? found : said;
}

/** The language that a text is most likely in, as a BCP 47 tag; "und" where there is no telling. */
export function languageOf(text: string): string {
  const { all, of } = countedWords(text);
  let best = { language: "und", score: 0 };
  for (const language of Object.keys(frequent)) {
    const score = of(language);
    if (score > best.score) best = { language, score };
  }
  if (best.score >= Math.max(1, all / 50)) return best.language;
  return scriptLanguage(text);
}

function scriptLanguage(text: string): string {
  const start = text.slice(0, 2000);
  if (/[\u3040-\u30ff]/.test(start)) return "ja";
  if (/[\uac00-\ud7af]/.test(start)) return "ko";
  if (/[\u4e00-\u9fff]/.test(start)) return "zh";
  if (/[\u0400-\u04ff]/.test(start)) return "ru";
  if (/[\u0600-\u06ff]/.test(start)) return "ar";
  if (/[\u0370-\u03ff]/.test(start)) return "el";
  if (/[\u0590-\u05ff]/.test(start)) return "he";
  return "und";
}
