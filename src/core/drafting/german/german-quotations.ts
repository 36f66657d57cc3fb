import type { QuotedSpan } from "../quoting/quoted-spans";
import { canBeVerbBehind } from "./beside-quotations";
import { unquoted } from "./german-mention";
import { isInSubjunctive, isSubjunctiveBehind } from "./german-reported";
import { sentenceAround } from "./german-sentence";
import { germanNoun, isGermanSpeechVerb, notGermanNames } from "./german-words";

const named =
  /(?:sogenannte[nrms]?|so genannte[nrms]?|genannt|namens|Titel|Initiative|Bürgerinitiative|Projekt|Film|Buch|Lied|Roman|Zeitung|Magazin|Aktion|Motto|Verein|Gruppe|Schiff|Begriff|Wort|(?:Marke|App|Plattform|Slogan|Parole|Stück|Oper|Song|Album|Show|Kampagne|Label|Debatte|Diskussion|Dialog|Konferenz|Tagung|Ausstellung|Serie|Sendung|Reihe|Podcast)(?:\s+(?:über|zu|um))?(?:\s+d(?:ie|as|en|em|er))?)[,:]?\s*$/;

/** `hat es als „…“ zurückgewiesen`: words after `als`, and the participle of a verb of judging after them. */
function isJudged(before: string, after: string): boolean {
  return (
    /\bals\s+(?:\p{Ll}+\s+)?$/u.test(before) &&
    /^\s*(?:\p{Ll}+\s+)?(?:zurückgewiesen|abgelehnt|kritisiert|bezeichnet|verurteilt|gewertet|abgetan|gerügt|gelobt|begrüßt|beschrieben|gebrandmarkt|verteidigt)\b/u.test(
      after,
    )
  );
}

/** `Für Trainer Lund ist das ein „Skandal“` */
function isFor(inFront: string): boolean {
  return /^\s*Für\s+(?:(?:den|die)\s+)?(?:\p{Ll}+e[nr]?\s+){0,2}\p{Lu}[\p{L}-]+\s[^,;:.]{0,60}?\b(?:ist|sind|war|waren|bleibt|klingt|bedeutet)\b/u.test(
    inFront,
  );
}

/** `Harbour Games`: two or three words with capitals and no ending of an adjective; names of things. */
function isForeignName(text: string, span: QuotedSpan, words: readonly string[]): boolean {
  const [first = ""] = words;
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const inner = text.slice(span.innerStart, span.innerEnd).trim();
  return (
    words.length > 1 &&
    words.length < 4 &&
    /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+$/u.test(inner) &&
    !/(?:e|en|er|es|em)$/.test(first) &&
    !notGermanNames.has(first) &&
    !/^(?:Herr|Frau|Liebe|Danke|Bitte|Nein|Ja|Stopp|Raus)$/.test(first) &&
    !/\b(?:k?eine?[mnrs]?|als|von)\s+$/.test(before) &&
    !/\b(?:nann?te?|nennt|rief|ruft|schimpf|bezeichne|titulier|beschimpf)/.test(before) &&
    !/:\s*$/.test(before) &&
    !/^\s*,\s+\p{Ll}/u.test(text.slice(span.end, span.end + 4))
  );
}

/** `»Der Tag« heißt das Fest`, `heißt seit 1954 »Hafentag«`: what something is called. */
function isCalledSo(before: string, words: readonly string[]): boolean {
  return (
    words.length < 4 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    /\b(?:heiß(?:t|en|e)|hieß(?:en)?|getauft|betitelt|tauft|nennt sich|nannte sich)\s[^.,:;„“"»«]{0,25}$/u.test(
      before,
    )
  );
}

/** The words in marks that a text may use as the name of a thing, in small letters; empty for others. */
export function termIn(text: string, { innerStart, innerEnd }: QuotedSpan): string {
  const inner = text.slice(innerStart, innerEnd).trim();
  return /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u.test(inner)
    ? inner.toLowerCase().replace(/s$/, "")
    : "";
}

/** Words that say whose view it is, without a verb. */
const toldBy =
  /\b(?:laut|zufolge|nach (?:\p{Lu}\p{L}+s )?(?:Angaben|Ansicht|Aussagen?|Auffassung|Einschätzung|Meinung|Überzeugung|Darstellung|Worten)|aus (?:\p{Ll}+ )?Sicht|mit den Worten|so|wonach|(?:seiner|ihrer) (?:Ansicht|Meinung|Auffassung|Einschätzung|Überzeugung|Darstellung) nach|nach (?:seinen|ihren|eigenen) (?:Worten|Angaben|Aussagen))\b/iu;

/** Whether a stretch in quotation marks is somebody's words, rather than a title or a word at arm's length. */
export function isQuotationInGerman(
  text: string,
  span: QuotedSpan,
  beside: readonly QuotedSpan[],
): boolean {
  const inner = text.slice(span.innerStart, span.innerEnd).trim();
  const words = inner.match(/\p{L}[\p{L}-]*/gu) ?? [];
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const { from, to } = sentenceAround(text, span, beside);
  const outside = `${unquoted(text, from, span.start, beside)} ${unquoted(text, span.end, to, beside)}`;
  const [inFront, behind] = [text.slice(from, span.start), text.slice(span.end, to)];
  const says =
    isInSubjunctive(outside) ||
    isSubjunctiveBehind(inFront) ||
    isJudged(inFront, behind) ||
    isFor(inFront) ||
    (words.length > 1 && canBeVerbBehind(/^, (\p{Ll}+te?) /u.exec(behind)?.[1] ?? "")) ||
    (outside.match(/\p{L}+/gu) ?? []).some((word) => isGermanSpeechVerb(word.toLowerCase())) ||
    toldBy.test(outside);
  if (
    /(?:Zeitung|Spiegel|Welt|Anzeiger|Tagblatt|Tageblatt|Presse|Nachrichten|Kurier)$/.test(inner) &&
    words.length <= 3
  )
    return false;
  if (isForeignName(text, span, words) || isCalledSo(before, words)) return false;
  // `die Probe zum „Fliegenden Holländer“`
  const isTitle = /^\p{Lu}\p{Ll}+(?:e|en|er|es) \p{Lu}[\p{L}-]+$/u.test(inner);
  if (isTitle && /\b(?:zum|zur|im|vom|beim|den|dem|der|des|die|das)\s*$/.test(before)) return false;
  // `sagte die Ministerin der „Nordwest-Rundschau“`
  const isPaper = words.length <= 3 && /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*$/u.test(inner);
  if (
    isPaper &&
    /\b(?:sagte|erklärte|verriet|berichtete|schrieb)\b.*\b(?:der|dem|den)\s*$/.test(before)
  )
    return false;
  // `laut „Morgenpost“`, `in einem Interview mit „Bild“`, `sagte er zu „Heute“`
  if (
    isPaper &&
    /(?:\b(?:laut|Interview mit|Gespräch mit|gegenüber)|\b(?:sagte?|erklärte?|berichtet)\b[^.!?]*\b(?:zu|im))\s*$/.test(
      before,
    )
  )
    return false;
  // `eine „Tatort“-Folge`
  if (/^-\p{L}/u.test(text.slice(span.end, span.end + 2))) return false;
  // `Die „Lomer Hafenfreunde“ (LHF) warnen`: a name that begins the sentence and has a verb right behind it.
  const isSubject =
    /(?:^|[.!?][“”"«»]?\s+)(?:Der|Die|Das)\s*$/.test(before) &&
    /^\p{Lu}[^.!?,]*$/u.test(inner) &&
    /^\s*(?:\([^()]{2,12}\)\s*)?\p{Ll}+(?:t|te|en|ten)\s/u.test(
      text.slice(span.end, span.end + 40),
    );
  if (isSubject) return false;
  // `Der „Timonator“ schlägt wieder zu`: what somebody is called.
  const isCalled =
    words.length === 1 && isPaper && /(?:^|[.!?][“”"«»]?\s+)(?:Der|Die|Das)\s*$/.test(before);
  if (isCalled) return false;
  // `der Tierschutzverein „Wildes Recht“`: the name of a body.
  const lastWord = /(\p{Lu}[\p{L}-]+)\s*$/u.exec(before)?.[1] ?? "";
  if (isPaper && germanNoun(lastWord) === "body") return false;
  // `des Restaurants „Anker“`: the name of a thing.
  const isNoun = lastWord !== "" && germanNoun(lastWord) === undefined && words.length < 3;
  const isGiven = /\b(?:nann?te?|nennt|rief|ruft|schimpf|bezeichne|titulier|beschimpf)/.test(
    before,
  );
  if (
    isPaper &&
    isNoun &&
    !isGiven &&
    /\b(?:de[mnrs]|die|das|eine[mnrs]?|im|am|vom|zum|zur)\s+(?:\p{Ll}+e[nrms]?\s+)?\p{Lu}[\p{L}-]+\s*$/u.test(
      before,
    )
  )
    return false;
  if (named.test(before) && !/\b(?:unserer|dieser) Zeitung[,:]?\s*$/.test(before)) return false;
  if (words.length >= 8 || /[.!?]$/.test(inner)) return true;
  if (words.length >= 5) return true;
  return says;
}
