import type { Paragraph } from "../../article/format";
import { quotedSpans } from "../quoting/quoted-spans";
import type { SaidPart } from "./quotations";
import type { SaidInText } from "./said-in-english";

/** Fewer words than this in quotation marks are a title or a word at arm's length as often as not. */
const fewestWords = 4;

/**
 * What is quoted in a language whose verbs of saying are not known here: the marks tell the quotations,
 * and who speaks is left open.
 */
export function saidWithoutNames(paragraphs: readonly Paragraph[]): SaidInText {
  const texts = paragraphs.map(({ text }) => text);
  const parts = quotedSpans(texts).flatMap((span, at): SaidPart[] => {
    const inner = texts[span.paragraph]?.slice(span.innerStart, span.innerEnd) ?? "";
    const words = inner.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const isWritten = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(inner);
    if (
      words < fewestWords &&
      !/[.!?…。！？]['’]?\s*$/.test(inner) &&
      !(isWritten && inner.length > 6)
    )
      return [];
    const reason = "in quotation marks; who speaks is not told in this language";
    return [
      {
        span,
        at,
        entity: undefined,
        mention: undefined,
        goesOn: false,
        signs: ["speaker not told"],
        reason,
      },
    ];
  });
  return { parts, entities: [] };
}
