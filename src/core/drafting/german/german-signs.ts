// Says what a choice of speaker in a German text rests on, as names of signs.
import type { QuotedSpan } from "../quoting/quoted-spans";
import type { FoundMention } from "./german-mention";
import type { GermanNames } from "./german-names";

/** What speaks for and against the choice of who says the quotation. */
export function germanSigns(
  texts: readonly string[],
  span: QuotedSpan,
  found: FoundMention | undefined,
  names: Pick<GermanNames, "mentions">,
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
  signs.push(`in German, ${othersIn(span.paragraph, names, entity)}`);
  return signs;
}

/** How many others are named in the paragraph, who may have said it. */
function othersIn(
  paragraph: number,
  { mentions }: Pick<GermanNames, "mentions">,
  entity: FoundMention["entity"],
): string {
  const others = new Set(
    mentions.filter((one) => one.paragraph === paragraph).map((one) => one.entity),
  );
  if (entity !== undefined) others.delete(entity);
  return ["no other named here", "one other named here"][others.size] ?? "others named here";
}
