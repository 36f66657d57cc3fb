// Says who says what in German news, by rules: the verb of saying beside the quotation, `so X`, `laut X`.
import type { Paragraph } from "../../article/format";
import type { SaidPart } from "../annotating/quotations";
import type { Said } from "../annotating/said-in-english";
import { type QuotedSpan, quotedSpans } from "../quoting/quoted-spans";
import type { Found } from "./german-mention";
import { GermanNames } from "./german-names";
import { isQuotationInGerman } from "./german-quotations";
import { speakerAround } from "./german-speaker";

/** How often each rule is right, as counted on the articles of drafts/shown. */
const confidence: Readonly<Record<Found["rule"], number>> = {
  after: 0.95,
  before: 0.88,
  same: 0.86,
  last: 0.55,
};

/** Whom `er` or `sie` means is told wrong more often than a name. */
const doubtOfPronoun = 0.08;

function isPronoun(texts: readonly string[], found: Found | undefined): boolean {
  const { mention } = found ?? {};
  if (mention === undefined) return false;
  return /^(?:er|sie)$/i.test(texts[mention.paragraph]?.slice(mention.start, mention.end) ?? "");
}

/** Who says what in the paragraphs of a text in German. */
export function saidInGerman(paragraphs: readonly Paragraph[]): Said {
  const texts = paragraphs.map(({ text }) => text);
  const spans = quotedSpans(texts);
  const names = new GermanNames(masked(texts, spans));
  const parts: SaidPart[] = [];
  spans.forEach((span, at) => {
    const text = texts[span.paragraph] ?? "";
    const beside = spans.filter(({ paragraph }) => paragraph === span.paragraph);
    if (!isQuotationInGerman(text, span, beside)) return;
    const found = speakerAround({ texts, names, span, beside, before: parts.at(-1) });
    const rule = found?.rule;
    parts.push({
      span,
      at,
      entity: found?.entity,
      mention: found?.mention,
      goesOn: rule === "same" && parts.at(-1)?.span.paragraph === span.paragraph,
      confidence:
        rule === undefined
          ? 0.2
          : span.isOpen
            ? 0.6
            : confidence[rule] - (isPronoun(texts, found) ? doubtOfPronoun : 0),
      reason: found?.reason ?? "niemand ist in der Nähe genannt",
    });
  });
  return { parts, entities: names.entities };
}

/** The texts with blanks in place of what is quoted: nobody named inside says it. */
function masked(texts: readonly string[], spans: readonly QuotedSpan[]): string[] {
  const result = [...texts];
  for (const { paragraph, start, end } of spans) {
    const text = result[paragraph] ?? "";
    result[paragraph] = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  }
  return result;
}
