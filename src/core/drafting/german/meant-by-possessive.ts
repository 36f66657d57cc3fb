// Finds who says a quotation in German by a word for what is theirs: `Sein Fazit: „…“`, `ihrer Ansicht nach`.
import type { FoundMention, MentionContext, TokenStretch } from "./german-mention";
import { germanNoun } from "./german-words";
import { meantBy } from "./meant-in-german";

const view =
  "(?:Angaben|Ansicht|Meinung|Auffassung|Einschätzung|Überzeugung|Worten|Darstellung|Aussagen?|Sicht|Erfahrung|Eindruck)";
const own = new RegExp(
  `\\b(?:[Nn]ach|[Aa]us|[Ii]n)\\s+(sein|ihr)e[nr]\\s+(?:eigenen\\s+)?${view}\\b|\\b([Ss]ein|[Ii]hr)e[nr]\\s+${view}\\s+(?:nach|zufolge)\\b|\\b([Ii]hm|[Ii]hr)\\s+zufolge\\b`,
  "u",
);
const told =
  /^\s*(?:(?:Und|Aber|Doch|Auch)\s+)?([Ss]ein|[Ii]hr)e?\s+(?:\p{Ll}+e[rs]?\s+){0,2}(\p{Lu}[\p{L}-]+)(?:\s[^:„»«“]{0,60})?:\s*$/u;

/** Whose view or summary it is that the sentence tells. */
export function possessorIn(
  { texts, names, span, before }: MentionContext,
  { from }: TokenStretch,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  const inFront = (texts[span.paragraph] ?? "").slice(from, span.start);
  const isNamed = names.mentions.some(
    ({ paragraph, start, end }) =>
      paragraph === span.paragraph && start >= from && end <= span.start,
  );
  const lead = own.exec(inFront) ?? (isNamed ? null : told.exec(inFront));
  if (lead === null) return undefined;
  // `Sein Sprecher sagte: „…“` is said by somebody else.
  const noun = lead[2] ?? "";
  if (/^\p{Lu}/u.test(noun) && isSayer(noun)) return undefined;
  const word = /\b(?:sein|ihr|ihm)/i.exec(lead[0]);
  if (word === null) return undefined;
  const start = from + lead.index + word.index;
  const pronoun = /^ihr/i.test(word[0]) ? "sie" : "er";
  const entity = meantBy({ names, texts, before }, span.paragraph, start, pronoun);
  const length = /^\p{L}+/u.exec((texts[span.paragraph] ?? "").slice(start))?.[0].length ?? 0;
  return entity && { entity, mention: { paragraph: span.paragraph, start, end: start + length } };
}

function isSayer(noun: string): boolean {
  const type = germanNoun(noun);
  return type === "person" || type === "body";
}
