// Finds the subject of the words that stand before a quotation in a German sentence.
import { describedSubject } from "./described-subject";
import { nextWord, pronounSaying, subjectAmong } from "./german-choice";
import {
  type FoundMention,
  firstIn,
  lastNamed,
  type MentionContext,
  type TokenStretch,
  unquoted,
} from "./german-mention";
import type { GermanMention } from "./german-names";
import { agentOfPassive } from "./german-passive";
import { germanNoun, isGermanSpeechVerb } from "./german-words";
import { holderOf } from "./holder-of-description";
import { meantBy } from "./meant-in-german";

/** Who is the subject before the quotation: after `laut`, else the last who is named, else who is described. */
export function subjectBefore(
  around: MentionContext,
  sentence: TokenStretch,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const { from } = sentence;
  const { texts, names, span } = around;
  const text = texts[span.paragraph] ?? "";
  const inFront = text.slice(from, span.start);
  const source =
    /\b(?:laut|(?:nach (?:Angaben|Ansicht|Aussagen?|Auffassung|Einschätzung|Meinung|Überzeugung|Darstellung|Worten)|aus (?:der )?Sicht)(?: de[rsmn]| von)?)\s/i.exec(
      inFront,
    ) ??
    /\b[Nn]ach\s+(?=\p{Lu}\p{L}+s\s+(?:Angaben|Ansicht|Aussage|Auffassung|Einschätzung|Meinung|Überzeugung|Darstellung|Worten)\b)/u.exec(
      inFront,
    ) ??
    /(?<=^|[.,;:]\s)(?=[^.,;:]{3,60}\szufolge\b)/.exec(inFront);
  if (source !== null) {
    const found = firstIn(around, { from: from + source.index + source[0].length, to: span.start });
    if (found !== undefined) return found;
  }
  const agent = agentOfPassive(around, sentence);
  if (agent !== undefined) return agent;
  const follower = afterConjunction(around, sentence);
  if (follower !== undefined) return follower;
  // `In den Briefen, die Tammen hat, verwies das Amt auf „…“`: who stands right after the verb.
  const verb = [
    ...inFront.matchAll(
      /(?<=(?:^|,)\s*(?:[^,„»]*\s)?)(\p{Ll}+)\s+(?=(?:d(?:er|ie|as)|eine?|deren|dessen|seine?|ihre?)\s)/gu,
    ),
  ].findLast(({ 1: word = "" }) => isGermanSpeechVerb(word) && word !== "habe");
  // Not `Sprecher Lund nannte das Bad „…“`.
  const isOfName = names.mentions.some(
    (mention) =>
      mention.paragraph === span.paragraph &&
      mention.start >= from &&
      mention.end <= from + (verb?.index ?? 0) &&
      nextWord(text, mention.end) === verb?.[1],
  );
  if (verb !== undefined && !isOfName) {
    const after = from + verb.index + verb[0].length;
    const found = firstIn(around, { from: after, to: Math.min(span.start, after + 50) });
    if (found?.mention !== undefined && found.mention.start - after < 30) return found;
  }
  const named = names.mentions.filter(
    (mention) =>
      mention.paragraph === span.paragraph && mention.start >= from && mention.end <= span.start,
  );
  const first = named[0]?.start;
  const pronoun = pronounSaying(inFront, first === undefined ? inFront.length : first - from);
  if (pronoun !== undefined) {
    const start = from + pronoun.index;
    // Whoever stands before the pronoun in its clause is somebody else.
    const since = first !== undefined && first < start ? from : start;
    return {
      entity: meantBy(around, span.paragraph, since, pronoun.word),
      mention: { paragraph: span.paragraph, start, end: start + pronoun.word.length },
    };
  }
  const opening = openingDescription(text, from, named);
  if (opening !== undefined) {
    const holder = holderOf(around, span.paragraph, opening.start, opening);
    return {
      entity: holder ?? names.described(opening.name, opening.type),
      mention: { paragraph: span.paragraph, start: opening.start, end: opening.end },
    };
  }
  const name = subjectAmong(named, text, from);
  if (name !== undefined) return { entity: name.entity, mention: name };
  const described = describedSubject(unquoted(text, from, span.start, around.beside));
  if (described === undefined) {
    return /^\s*(?:Man|Es)\b/.test(inFront) ? lastNamed(around) && undefined : undefined;
  }
  const start = from + described.index;
  const holder = holderOf(around, span.paragraph, start, described);
  return {
    entity: holder ?? names.described(described.name, described.type),
    mention: { paragraph: span.paragraph, start, end: start + described.name.length },
  };
}

/** `Die Kanzlerin hatte nach dem Treffen mit Lund gesagt`: who begins the sentence, right before its verb. */
function openingDescription(text: string, from: number, named: readonly GermanMention[]) {
  const lead =
    /^\s*(?:(?:Und|Auch|Aber|Doch)\s+)?(?:[Dd](?:er|ie|as)|[Ee]ine?)\s+(?:\p{Ll}+e[nrs]?\s+){0,2}(\p{Lu}[\p{L}-]+)\s+(?=\p{Ll}{3,})(?!(?:de[mnrs]|die|das|von|vom|für|aus|bei|beim|und|oder|im|in|am|an|auf|mit|zu|zum|zur)\s)/u.exec(
      text.slice(from, from + 120),
    );
  const [all = "", name = ""] = lead ?? [];
  const type = germanNoun(name);
  if (lead === null || type === undefined) return openingThing(text, from, named);
  if (type === "document") return undefined;
  const end = from + all.trimEnd().length;
  const start = end - name.length;
  if (named.some((mention) => mention.start < end)) return undefined;
  return { name, type, start, end };
}

/** `Das Referat in Lom hält fest:`: whatever begins the sentence and has a verb of saying. */
function openingThing(text: string, from: number, named: readonly GermanMention[]) {
  const lead =
    /^\s*(?:(?:Und|Auch|Aber|Doch)\s+)?(?:[Dd](?:er|ie|as))\s+(?:\p{Ll}+e[nrs]?\s+){0,2}(?=(\p{Lu}[\p{L}-]+))\1(?:\s+(?:in|im|am|aus|bei|beim|der|des|von|vom|für)\s+(?:\p{Ll}+\s+)?\p{Lu}[\p{L}-]+){0,2}\s+(\p{Ll}{3,})\s/u.exec(
      text.slice(from, from + 140),
    );
  const [all = "", name = "", verb = ""] = lead ?? [];
  const isSaying =
    isGermanSpeechVerb(verb) && !/^(?:laute|heiß|hieß|mach|steh|gib|gab|zeig)/.test(verb);
  if (lead === null || !isSaying || germanNoun(name) === "document") return undefined;
  const start = from + all.indexOf(name);
  const end = start + name.length;
  if (named.some((mention) => mention.start < from + all.length)) return undefined;
  return { name, type: germanNoun(name) ?? ("body" as const), start, end };
}

/** `wie sie der Redaktion verraten hat: „…“`: the pronoun that begins the clause, be its verb at the end. */
function afterConjunction(
  around: MentionContext,
  { from }: TokenStretch,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const { texts, span } = around;
  const inFront = (texts[span.paragraph] ?? "").slice(from, span.start);
  const lead = /\b(?:wie|als|weil|bevor|nachdem)\s+(er|sie)\s[^,;:.]{0,160}:\s*$/.exec(inFront);
  const [all = "", pronoun = ""] = lead ?? [];
  if (lead === null) return undefined;
  const start = from + lead.index + all.indexOf(` ${pronoun} `) + 1;
  return {
    entity: meantBy(around, span.paragraph, start, pronoun),
    mention: { paragraph: span.paragraph, start, end: start + pronoun.length },
  };
}
