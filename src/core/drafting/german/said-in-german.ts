// Says who says what in German news, by rules: the verb of saying beside the quotation, `so X`, `laut X`.
import type { Paragraph } from "../../article/format";
import type { SaidPart } from "../annotating/quotations";
import type { SaidInText } from "../annotating/said-in-english";
import { type QuotedSpan, quotedSpans } from "../quoting/quoted-spans";
import { GermanNames } from "./german-names";
import { isQuotationInGerman } from "./german-quotations";
import { germanSigns } from "./german-signs";
import { speakerAround } from "./german-speaker";

/** Who says what in the paragraphs of a text in German. */
export function saidInGerman(paragraphs: readonly Paragraph[]): SaidInText {
  const texts = paragraphs.map(({ text }) => text);
  const spans = quotedSpans(texts);
  const names = new GermanNames(masked(texts, spans));
  const parts: SaidPart[] = [];
  spans.forEach((span, at) => {
    const text = texts[span.paragraph] ?? "";
    const beside = spans.filter(({ paragraph }) => paragraph === span.paragraph);
    if (!isQuotationInGerman(text, span, beside)) return;
    const found = speakerAround({ texts, names, span, beside, before: parts.at(-1) });
    parts.push({
      span,
      at,
      entity: found?.entity,
      mention: found?.mention,
      goesOn: found?.rule === "same" && parts.at(-1)?.span.paragraph === span.paragraph,
      signs: germanSigns(texts, span, found, names),
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
