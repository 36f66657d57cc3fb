// Tells verbs from other words by lists and endings, for finding what a noun phrase is the subject of.
import { speechVerb } from "./speech-verbs";

const auxiliaries = new Set(
  "is are was were be been being am has have had having do does did will would can could shall should may might must 's 'd 've 'll wo ca".split(
    " ",
  ),
);

const others = new Set(
  "beat beats blew clung crept flung mistook slid spat spun sprang stuck stung swung withdrew wept burst outdid owns represents expects oversees manages directs teaches specialises specializes died dies came come comes took take takes taken got get gets knew know knows known left leave leaves met meet meets ran run runs sat sit sits sent send sends stood stand stands won win wins lost lose loses broke break broken brought bring brings built build builds bought buy buys caught catch chose choose chosen cut cuts drew draw drawn drove drive driven fell fall falls fallen fought fight flew fly grew grow grown heard hear hears held hold holds hit hits kept keep keeps laid lay led lead leads let lets lay lie met paid pay pays quit rose rise risen sold sell sells set sets shook shot shut slept spent spend spread stole struck took threw throw wore wear woke became become becomes did done ate eat drank drink forgot forgave hung hid sought seek seeks shone showed shown sank split swam swept swung tore understood understand underwent undertook upheld overcame oversaw won rode rang bore bears bet bid bled bred cost costs dealt dug dreamed fed fled froze ground knelt leapt lent lit overthrew proved rid seems seem wants want likes like loves love hopes works work lives live plans plan helps help uses use tries try calls call serves serve plays play remains remain includes include appears appear looks look starts start opens open faces face makes needs turns turn moves move shows show provides provide has joined backs back".split(
    " ",
  ),
);

const notVerbs = new Set(
  "united hundred red bed indeed speed need seed unprecedented alleged so-called wed led-by sacred naked wicked rugged beloved retired-".split(
    " ",
  ),
);

/** Whether a word (small letters) is a form of to be, to have, to do or a modal verb. */
export function isAuxiliary(word: string): boolean {
  return (
    auxiliaries.has(word) ||
    /^(?:is|are|was|were|has|have|had|do|does|did|would|could|should|might|must|ca|wo)n['’]t$|^(?:can|won)['’]t$|^cannot$/.test(
      word,
    )
  );
}

/** Whether a word (small letters) is most likely a finite verb or a past participle. */
export function isVerb(word: string): boolean {
  if (isAuxiliary(word) || speechVerb(word) !== undefined || others.has(word)) return true;
  return (
    word.length > 4 && word.endsWith("ed") && !notVerbs.has(word) && !/(?:eed|-.*ed)$/.test(word)
  );
}
