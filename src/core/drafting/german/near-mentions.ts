import { byParagraph } from "../sentences/by-paragraph";
import type { GermanMention } from "./mention-in-german";

const known = new WeakMap<object, ReadonlyMap<number, readonly GermanMention[]>>();

/** Those of a list of mentions that stand in a paragraph, in order; the list is sorted into paragraphs once. */
export function mentionsOfParagraph(
  list: readonly GermanMention[],
  paragraph: number,
): readonly GermanMention[] {
  const all = known.get(list) ?? byParagraph(list);
  known.set(list, all);
  return all.get(paragraph) ?? [];
}

/** Who is named before a place in its paragraph and in some before it, in the order of the text. */
export function namedNear(
  names: { readonly mentions: readonly GermanMention[] },
  paragraph: number,
  start: number,
  back: number,
): GermanMention[] {
  const result: GermanMention[] = [];
  for (let at = Math.max(0, paragraph - back); at <= paragraph; at++)
    for (const mention of mentionsOfParagraph(names.mentions, at))
      if (at < paragraph || mention.end <= start) result.push(mention);
  return result;
}
