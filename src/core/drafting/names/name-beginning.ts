// Says whether a capital begins a name, or a sentence only.
import type { Token } from "../sentences/tokens";
import { calendar, isAdverb, sentenceStarters } from "../words/function-words";
import { bodyWord, honorifics, speakingNoun } from "../words/nouns";
import { speechVerb } from "../words/speech-verbs";
import { isVerb } from "../words/verbs";
import type { Names } from "./names";
import { isFirstNameToo, isSurnameHe } from "./names-like-words";
import { isMatter } from "./portfolios";

/** `al-Rashdi`, `d’Alembert` */
export const articleOfName = /^(?:al|el|ar|as|ash|an|at|az|ad|bin|ibn|d|ul|ur)[-’']\p{Lu}/u;
const smallOfName =
  /^(?:da|de|del|della|dos|das|van|von|der|den|ter|bin|ibn|bint|al|el|ag|ould|abu|di|zu)$/;

export function canBegin(
  token: Token,
  [next, after]: readonly Token[],
  isFirst: boolean,
  names: Names,
): boolean {
  // `D-Ohio` says of what party and state somebody is.
  if (token.kind !== "word" || !token.isCapital || /^(?:I$|I['’]|[RDI]-\p{Lu})/u.test(token.text))
    return false;
  if (
    calendar.has(token.lower) &&
    !(/^(?:april|may|june|august)$/.test(token.lower) && next?.isCapital === true)
  )
    return false;
  if (isSurnameHe(token, next) || isNumbered([token, next, after])) return true;
  if (isFirstOffice(token, next) || (isFirst && isOfficeFor(token, next, after))) return true;
  if (isFirst && isMatter([token, next, after])) return true;
  if (leads.test(token.lower) && next?.lower === "with" && after?.lower === "responsibility")
    return true;
  if (!isFirst)
    return (
      !sentenceStarters.has(token.lower) ||
      // `a film with Will Osei`
      ((names.isFirstName(token.text) || token.text === "Will") && next?.isCapital === true) ||
      (token.text === token.text.toUpperCase() && token.text.length > 1 && !isShouted(token, next))
    );
  if (sentenceStarters.has(token.lower)) return isFirstNameToo(token, next, after);
  if (isParticiple(token, next)) return false;
  if (
    names.isAlwaysCapital(token.text) ||
    names.isFirstName(token.text) ||
    names.isPlace(token.text)
  )
    return true;
  if (leadsToName(token, next)) return false;
  if (honorifics.has(token.lower) || /^[\p{Lu}\d.&-]{2,}$/u.test(token.text)) return true;
  if (next?.isCapital === true && next.kind === "word" && !sentenceStarters.has(next.lower))
    return true;
  if (isJoining(next, after)) return true;
  // `Abdul al-Rashdi said`, `Femke de Wit said`
  if (articleOfName.test(next?.text ?? "")) return true;
  if (
    smallOfName.test(next?.text ?? "") &&
    (after?.isCapital === true || smallOfName.test(after?.text ?? ""))
  )
    return speakingNoun(token.lower) === undefined && !isVerb(token.lower);
  return isSubjectLike(token, next, after);
}

/** `Local 77 President Ada Brandt`: a part of a body that has a number begins the office. */
export function isNumbered([part, number, next]: readonly (Token | undefined)[]): boolean {
  return (
    /^(?:Local|District|Ward|Lodge|Precinct|Chapter|Battalion)$/.test(part?.text ?? "") &&
    number?.kind === "number" &&
    next?.isCapital === true
  );
}

/** `First Minister Ada Brandt`: no counting word. */
export function isFirstOffice({ text }: Token, next: Token | undefined): boolean {
  return text === "First" && /^(?:Minister|Lady|Secretary|Vice)$/.test(next?.text ?? "");
}

/** `Doctors Without Borders`: a word that begins sentences elsewhere, inside the name of a body. */
export function isJoining(token: Token | undefined, next: Token | undefined): boolean {
  return (
    /^(?:Without|Against|Before|Beyond|Our|Your)$/.test(token?.text ?? "") &&
    next?.kind === "word" &&
    next.isCapital
  );
}

const leads =
  /^(?:minister|secretary|commissioner|superintendent|director|head|chief|governor|chair|chairman|chairwoman|leader|bishop|archbishop|inspector|deputy|chancellor|registrar|principal|mayor|president|premier|provost|dean|sheriff|warden|speaker|ambassador|treasurer|clerk)$/;

/** `Councillor for North Tolland Ada Brandt`, `Commissioner of Police Ada Brandt`, where a sentence begins with it. */
function isOfficeFor({ lower }: Token, next: Token | undefined, after: Token | undefined): boolean {
  const noun = speakingNoun(lower);
  return (
    noun?.of === "person" &&
    !noun.isPlural &&
    (next?.lower === "for" || (next?.lower === "of" && leads.test(lower))) &&
    (after?.isCapital === true || directionOfPlace.test(after?.lower ?? ""))
  );
}

export const directionOfPlace = /^(?:north|south|east|west|central|inner|outer)$/;

/** `Cross-examined by`, `Flanked by`, `Pressed on`: a participle begins the sentence. */
function isParticiple(token: Token, next: Token | undefined): boolean {
  return /ed$/.test(token.lower) && /^(?:by|on|in|at|about|for|with|as)$/.test(next?.lower ?? "");
}

/** `Following Lund's talk`, `Citing Norvik`, `Previously Lund said`, `Meet Ida Lund`: no name of more words. */
function leadsToName({ text, lower }: Token, next: Token | undefined): boolean {
  if (next?.isCapital !== true || bodyWord.test(next.text) || text === text.toUpperCase())
    return false;
  const isDoing = /ing$/.test(lower) && lower !== "reading" && speechVerb(lower) !== undefined;
  const isHow = isAdverb(lower) && !/^(?:daily|weekly|monthly|quarterly|early)$/.test(lower);
  return isDoing || isHow || beforeNames.test(lower);
}

const beforeNames =
  /^(?:following|regarding|concerning|using|leaving|facing|joining|defending|representing|addressing|meeting|echoing|referencing|replacing|succeeding|visiting|leading|backing|accompanying|interviewing|introducing|watching|hearing|helping|having|becoming|beating|defeating|supporting|opposing|targeting|naming|appointing|electing|considering|knowing|returning|invoking|hosting|meet|enter|ask|consider|imagine|blame|forget|remember|dear|poor)$/;

/** `Brandt said`, `Brandt, who …`, `Brandt's lawyer` at the beginning of a sentence: hardly a common noun. */
function isSubjectLike(token: Token, next: Token | undefined, after: Token | undefined): boolean {
  if (
    speakingNoun(token.lower) !== undefined ||
    /(?:ing|ly)$/.test(token.lower) ||
    isPlural(token, next)
  )
    return false;
  if (isVerb(token.lower) || isAdverb(token.lower) || token.text.length < 2) return false;
  if (token.isPossessive) return true;
  if (next?.text === ",") return /^(?:who|whose|a|an|the|\d\d)$/.test(after?.lower ?? "");
  return (
    next?.kind === "word" &&
    (isVerb(next.lower) || (isAdverb(next.lower) && isVerb(after?.lower ?? "")))
  );
}

/** `Trains stopped`: more than one of something, where no verb of saying or having follows. */
function isPlural(token: Token, next: Token | undefined): boolean {
  if (!/[^s]s$/.test(token.lower) || token.isPossessive || next?.text === ",") return false;
  // `Deliveries begin`: the verb is of several.
  if (speechVerb(`${next?.lower}s`) !== undefined) return true;
  return (
    speechVerb(next?.lower ?? "") === undefined && !/^(?:has|had|was)$/.test(next?.lower ?? "")
  );
}

function isShouted(token: Token, next: Token | undefined): boolean {
  return sentenceStarters.has(token.lower) || next?.text === next?.text.toUpperCase();
}
