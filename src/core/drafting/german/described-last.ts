// Finds who is described, rather than named, before a German quotation that nobody beside it says.
import { describedBefore } from "./described-in-german";
import { type FoundMention, lastNamed, type MentionContext } from "./german-mention";
import { isInSubjunctive, isSubjunctiveBehind } from "./german-reported";
import { beginOfSentence } from "./german-sentence";
import { meantByOffice } from "./holder-of-description";
import { mentionsOfParagraph, namedNear } from "./near-mentions";

/** `Ein Passant erfährt davon. Er staunt. „…“`: who begins a sentence of the paragraph, where nobody is named since. */
export function describedLast({
  texts,
  names,
  span,
  before,
  beside,
}: MentionContext): FoundMention | undefined {
  const text = texts[span.paragraph] ?? "";
  const since = before?.span.paragraph === span.paragraph ? before.span.end : 0;
  const [male, female] = (["male", "female"] as const).map((gender) =>
    describedBefore(text, span.start, gender),
  );
  const last = (male?.index ?? -1) > (female?.index ?? -1) ? male : female;
  if (last === undefined || last.index < since) return undefined;
  const named = lastNamed({ texts, names, span, before, beside });
  if (named?.paragraph === span.paragraph && named.start > last.index) return undefined;
  const found = text.indexOf(last.name, last.index);
  const start = found === -1 ? last.index : found;
  const holder = /^D(?:er|ie)\s/.test(last.name)
    ? meantByOffice({ names, texts }, span.paragraph, start, last.name.toLowerCase())
    : undefined;
  return {
    entity: holder ?? names.described(last.name, "person"),
    mention: {
      paragraph: span.paragraph,
      start,
      end: Math.min(text.length, start + last.name.length),
    },
    rule: "last",
    reason: `zuletzt genannt: ${last.name}`,
  };
}

/** What is shorter, in UTF-16 units, is a word in marks rather than what somebody says. */
const shortest = 30;

/** `„…“ Das sind harte Tage, die Lund erlebt.`: who is named first after it in its paragraph, where nobody else is found. */
export function firstNamedAfter({ names, span }: MentionContext): FoundMention | undefined {
  if (span.innerEnd - span.innerStart < shortest) return undefined;
  const next =
    mentionsOfParagraph(names.mentions, span.paragraph).find(({ start }) => start >= span.end) ??
    mentionsOfParagraph(names.mentions, span.paragraph + 1)[0];
  if (next === undefined) return undefined;
  return {
    entity: next.entity,
    mention: next,
    rule: "last",
    reason: `danach genannt: ${next.entity.name}`,
  };
}

/** `„…“, sagt Lund. Ein Nachbar winkt ab. „…“`: who begins the sentence right before, other than who spoke last; `said` is where somebody says something. */
export function introducedSince(
  around: MentionContext,
  said: number | undefined,
  to = around.span.start,
): FoundMention | undefined {
  const { texts, names, span, before } = around;
  const text = (texts[span.paragraph] ?? "").slice(0, to).trimEnd();
  const from = beginOfSentence(text, text.length - 1);
  const since = Math.max(before?.span.end ?? 0, before?.mention?.end ?? 0);
  if (from < since || (said ?? 0) >= from || !/[.!]$/.test(text)) return undefined;
  // What somebody else says of a person introduces nobody: `Lund habe gefehlt.`
  const sentence = text.slice(from);
  if (isInSubjunctive(sentence) || isSubjunctiveBehind(sentence)) return undefined;
  const described = describedLast(around);
  const { start = -1 } = described?.mention ?? {};
  if (start >= from && start < to) return described;
  const named = namedNear(names, span.paragraph, to, 0).find(({ start }) => start >= from);
  if (named === undefined || named.entity === before?.entity) return undefined;
  if (
    !/^\s*(?:(?:Auch|Doch|Aber)\s+)?(?:\p{Lu}[\p{L}/-]+\s+){0,3}$/u.test(
      text.slice(from, named.start),
    )
  )
    return undefined;
  return {
    entity: named.entity,
    mention: named,
    rule: "last",
    reason: `zuletzt genannt: ${named.entity.name}`,
  };
}
