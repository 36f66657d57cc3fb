// Finds who says a quotation in German that no verb of saying stands beside.
import type { SaidPart } from "../annotating/quotations";
import { type FoundMention, firstIn, lastNamed, type MentionContext } from "./german-mention";

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

/** `Lund bestritt das. Die Stadt verliere „…“`: who was named last in the paragraph, where nobody says anything here. */
export function lastInParagraph(
  { names, span }: MentionContext,
  before: number,
  isSaidHere: boolean,
): Omit<FoundMention, "rule" | "reason"> | undefined {
  if (isSaidHere) return undefined;
  const last = names.mentions.findLast(
    ({ paragraph, end }) => paragraph === span.paragraph && end <= before,
  );
  return last && { entity: last.entity, mention: last };
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
