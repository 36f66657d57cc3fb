// Finds the subject of the words that stand before a quotation in a German sentence.

import { afterVerb, behindVerb, clauseSubject, verbBeforeArticle } from "./behind-verb";
import { bodiesIn, isOwner } from "./body-mentions";
import { describedSubject } from "./described-subject";
import { isAside, pronounSaying, subjectAmong } from "./german-choice";
import {
  type FoundMention,
  firstIn,
  lastNamed,
  type MentionContext,
  type TokenStretch,
  unquoted,
} from "./german-mention";
import { agentOfPassive } from "./german-passive";
import { holderOf } from "./holder-of-description";
import { meantBy } from "./meant-in-german";
import { belongingTo, openingDescription } from "./opening-description";

/** Who is the subject before the quotation: after `laut`, else the last who is named, else who is described. */
export function subjectBefore(
  around: MentionContext,
  sentence: TokenStretch,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const { from } = sentence;
  const { texts, names, span } = around;
  const text = texts[span.paragraph] ?? "";
  const inFront = text.slice(from, span.start);
  const source = sourceIn(inFront);
  if (source !== undefined) {
    const found = firstIn(around, { from: from + source, to: span.start });
    if (found !== undefined) return found;
  }
  const agent = agentOfPassive(around, sentence);
  if (agent !== undefined) return agent;
  const follower = afterConjunction(around, sentence);
  if (follower !== undefined) return follower;
  const people = names.mentions.filter(
    (mention) =>
      mention.paragraph === span.paragraph && mention.start >= from && mention.end <= span.start,
  );
  const bodies = bodiesIn(names, span.paragraph, from, span.start).filter(
    (body) => !isAside(body, text, from) && !isOwner(body, text, from),
  );
  const named = [...people, ...bodies].sort((one, other) => one.start - other.start);
  const verb = verbBeforeArticle(inFront);
  const behind = clauseSubject(around, from, named) ?? behindVerb(around, from, verb, named);
  if (behind !== undefined) return behind;
  const first = people[0]?.start;
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
  const owned = named.every((mention) => isAside(mention, text, from))
    ? belongingTo(text.slice(from, named[0]?.start ?? from))
    : undefined;
  if (owned !== undefined)
    return {
      entity: names.described(owned, "person"),
      mention: {
        paragraph: span.paragraph,
        start: from + inFront.indexOf(owned),
        end: from + inFront.indexOf(owned) + owned.length,
      },
    };
  const name = subjectAmong(named, text, from);
  if (name !== undefined) return { entity: name.entity, mention: name };
  const placed = afterVerb(around, from, verb);
  if (placed !== undefined) return placed;
  const described = describedSubject(unquoted(text, from, span.start, around.beside));
  if (described === undefined) {
    return /^\s*(?:Man|Es)\b/.test(inFront) ? lastNamed(around) && undefined : undefined;
  }
  const start = from + described.index;
  const holder = holderOf(around, span.paragraph, start, described);
  return {
    entity: holder ?? names.described(described.name, described.type),
    mention: { paragraph: span.paragraph, start, end: start + described.length },
  };
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

/** Where in the words begins who says it by a preposition: `laut Lund`, `nach Lunds Angaben`; undefined for nowhere. */
function sourceIn(inFront: string): number | undefined {
  const source =
    /\b(?:laut|(?:nach (?:Angaben|Ansicht|Aussagen?|Auffassung|Einschätzung|Meinung|Überzeugung|Darstellung|Worten|Informationen|Berechnungen)|aus (?:der )?Sicht)(?: de[rsmn]| von(?: de[rmn])?)?)\s/iu.exec(
      inFront,
    ) ??
    /\b[Nn]ach\s+(?=\p{Lu}\p{L}+s\s+(?:Angaben|Ansicht|Aussage|Auffassung|Einschätzung|Meinung|Überzeugung|Darstellung|Worten)\b)/u.exec(
      inFront,
    ) ??
    /(?<=^|[.,;:]\s)(?=[^.,;:]{3,60}\szufolge\b)/.exec(inFront);
  return source === null ? undefined : source.index + source[0].length;
}
