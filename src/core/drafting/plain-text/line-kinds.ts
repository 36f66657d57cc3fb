// Tells what a line of an article's page is: text, or something of the page around it.

export type LineKind = "text" | "frame" | "byline" | "date" | "caption" | "credit";

/** What stands around articles on pages: the whole of a short line, without regard to capitals. */
const frame = [
  /^(skip|jump) to (main )?(content|navigation)/,
  /^(share|print|save|listen|follow|comments?|advertisement|advert|ad|menu|search|home|watch|live|close|gift( article)?|bookmark|copy link|email|e-mail|facebook|twitter|whatsapp|linkedin|reddit|telegram|loading|x)\.?$/,
  /^(share|print|save|e-?mail|tweet|pin) (this|on|via|to|by)\b/,
  /^(live( feed| updates?| reporting)?|key (events|moments|points)|summary|latest|pinned( post)?|show key events( only)?|most viewed|please turn on javascript.*)$/,
  /^(do|have|were|are) you\b.{0,80}\? ?(e-?mail|write|call|contact|tell|text|get in touch)\b.{0,60}$|^(e-?mail|tips to|contact):? \S+@\S+$/,
  /^what do you think\?.{0,80}$|^(e-?mail|write to|contact) (us|me|\S+@\S+)\b.{0,80}$/,
  /^(for immediate release|(press|news|media) release|embargoed until .{0,40}|pressemitteilung|\(?ends\)?|###)$/,
  /^share$|^share (article|story|full article)|^(listen|watch) (to this|now|live)\b|^listen to (the )?(article|story)/,
  /^(sign up|sign in|log in|register|subscribe)\b.{0,24}$/,
  /^(already|not yet) a (subscriber|member)|^support (our|independent|quality) journalism|^this (article|content) is for (subscribers|members)|^to continue reading|^continue reading|^you have \d+ (free )?articles?/,
  /^\d+[\s-]*min(ute)?s?\.?([\s-]*read)?$|^(reading|read) time\b.{0,20}$|^\d+ comments?$|^\d+ shares?$/,
  /^(we|this (web)?site) uses? (and our partners )?.{0,40}cookies|^(accept|reject|allow|manage|decline)( all)?( cookies| preferences| settings)?$|cookie (policy|settings|preferences|notice)|privacy (policy|notice|settings)$|^terms (of|and) (use|service|conditions)|^by (clicking|continuing|using)\b.{0,80}\b(agree|accept|consent)/,
  /^(©|\(c\)|copyright).{0,120}$|^©|all rights reserved|^first published (on|in|at)\b|^this (article|story) (was|is) (originally |first )?(published|amended|updated)/,
  /^follow (us|me|him|her|@\w+|[p{L}' ]{2,30}) on\b|^(like|find) us on\b|^image (source|credit|copyright)|^(getty images|reuters|afp|ap|pa media|epa|dpa)$/,
  /^(leave|write|post|add) a (comment|reply)$|^thanks for reading .{0,60}\bsubscribe\b.{0,80}$|^dieses thema im programm:.{0,200}$/,
  /^(listen to|get in touch|do you have a story|have you got a story|send (us )?your)\b.{0,160}\b(follow|whatsapp|facebook|instagram|e-?mail)\b.{0,160}$/,
  /^\d+ (seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?) ago$/,
  /^(back to top|go to (homepage|top)|next (article|story)|previous (article|story)|open in app|view (gallery|comments|all)|show (more|all)|load more|click here\b.{0,60}|tap here\b.{0,60}|swipe)$/,
  /^(topics|tags|filed under|categories|sections|editions?)\s*:.{0,160}$/,
  /^(zum inhalt( springen)?|teilen|drucken|merken|anzeige|werbung|menü|suche|startseite|kommentare?|vorlesen|artikel (anhören|teilen|drucken|merken))\.?$/,
  /^(lesen sie (auch|mehr|dazu)|mehr (zum thema|dazu|lesen)|auch interessant|weiterlesen|weitere (artikel|themen)|das könnte sie (auch )?interessieren|zum thema|lesezeit|meistgelesen)\b.{0,120}$/,
  /^(jetzt|hier)? ?(newsletter|abonnieren|anmelden|registrieren|abo)\b.{0,80}$|^(wir verwenden|diese (web)?seite (verwendet|nutzt)) .{0,20}cookies|^alle rechte vorbehalten|^(alle(s)? )?(akzeptieren|ablehnen|zustimmen)$|^folgen sie uns/,
  /^(sign up|sign in|log in|log out|register|subscribe|join|get)\b.{0,80}\b(newsletter|account|subscri|inbox|for [£$€]\d)|^subscribe\b.{0,60}[£$€]/,
  /^(read|see|learn|find out|watch|hear) (more|also|next)\s*[:|–—-]/,
];

/** What may begin a sentence as well: such a line is the page's only where it is no sentence. */
const likely = [
  /^(read|see|learn|find out|watch|hear) (more|also|next)\b|^(also|further) read(ing)?:?|^more (on this|from|about|stories|news|coverage)\b/,
  /^(related|recommended|most (read|popular|viewed)|trending|top stories|latest (news|stories)|you (may|might) also (like|be interested)|around the web|in this (article|story)|don't miss|editors' picks|popular now)\b.{0,60}$/,
  /^(sign up|sign in|log in|log out|register|subscribe|join|get)\b.{0,80}\b(newsletter|account|free|subscri|email|inbox|alerts?|app|updates|today|now|trial)\b/,
];

const month =
  "(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember)\\.?";
const time =
  "(\\d{1,2}([:.]\\d{2})?(:\\d{2})?\\s*([ap]\\.?m\\.?|uhr|h)?\\s*([a-z]{2,4}(\\s?[+-]\\d{1,2})?)?)";
const day =
  "((mon|tues|wednes|thurs|fri|satur|sun|mo|di|mi|do|fr|sa|so)(day|n?tag|ttwoch|nnerstag|enstag|eitag|mstag)?\\.?,?\\s*)";
const date = `(${day}?(\\d{1,2}(st|nd|rd|th|\\.)?\\s+${month},?\\s+\\d{4}|${month}\\s+\\d{1,2}(st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}(t[\\d:.z+-]+)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}))`;
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
  `^((?:exclusive|exklusiv)?:?\\s*(?:by|von)|words by|reporting by|story by|text:|by:)\\s+(${name}(\\s+(${name}|de|van|von|der|al|bin|la))*)((,|\\s+and|\\s+und|\\s*&)\\s+(${name}|[\\p{L}]+)(\\s+[\\p{L}.'’-]+){0,4})*(\\s*[|·–—-].{0,60})?$`,
  "u",
);

/** `(Reporting by Ann Li; Editing by Bo Ek)` at an agency's end. */
const reportedBy =
  /^by (?:the |our )?[\p{L} ]{2,30}\b(?:desk|staff|team|reporters?|correspondents?|bureau)$|^\(?(?:additional )?(?:reporting|writing|editing|compiled) by \p{Lu}[^.“”"]*\)?$/iu;

const credit =
  /(\s*[-–—|(/]?\s*)((Image|IMAGE|Photo(?:graph)?s?|PHOTOS?|Picture|PICTURE|Credit|CREDIT|Foto|FOTO|Bild|File photo|Courtesy|Source|Quelle)( [Cc]redits?| by| courtesy of)?\s*[:/]\s*|(Copyright|©)\s+|Photo(graph)? by\s+)[^“”"„]{2,80}$/u;
const agencyCredit =
  /\s*[([]?\b[\p{L} .'-]{0,40}(\/|via )\s*(getty( images)?|reuters|ap|afp|epa|pa|shutterstock|dpa|imago|picture alliance)\b[^.]{0,20}[)\]]?\.?$/iu;

/** What a line is, by its own words alone; `text` where nothing speaks against it. */
export function lineKind(line: string): LineKind {
  const text = line.replace(/\s+/g, " ").trim();
  const small = text
    .toLowerCase()
    .replace(/^[\p{P}\p{S}\s]+(?=\p{L})/u, (lead) => (lead.includes("©") ? "©" : ""));
  if (text.length <= 200) {
    if (text.length <= 160 && dateLine.test(small)) return "date";
    if (
      text.length <= 140 &&
      (byline.test(
        withoutDate(text).replace(
          /^(?:(EXCLUSIVE|Exclusive|EXKLUSIV|Exklusiv):? )?(By|by|Von|BY|VON)\b/,
          (by) => by.toLowerCase(),
        ),
      ) ||
        reportedBy.test(text))
    ) {
      return "byline";
    }
    if (!/[“"„«].*[”"“»]/.test(text) && isFrame(small)) return "frame";
    if (!/\p{L}/u.test(text)) return "frame";
  }
  const words = withoutCredit(text);
  if (words !== text && text.length <= 400) return words.length > 2 ? "caption" : "credit";
  return "text";
}

/** `By Ada Brandt, 12 March 2026` without its date. */
function withoutDate(line: string): string {
  return line.replace(dateAtEnd, "");
}

/** Whether a line, in small letters, is of the page around the article. */
function isFrame(small: string): boolean {
  if (frame.some((pattern) => pattern.test(small))) return true;
  const isSentence = /[.?!]$/.test(small) && small.split(" ").length >= 5;
  return !isSentence && likely.some((pattern) => pattern.test(small));
}

/** A caption without the words that say whose the picture is. */
export function withoutCredit(line: string): string {
  const text = line.replace(/\s+/g, " ").trim();
  const found = creditIn(text) ?? agencyCredit.exec(text);
  return found === null ? text : text.slice(0, found.index).replace(/[\s\-–—|(]+$/, "");
}

/** `The Image: A Life` begins no credit: a caption stands before one, or nothing. */
function creditIn(text: string): RegExpExecArray | null {
  const found = credit.exec(text);
  const before = text.slice(0, found?.index ?? 0).trim();
  const isAfterCaption = before === "" || /[.!?)]$/.test(before) || before.split(" ").length >= 3;
  return isAfterCaption ? found : null;
}

/** The names of a byline. */
export function bylineNames(line: string): string[] {
  return withoutDate(line)
    .replace(
      /^\s*\(?(exclusive:? |exklusiv:? |words |reporting |story |writing |editing |from )?(by|von|text|from):?\s+/i,
      "",
    )
    .replace(/\s*;.*$|\)$/, "")
    .replace(/\s*[|·–—].*$|\s-\s.*$/, "")
    .split(/\s*(?:,|\band\b|\bund\b|&)\s*/)
    .filter(
      (one, at) =>
        /^\p{Lu}/u.test(one) &&
        one.length <= 80 &&
        // `Tessa Winter, NRF`: where they work.
        (at === 0 || !/^\p{Lu}{2,6}$/u.test(one)),
    );
}
