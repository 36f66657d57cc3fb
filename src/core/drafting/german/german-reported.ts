// Finds who says what goes on in the subjunctive: `Man habe „…“`, `Es sei „…“`.
import { type FoundMention, firstIn, type MentionContext, unquoted } from "./german-mention";
import { isGermanSpeechVerb } from "./german-words";
import { namedNear } from "./near-mentions";

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
  const verb = [...unquoted(text, since, to, beside).matchAll(/\p{L}+/gu)].findLast(
    ([word]) =>
      isGermanSpeechVerb(word.toLowerCase()) && !/^(?:stehe|steht|habe|sah|sieht)$/.test(word),
  );
  if (verb === undefined) return undefined;
  const at = since + verb.index;
  const subject = namedNear(names, span.paragraph, at, 0).at(-1);
  // `Lund bezeichnete es als …`, `Lund (62) sagte`
  if (subject !== undefined && /^\s*(?:\([^()]*\)\s*)?$/.test(text.slice(subject.end, at)))
    return { entity: subject.entity, mention: subject };
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
  const begin = Math.max(
    text.lastIndexOf(". ", at) + 1,
    ...beside.filter(({ end }) => end <= at).map(({ end }) => end),
  );
  return firstIn(around, { from: begin, to: at });
}
