// Finds quotations in German that stand alone in a paragraph and repeat words of another: pull quotes.
import type { SaidPart } from "../speaking/said-part";

/** So many words tell a sentence from others. */
const fewest = 5;

/** The parts, those that repeat what somebody says elsewhere said by the same. */
export function withSaidAgain(parts: readonly SaidPart[], texts: readonly string[]): SaidPart[] {
  const said = new Map<string, SaidPart>();
  for (const part of parts)
    if (!isAlone(part, texts) && part.entity !== undefined)
      for (const sentence of wordsIn(part, texts).split(/(?<=[.!?])\s+/)) {
        const key = keyOf(sentence);
        if (key !== undefined && !said.has(key)) said.set(key, part);
      }
  return parts.map((part) => {
    const key = isAlone(part, texts) ? keyOf(wordsIn(part, texts)) : undefined;
    const first = key === undefined ? undefined : said.get(key);
    if (first === undefined) return part;
    const { entity, mention, reason, signs } = first;
    return { ...part, entity, mention, reason, signs, goesOn: false };
  });
}

function wordsIn({ span }: SaidPart, texts: readonly string[]): string {
  return (texts[span.paragraph] ?? "").slice(span.innerStart, span.innerEnd);
}

/** Whether nothing else stands in the paragraph. */
function isAlone({ span }: SaidPart, texts: readonly string[]): boolean {
  const text = texts[span.paragraph] ?? "";
  return !/\p{L}/u.test(text.slice(0, span.start)) && !/\p{L}/u.test(text.slice(span.end));
}

function keyOf(sentence: string): string | undefined {
  const words =
    sentence
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, fewest) ?? [];
  return words.length < fewest ? undefined : words.join(" ");
}
