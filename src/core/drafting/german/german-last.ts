// Finds who says a quotation in German that no verb of saying stands beside.
import type { SaidPart } from "../annotating/quotations";
import { subjectAmong } from "./german-choice";
import { type FoundMention, firstIn, lastNamed, type MentionContext } from "./german-mention";
import { beginOfSentence } from "./german-sentence";
import { namedNear } from "./near-mentions";

/** Who was named last, else who spoke last. */
export function whoeverWasLast(around: MentionContext): FoundMention | undefined {
  const { before, span } = around;
  const last = lastNamed(around);
  if (last !== undefined)
    return {
      entity: last.entity,
      mention: last,
      rule: "last",
      reason: `zuletzt genannt: ${last.entity.name}`,
    };
  return before === undefined || before.span.paragraph < span.paragraph - 1
    ? saidWithWords(around)
    : sameSpeaker(before);
}

/** `Lund bestritt das. Die Stadt verliere „…“`: the subject of the last sentence that names somebody, where nobody says anything here. */
export function lastInParagraph(
  { texts, names, span }: MentionContext,
  before: number,
  isSaidHere: boolean,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  if (isSaidHere) return undefined;
  const here = namedNear(names, span.paragraph, before, 0);
  const last = here.at(-1);
  if (last === undefined) return undefined;
  const text = texts[span.paragraph] ?? "";
  const from = beginOfSentence(text, last.start);
  const subject = subjectAmong(
    here.filter(({ start }) => start >= from),
    text,
    from,
  );
  return subject && { entity: subject.entity, mention: subject };
}

/** What may stand between the beginning of a sentence and the name of its subject: `Für Manager Lund`. */
const opening =
  /^\s*(?:(?:Auch|Aber|Doch|Und|Für|Selbst|Nur|Sogar)\s+)?(?:(?:[Dd](?:er|ie|en))\s+)?(?:\p{Ll}+e[rn]?\s+){0,2}(?:\p{Lu}[\p{L}/-]+\s+){0,3}$/u;

/** `Für Manager Lund ist das Unsinn. „…“`: who begins the sentence before a quotation that stands alone. */
export function ledTo({
  texts,
  names,
  span,
  before,
}: MentionContext): Omit<FoundMention, "rule" | "reason"> | undefined {
  const isFirst = !/\p{L}/u.test((texts[span.paragraph] ?? "").slice(0, span.start));
  const paragraph = isFirst ? span.paragraph - 1 : span.paragraph;
  const all = texts[paragraph] ?? "";
  if (isFirst && !/:\s*$/.test(all)) return undefined;
  const text = isFirst ? all : all.slice(0, span.start);
  const from = beginOfSentence(text, text.trimEnd().length - 1);
  const since = before?.span.paragraph === paragraph ? before.span.end : 0;
  if (from < since) return undefined;
  const first = namedNear(names, paragraph, text.length, 0).find(({ start }) => start >= from);
  if (first === undefined || !opening.test(text.slice(from, first.start))) return undefined;
  return { entity: first.entity, mention: first };
}

/** `„…“ Mit diesen Worten eröffnete Lund die Sitzung`: who is named after it, where nobody was before. */
function saidWithWords(around: MentionContext): FoundMention | undefined {
  const { texts, span } = around;
  const after = (texts[span.paragraph] ?? "").slice(span.end);
  const lead =
    /^\s*Mit (?:d(?:ies)?e[nrms]|seine[nrm]|ihre[nrm]) (?:\p{Ll}+ )?(?:Aussagen?|Äußerung(?:en)?|Worten?|Satz|Sätzen|Zitat|Bemerkung(?:en)?)\s/u.exec(
      after,
    );
  if (lead === null) return undefined;
  const stop = after.slice(lead[0].length).search(/[.!?;]/);
  const from = span.end + lead[0].length;
  const found = firstIn(around, { from, to: stop === -1 ? span.end + after.length : from + stop });
  if (found?.mention === undefined) return undefined;
  const { start, end } = found.mention;
  const words = (texts[span.paragraph] ?? "").slice(start, end);
  return { ...found, rule: "after", reason: `zugeordnet: „…“ ${words}` };
}

/** The one who said the part before. */
export function sameSpeaker({ entity, mention }: SaidPart): FoundMention {
  return { entity, mention, rule: "same", reason: `spricht weiter: ${entity?.name ?? "?"}` };
}
