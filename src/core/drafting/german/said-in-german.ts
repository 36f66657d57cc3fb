// Says who says what in German news, by rules: the verb of saying beside the quotation, `so X`, `laut X`.
import type { Paragraph } from "../../article/format";
import { type QuotedSpan, quotedSpans } from "../quoting/quoted-spans";
import { byParagraph } from "../sentences/by-paragraph";
import type { SaidInText, SaidPart } from "../speaking/said-part";
import { unquoted } from "./german-mention";
import { GermanNames } from "./german-names";
import { isQuotationInGerman, termIn } from "./german-quotations";
import { germanSigns } from "./german-signs";
import { speakerAround } from "./german-speaker";
import { withSaidAgain } from "./said-again";

/** Who says what in the paragraphs of a text in German. */
export function saidInGerman(paragraphs: readonly Paragraph[]): SaidInText {
  const texts = paragraphs.map(({ text }) => text);
  const spans = quotedSpans(texts);
  const names = new GermanNames(masked(texts, spans));
  const parts: SaidPart[] = [];
  const near = nearOf(spans);
  const besideOf = (span: QuotedSpan) => near.get(span) ?? [];
  const textOf = ({ paragraph }: QuotedSpan) => texts[paragraph] ?? "";
  const areSaid = spans.map((span) => isQuotationInGerman(textOf(span), span, besideOf(span)));
  // What is a name in one place is one everywhere.
  const terms = new Set(spans.map((span, at) => (areSaid[at] ? "" : termIn(textOf(span), span))));
  terms.delete("");
  spans.forEach((span, at) => {
    const beside = besideOf(span);
    if (!areSaid[at] || terms.has(termIn(textOf(span), span))) return;
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
  return {
    parts: withSaidAgain(
      parts.map((part, at) => saidFurtherOn(parts, at) ?? part),
      texts,
    ),
    entities: names.entities,
  };
}

/** What is left open over paragraphs is said by whoever is told where it ends, if nobody is told before. */
function saidFurtherOn(parts: readonly SaidPart[], at: number): SaidPart | undefined {
  const own = parts[at];
  if (own === undefined || own.entity !== undefined) return undefined;
  const end = parts.findIndex((part, index) => index >= at && !part.span.isOpen);
  const chain = parts.slice(at, end + 1);
  const last = chain.at(-1);
  const isOne = chain.every(({ span }, index) => index === 0 || span.continues);
  if (last?.entity === undefined || !isOne) return undefined;
  const { entity, mention, reason, signs } = last;
  return { ...own, entity, mention, reason, signs };
}

/** So many quotations on each side are looked at for the sentence that a quotation is in. */
const mostBeside = 20;

/** For each quotation those of its paragraph that are near, itself among them, in order. */
function nearOf(spans: readonly QuotedSpan[]): ReadonlyMap<QuotedSpan, readonly QuotedSpan[]> {
  const near = new Map<QuotedSpan, readonly QuotedSpan[]>();
  for (const all of byParagraph(spans).values())
    for (const [at, span] of all.entries())
      near.set(span, all.slice(Math.max(0, at - mostBeside), at + mostBeside + 1));
  return near;
}

/** The texts with blanks in place of what is quoted: nobody named inside says it. */
function masked(texts: readonly string[], spans: readonly QuotedSpan[]): string[] {
  const inParagraph = byParagraph(spans);
  return texts.map((text, paragraph) =>
    unquoted(text, 0, text.length, inParagraph.get(paragraph) ?? []),
  );
}
