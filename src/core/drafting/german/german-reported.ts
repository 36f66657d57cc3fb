// Finds who says what goes on in the subjunctive: `Man habe „…“`, `Es sei „…“`.
import { type FoundMention, firstIn, type MentionContext, unquoted } from "./german-mention";
import { isGermanSpeechVerb, notGermanNames } from "./german-words";
import { namedNear } from "./near-mentions";
import { hasSubject } from "./opening-description";

/** `Man habe „…“`, `Es sei „…“`: goes on with what somebody said in the sentence before. */
export function isReported(inFront: string): boolean {
  return /^\s*(?:Man|Es|Dies|Das)\s+(?:habe|hätten?|sei|seien|wäre|werde|würden?|könne|könnten|müsse|müssten|dürfe|wolle|wollten|solle|gebe|gäbe|brauche)\b/u.test(
    inFront,
  );
}

/** `Wichtig sei nun, dass „…“`: no one is named, and the verb says that it is reported. */
export function isInSubjunctive(inFront: string): boolean {
  return (
    /\b(?:sei|seien|habe|hätten|wären|käme|kämen|gäben|ginge|stünden|lägen|nähmen|fänden|bräuchten|bekämen|wüssten|müssten|dürften|könnten|werde|würden|könne|müsse|dürfe|solle|treffe|gebe|lasse|komme|gehe|bleibe|brauche|wolle|verliere|verdiene|nehme|wisse|kenne|bedeute|fehle|koste|laufe|bringe|bekomme|versuche|gelte|trage|zahle|rechne|freue|halte|sehe|finde|mache|führe|stelle|zeige|spreche|biete|berge|drohe|schaffe|setze|sorge|verhalte|fordere|gefährde|gehöre|handle|helfe|höre|lebe|leide|leiste|lerne|lohne|nutze|plane|prüfe|schade|schließe|spiele|stehe|stimme|trete|verbiete|verlange|verstehe|verstoße|wachse|warte|werfe|zwinge|erhalte|ermögliche|existiere|wirke|ziehe|entstehe|erwarte|empfinde|erkenne)\b/u.test(
      inFront,
    ) && !/\b(?:laut|so|sagte|erklärte|meinte)\b/iu.test(inFront)
  );
}

/** Words that end as such verbs do, and are none. */
const noVerb =
  /(?:te|ie|ige|liche|ische|bare)$|^(?:k?eine|seine|ihre|meine|unsere|diese|jene|solche|welche|viele|alle|beide|einige|mehrere|manche|wenige|andere|heute|ohne|gerne|lange|gerade|alleine|beinahe|nahe|wie|sie|die|je|bitte|ende|zwei|drei)$/;

/** Verbs whose stem ends with `t`: `rate` is not in the past, as `sagte` is. */
const dental =
  /^(?:(?:be|ver)?rate|(?:be|ent|er|vor)?halte|(?:ver)?biete|(?:be|ver)?arbeite|(?:be|an|ein|ab)?leite|begleite|bereite|verbreite|(?:er|ab)?warte|(?:be|ver|er)?achte|betrachte|beobachte|(?:be|er|ver|unter)?richte|(?:be)?streite|bedeute|(?:be)?antworte|gestalte|(?:be)?fürchte|verzichte|verpflichte|(?:be|ver)?trete|rette)$/;

/** `Die Stadt verkenne „…“`, `Er rate, „…“`: right behind the subject a verb that tells what somebody says. */
export function isSubjunctiveBehind(inFront: string): boolean {
  const found =
    /^\s*(?:(?:Und|Auch|Aber|Doch|Denn)\s+)?(?:(?:[Dd](?:er|ie|as)|[Ee]ine?|[Ss]eine?|[Ii]hre?|[Dd]iese[rs]?|[Kk]eine?)\s+(?:\p{Ll}+e[nrs]?\s+){0,2}\p{Lu}[\p{L}-]+(?:\s+(?:de[rs]|in|im|von|für)\s+\p{Lu}[\p{L}-]+)?|[Ee]r|[Ss]ie|[Ee]s|[Mm]an|(\p{Lu}[\p{L}-]+))\s+(\p{Ll}{2,}e)(?=[\s,])(?!\s+\p{Lu})/u.exec(
      inFront,
    );
  const [, name, verb = ""] = found ?? [];
  const isVerb = (!noVerb.test(verb) && !isGermanSpeechVerb(verb)) || dental.test(verb);
  return found !== null && isVerb && !notGermanNames.has(name ?? "");
}

/** So far back, in UTF-16 units, a verb of saying is looked for. */
const farthest = 1500;

/** Who said what came before in the paragraph: `sagte ein Sprecher`, `Demir erklärte`. */
export function lastSaid(
  around: MentionContext,
  to: number,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const { texts, span, beside, names } = around;
  const text = texts[span.paragraph] ?? "";
  const since = Math.max(0, to - farthest);
  const words = unquoted(text, since, to, beside);
  const verb = [...words.matchAll(/\p{L}+/gu)].findLast(
    ({ 0: word, index }) =>
      (isGermanSpeechVerb(word.toLowerCase()) && !/^(?:stehe|steht|habe|sah|sieht)$/.test(word)) ||
      /^, so (?:d(?:er|ie|as) |eine? |\p{Lu})/u.test(
        words.slice(Math.max(0, index - 2), index + 9),
      ),
  );
  if (verb === undefined) return undefined;
  const at = since + verb.index;
  const subject = namedNear(names, span.paragraph, at, 0).at(-1);
  // `Lund bezeichnete es als …`, `Lund (62) sagte`
  if (subject !== undefined && /^\s*(?:\([^()]*\)\s*)?$/.test(text.slice(subject.end, at)))
    return { entity: subject.entity, mention: subject };
  const begin = Math.max(
    text.lastIndexOf(". ", at) + 1,
    ...beside.filter(({ end }) => end <= at).map(({ end }) => end),
  );
  const own = hasSubject(text.slice(begin, at))
    ? firstIn(around, { from: begin, to: at })
    : undefined;
  if (own !== undefined) return own;
  const after = at + verb[0].length;
  const stop = text.slice(after, to).search(/(?<!\b(?:Dr|Prof|St))\.|[,:;„»]/);
  const end = stop === -1 ? to : after + stop;
  // `sagte die Vorsitzende der Gewerkschaft, Petra Lohse`: the name stands behind the office.
  const apposed = names.mentions.find(
    ({ paragraph, start }) =>
      paragraph === span.paragraph && text[end] === "," && start > end && start <= end + 2,
  );
  const behind = firstIn(around, { from: after, to: apposed?.end ?? end });
  if (behind !== undefined) return behind;
  // `Alle dachten an das Haus, wie eine Nachbarin erzählt.`
  const clause = afterLink(text, text.lastIndexOf(", ", at) + 2);
  const inClause =
    clause !== undefined && clause > begin ? firstIn(around, { from: clause, to: at }) : undefined;
  return inClause ?? firstIn(around, { from: begin, to: at });
}

/** Where a clause goes on behind the word that it begins with; undefined for none. */
function afterLink(text: string, at: number): number | undefined {
  const link = /^(?:wie|dass|so)\s/.exec(text.slice(at, at + 6));
  return link === null ? undefined : at + link[0].length - 1;
}
