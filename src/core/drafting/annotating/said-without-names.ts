import type { Paragraph } from "../../article/format";
import { quotedSpans } from "../quoting/quoted-spans";
import { attachedSpeakers } from "../romance/said-by-attached";
import type { SaidInText, SaidPart } from "../speaking/said-part";

/** Fewer words than this in quotation marks are a title or a word at arm's length as often as not. */
const fewestWords = 4;

/**
 * What is quoted in a language other than English and German: the marks tell the quotations. Who speaks is
 * told by a name beside a verb of saying in French, Spanish and Italian, and left open elsewhere.
 */
export function saidWithoutNames(paragraphs: readonly Paragraph[], language: string): SaidInText {
  const texts = paragraphs.map(({ text }) => text);
  const spans = quotedSpans(texts);
  const { bySpan, entities } = attachedSpeakers(texts, spans, language.split("-")[0] ?? "");
  const parts = spans.flatMap((span, at): SaidPart[] => {
    const inner = texts[span.paragraph]?.slice(span.innerStart, span.innerEnd) ?? "";
    const speaker = bySpan.get(at);
    if (speaker === undefined && !isLikelySaid(inner)) return [];
    const { start = 0, end = 0 } = speaker?.mention ?? {};
    const name = texts[span.paragraph]?.slice(start, end);
    return [
      {
        span,
        at,
        entity: speaker?.entity,
        mention: speaker?.mention,
        goesOn: false,
        signs: [speaker === undefined ? "speaker not told" : "attached in another language"],
        reason:
          speaker === undefined
            ? "in quotation marks; who speaks is not told in this language"
            : `attached: “…” ${name}`,
      },
    ];
  });
  return { parts, entities };
}

function isLikelySaid(inner: string): boolean {
  const words = inner.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const isWritten = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(inner);
  return (
    words >= fewestWords || /[.!?…。！？]['’]?\s*$/.test(inner) || (isWritten && inner.length > 6)
  );
}
