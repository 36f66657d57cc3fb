// Tells lines under a headline that name who wrote the article: `Ada Brandt`, `Arts correspondent`.
import { isFirstName } from "../names/first-names";

const names =
  /^(?:(?:and|und|&)\s+)?(\p{Lu}[\p{L}.'’-]+)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|bin|la)){1,3}(?:\s*(?:,|and|und|&)\s*\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3})*$/u;
const office =
  /^(?:\p{L}[\p{L}&’'-]*\s+){0,4}(?:correspondents?|editors?|reporters?|columnist|staff|writers?|redakteur(?:in)?|korrespondent(?:in)?)(?:,? in \p{Lu}[\p{L} ]+)?$/iu;
const agency =
  /^(?:The )?(?:Associated|Agence|Press Association|Deutsche Presse)\b[\p{L} -]{0,24}$/u;

const paper =
  /^(?:The )?(?:\p{Lu}[\p{L}-]+\s){1,3}(?:Sentinel|Times|Post|Gazette|Herald|Tribune|Courier|News|Press|Journal|Observer|Chronicle|Star|Mail|Register|Record|Ledger|Bulletin|Telegraph|Examiner|Zeitung|Anzeiger|Bote)$/u;
const rubric =
  /^(?:Column|Opinion|Comment|Analysis|Editorial|Essay|Review|Feature|Perspective|Kommentar|Meinung|Analyse|Kolumne)\s*[|/·–—:-]\s*\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u;

const section =
  /^(?:(?:local|world|national|international|latest|breaking|top|regional|aktuelle)[ -])?(?:news|nachrichten)$|^(?:sports?|business|politics|crime|courts?|opinion|entertainment|lifestyle|features?|technology|tech|health|education|science|environment|world|national|local|regional|nation|metro|headlines|editorials?|archives?|blog|articles?|politik|wirtschaft|lokales|panorama|kultur|regionales|aktuelles|vermischtes|blaulicht|wissen|gesellschaft|sport)$/i;

/** `News`, `Local news`: the part of the paper that an article is in, where it stands before the text. */
export function isRubric(text: string): boolean {
  return section.test(text.trim());
}

/** Whether a line between the headline and the text names its authors or their paper. */
export function isNameLine(text: string): boolean {
  if (text.length > 80) return false;
  const [, first = ""] = names.exec(text) ?? [];
  return (
    [office, agency, paper, rubric].some((pattern) => pattern.test(text)) || isFirstName(first)
  );
}

/** `Ada Brandt in Bergen`: who wrote it, and where, unless the text is about her: then it is of a picture. */
export function isAuthorInTown(text: string, body: readonly { readonly text: string }[]): boolean {
  const [, name = ""] = /^(\p{Lu}.{3,40}) in \p{Lu}[\p{L} -]{2,30}$/u.exec(text) ?? [];
  return (
    isNameLine(name) && !body.some((block) => block.text !== text && block.text.includes(name))
  );
}

const pictured =
  /^((\p{Lu}[\p{L}.’'-]+) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?)(?:,? (?:of|at|in|on|with|outside|inside|near|from|during|speaking|speaks|before|after|and) .{2,60}|, (?:left|right|centre|center)\b.{0,60})$/u;

/** In a text of more UTF-16 units, no name is looked for. */
const mostLooked = 200_000;

/** `Ida Lund at the quay`: a line that names a person of the text, and where, says who is in a picture. */
export function isPictured(text: string, body: string): boolean {
  const [, name = "", first = ""] = pictured.exec(text) ?? [];
  if (name === "" || /[.?!:;]["”’]?$/.test(text)) return false;
  return isFirstName(first) || (body.length < mostLooked && body.split(name).length > 2);
}
