// Tells what a line of an article's page is: text, or something of the page around it.

import { isFrame } from "./frame-lines";

export type LineKind = "text" | "frame" | "byline" | "date" | "caption" | "credit";

const month =
  "(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember)\\.?";
const time =
  "(\\d{1,2}([:.]\\d{2})?(:\\d{2})?\\s*([ap]\\.?m\\.?|uhr|h)?\\s*([a-z]{2,4}(\\s?[+-]\\d{1,2})?)?)";
const day =
  "((mon|tues?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun|mo|di|mi|do|fr|sa|so)(day|n?tag|ttwoch|nnerstag|enstag|eitag|mstag)?\\.?,?\\s*)";
const date = `(${day}?(\\d{1,2}(st|nd|rd|th|\\.)?\\s+${month},?\\s+\\d{4}|${month}\\s+\\d{1,2}(st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}(t[\\d:.z+-]+)?|\\d{4}/\\d{1,2}/\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}))`;
const dated =
  "((last )?(published|updated|posted|modified|created|first published|aktualisiert|veröffentlicht|stand|erstellt)\\s*(on|at|am|vom)?\\s*:?\\s*)";
const dateLine = new RegExp(
  `^${day}\\d{1,2}(st|nd|rd|th|\\.)?\\s+${month}$|^${dated}?((${time}\\s*,?\\s*(on\\s)?)?${date}(\\s*[,|·–—-]?\\s*(at|um)?\\s*${time})?)(\\s*[|·–—/-]?\\s*${dated}(${date}|${time}|\\d+ \\w+ ago)?.{0,30})?$|^${dated}(\\d+ \\w+ ago|${time})$`,
);

/** A date at the end of a line, with what parts it from the words before. */
const dateAtEnd = new RegExp(
  `\\s*[,|·–—/(-]?\\s*${dated}?${date}(\\s*[,|·–—-]?\\s*(at|um)?\\s*${time})?\\)?$`,
  "i",
);

const name = "\\p{Lu}[\\p{L}.'’-]+";
const byline = new RegExp(
  `^((?:exclusive|exklusiv)?:?\\s*(?:by|von)|words by|(?:reporting|reported|story|written|posted|published|submitted) by:?|text:|by:)\\s+(${name}(\\s+(${name}|de|van|von|der|al|bin|la))*)((,|\\s+and|\\s+und|\\s*&)\\s+(${name}|[\\p{L}]+)(\\s+[\\p{L}.'’-]+){0,4})*(\\s*[|·–—-].{0,60})?$`,
  "u",
);

/** `(Reporting by Ann Li; Editing by Bo Ek)` at an agency's end. */
const reportedBy =
  /^by (?:the |our )?[\p{L} ]{2,30}\b(?:desk|staff|team|reporters?|correspondents?|bureau)$|^\(?(?:additional )?(?:reporting|writing|editing|compiled) by \p{Lu}[^.“”"]*\)?$/iu;

/** `By Ned Archer at Hartwell Road`, `Express News Bureau | Updated: July 18, 2024`. */
const placedBy =
  /^By \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3},? (?:at|in|for) \p{Lu}[\p{L} .'’-]{2,40}$|^\p{Lu}[\p{L} &-]{2,40} \| (?:Updated|Published|Posted): .{4,40}$|^[Pp]osted on \d{1,2} \p{L}+ \d{4} by .{3,80}$|^(?:International|National|News|Sports?|Business|City|Metro|Staff|Online|Web|Digital|Foreign|Features?) (?:Desk|Reporter|Correspondent|Report)\s?:?$/u;

const credit =
  /(\s*[-–—|(/]?\s*)((Image|IMAGE|Photo(?:graph)?s?|PHOTOS?|Picture|PICTURE|Credit|CREDIT|Foto|FOTO|Bild|File photo|Courtesy|Source|Quelle)( [Cc]redits?| by| courtesy of)?\s*[:/]\s*|(Copyright|©)\s+|Photo(graph)? by\s+)[^“”"„]{2,80}$/u;
const agencyCredit =
  /\s*[([]?\b[\p{L} .'-]{0,40}(\/|via )\s*(getty( images)?|reuters|ap|afp|epa|pa|shutterstock|dpa|imago|picture alliance)\b[^.]{0,20}[)\]]?\.?$/iu;

/** `(TSP Photo/Joan Ruiz)` */
const creditInBrackets =
  /\s*[([](?:[\p{L}\p{N} .'’&-]{1,40} )?(?:[Pp]hoto|Foto|[Ii]mage|Bild|[Pp]icture)s?(?:\/|:| by | via | ?\| ?)[^()[\]]{2,80}(?:[)\]]\.?|\/)$/u;

/** Longer than this, in UTF-16 units, with all of its white space, no line of a frame or a caption is. */
const longest = 4000;

/** `The moor in April. | dpa`: behind a stroke, an agency's name is enough. */
const creditBehindStroke =
  /\s*\|\s*(?:[\p{L} .'-]{0,40}\/\s*)?(?:getty( images)?|reuters|ap|afp|epa|pa|shutterstock|dpa|imago|picture alliance|apa|keystone|ansa|efe)\.?$/iu;

/** What a line is, by its own words alone; `text` where nothing speaks against it. */
export function lineKind(line: string): LineKind {
  if (line.length > longest) return "text";
  const text = line.replace(/\s+/g, " ").trim();
  const small = text
    .toLowerCase()
    .replace(/^(?!\[\w+[ \]]|\(about|- \S+\.\w+$)[\p{P}\p{S}\s]+(?=\p{L})|^\|\s*(?=\d)/u, (lead) =>
      lead.includes("©") ? "©" : "",
    );
  if (text.length <= 200) {
    if (text.length <= 160 && dateLine.test(small)) return "date";
    if (
      text.length <= 140 &&
      (byline.test(
        withoutDate(text).replace(
          /^(?:(EXCLUSIVE|Exclusive|EXKLUSIV|Exklusiv):? )?(?:(?:Words|Reporting|Reported|Story|Written|Posted|Published|Submitted) )?(By|by|Von|BY|VON)\b/,
          (by) => by.toLowerCase(),
        ),
      ) ||
        reportedBy.test(text) ||
        placedBy.test(text))
    ) {
      return "byline";
    }
    if (!/[“"„«].*[”"“»]/.test(text) && isFrame(small)) return "frame";
    if (!/\p{L}/u.test(text)) return "frame";
  }
  if (text.length > 400) return "text";
  const words = withoutCredit(text);
  if (words === text) return "text";
  return words.length > 2 ? "caption" : "credit";
}

/** `By Ada Brandt, 12 March 2026` without its date. */
function withoutDate(line: string): string {
  return line.replace(dateAtEnd, "");
}

/** A caption without the words that say whose the picture is. */
export function withoutCredit(line: string): string {
  const text = line.replace(/\s+/g, " ").trim();
  // `Mayor Ada Brandt. -`: of whose the picture is only the dash is left.
  if (text.length < 120 && /[\p{L})][.]? [-–—|/]$/u.test(text))
    return text.replace(/ [-–—|/]$/, "");
  // No credit is without one of these; to look for one at each letter takes longest of all.
  if (!/[:/©|]|via |by |copyright/i.test(text)) return text;
  const found =
    creditInBrackets.exec(text) ??
    creditBehindStroke.exec(text) ??
    creditIn(text) ??
    agencyCredit.exec(text);
  return found === null ? text : text.slice(0, found.index).replace(/[\s\-–—|(]+$/, "");
}

/** `The Image: A Life` begins no credit: a caption stands before one, or nothing. */
function creditIn(text: string): RegExpExecArray | null {
  const found = credit.exec(text);
  const before = text.slice(0, found?.index ?? 0).trim();
  const isAfterCaption = before === "" || /[.!?)]$/.test(before) || before.split(" ").length >= 3;
  return isAfterCaption ? found : null;
}

/** What a byline says behind a name, and is no further name. */
const workplace =
  /\b(?:news|times|post|press|radio|tv|television|magazine|agency|guardian|herald|tribune|journal|correspondent|editor|reporter|staff|redaktion|zeitung|rundfunk)\b/i;

/** The names of a byline. */
export function bylineNames(line: string): string[] {
  return (
    withoutDate(line)
      .replace(
        /^\s*\(?(exclusive:? |exklusiv:? |words |reporting |reported |story |writing |written |posted |published |submitted |editing |from )?(by|von|text|from|di|par|por|door|av|af):?\s+/i,
        "",
      )
      .replace(/\s*;.*$|\)$/, "")
      .replace(/\s*[|·–—].*$|\s-\s.*$/, "")
      .split(/\s*(?:,|\band\b|\bund\b|&)\s*/)
      // `Lena Moe in Oslo`
      .map((one) => one.replace(/(?<=\s\S+)\s+in\s+\p{Lu}.*$/u, ""))
      .filter(
        (one, at) =>
          /^\p{Lu}/u.test(one) &&
          one.length <= 80 &&
          // `Tessa Winter, NRF, Oslo`: where they work, and where from.
          (at === 0 || (/\s/.test(one) && !workplace.test(one))),
      )
  );
}
