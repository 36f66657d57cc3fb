import type { QuotedSpan } from "../quoting/quoted-spans";
import type { FoundMention } from "./german-mention";

/** What a choice of speaker in a German text rests on, as names of signs. */
export function germanSigns(
  texts: readonly string[],
  span: QuotedSpan,
  found: FoundMention | undefined,
): string[] {
  const signs = ["in German", `in German, rule ${found?.rule ?? "none"}`];
  const { mention, entity } = found ?? {};
  const words = mention && texts[mention.paragraph]?.slice(mention.start, mention.end);
  if (/^(?:er|sie)$/i.test(words ?? "")) signs.push("in German, pronoun");
  if (entity === undefined) signs.push("in German, means nobody");
  else if (entity.isUnnamed) signs.push("in German, unnamed");
  else if (entity.words.length < 2) signs.push("in German, one name only");
  const inner = texts[span.paragraph]?.slice(span.innerStart, span.innerEnd) ?? "";
  if (inner.split(/\s+/).length < 4) signs.push("in German, few words");
  if (span.isOpen) signs.push("in German, left open");
  return signs;
}
