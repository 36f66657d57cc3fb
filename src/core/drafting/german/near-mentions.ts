import { byParagraph } from "../sentences/by-paragraph";
import type { GermanNames } from "./german-names";
import type { GermanMention } from "./mention-in-german";

const known = new WeakMap<object, ReadonlyMap<number, readonly GermanMention[]>>();

/** Who is named before a place in its paragraph and in some before it, in the order of the text. */
export function namedNear(
  names: Pick<GermanNames, "mentions">,
  paragraph: number,
  start: number,
  back: number,
): GermanMention[] {
  const all = known.get(names) ?? byParagraph(names.mentions);
  known.set(names, all);
  const result: GermanMention[] = [];
  for (let at = Math.max(0, paragraph - back); at <= paragraph; at++)
    for (const mention of all.get(at) ?? [])
      if (at < paragraph || mention.end <= start) result.push(mention);
  return result;
}
