// Says which two words with capitals are a name, though neither of them is known as one.
import { canBeFirstName } from "../names/first-names";
import type { Word } from "./capital-runs";
import { germanNoun, germanOffice, notGermanNames } from "./german-words";

/** `Darauf Lund: „…“` */
export const adverb =
  /^(?:(?:Da|Hier|Wo)r?(?:auf|an|aus|bei|durch|für|gegen|in|mit|nach|um|unter|über|von|vor|zu|her|hin)|Sowohl|Weder|Entweder|Selbst|Gerade|Besonders|Ausgerechnet|Zumindest|Immerhin|Trotz|Dank|Statt|Wegen|Neben|Hinter|Zwischen|Seit|Dass|Ob|Nachdem|Bevor|Sobald|Falls|Vielleicht|Offenbar|Tatsächlich|Natürlich|Freilich|Zugleich|Gleichzeitig|Zuvor|Damals|Dennoch|Deshalb|Daher|Darum|Somit|Ebenso|Sonst|Bislang|Mittlerweile|Allein|Zwar|Hat|Ist|War|Wird|Will|Kann|Soll|Muss|Darf|Bleibt|Kommt|Geht|Später|Schließlich|Zuletzt|Jetzt|Inzwischen|Allerdings|Trotzdem|Weiter|Nochmals|Wieder|Soweit|Anschließend)$/;

/** Clubs have two words as people have: `Werder Lom`. */
const club =
  /^(?:Werder|Hertha|Borussia|Bayern|Eintracht|Hansa|Fortuna|Arminia|Dynamo|Union|Energie|Alemannia|Viktoria|Rapid|Austria|Sturm|Admira|Wacker|Manchester|Real|Inter|Sporting|Benfica|Ajax|Racing|Olympique|Juventus|Atlético|[\p{Lu}\d]+)$/u;

/** `Nataliya Romanow (34)`, or `Nataliya Romanow` where it says further on that `Romanow kam`. */
export function isTwoWords(
  text: string,
  run: readonly Word[],
  bare: ReadonlySet<string>,
  pairs: ReadonlySet<string>,
): boolean {
  const [first, last] = run;
  if (run.length !== 2 || first === undefined || last === undefined) return false;
  const isFirst =
    /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(first.text) &&
    germanNoun(first.text) === undefined &&
    !notGermanNames.has(first.text) &&
    !club.test(first.text) &&
    !adverb.test(first.text) &&
    !/(?:\d|\b(?:eine?|zwei|drei|vier|fünf|pro|je|paar))\s*$/.test(
      text.slice(Math.max(0, first.start - 8), first.start),
    );
  if (!isFirst || germanNoun(last.text) !== undefined) return false;
  if (isBeforeOffice(text.slice(last.end, last.end + 80))) return !germanOffice(last.text);
  if (likeNoun.test(first.text)) return false;
  const isTold =
    /^ \((?:\d\d|SPD|CDU|CSU|FDP|AfD|BSW|Grüne|Linke|ÖVP|SPÖ|FPÖ|Neos|NEOS|SVP|SP|GLP|EVP|Mitte)[,/)]/.test(
      text.slice(last.end, last.end + 9),
    );
  return isTold || bare.has(last.text) || pairs.has(`${first.text} ${last.text}`);
}

const likeNoun = /(?:e|en|er|es|em|star|profi|talent|legende|veteran|ung|heit|keit|schaft|tion)$/;

/** `, Vorsitzender der Werft`, `, stellvertretende Leiterin`: what somebody is, without an article. */
function isBeforeOffice(after: string): boolean {
  const [, office = ""] =
    /^,\s(?:\p{Ll}{3,}e[rn]?\s){0,3}(\p{Lu}[\p{L}-]+)(?!\s\p{Lu})\b/u.exec(after) ?? [];
  return !canBeFirstName(office) && (germanNoun(office) === "person" || germanOffice(office));
}
