// Knows what is written in initials: a body by the letters in parentheses after it, somebody by an office.

import type { Relations, SpeakerMention } from "../mentions/mention";
import type { NamedEntity } from "./entity";

/** Gives mentions such as `the GS` and `CTHW` to whom they stand for. */
export function joinInitials(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  of: Map<SpeakerMention, NamedEntity>,
): void {
  const meant = new Map<NamedEntity, NamedEntity>();
  const holders = new Map<string, NamedEntity | undefined>();
  for (const entity of new Set(of.values())) {
    if (entity.type !== "person" || entity.isUnnamed) continue;
    for (const letters of new Set(entity.roles.flatMap(initialsOf)))
      holders.set(letters, holders.has(letters) ? undefined : entity);
  }
  mentions.forEach((mention, at) => {
    const short = of.get(mention);
    const [word = ""] = mention.words;
    if (short?.first !== at || short.words.length !== 1 || !/^\p{Lu}{2,8}$/u.test(word)) return;
    const long = spelledBefore(mention, mentions[at - 1], relations[at]);
    const holder = relations[at]?.verb === -1 ? undefined : holders.get(word);
    const known = (long && of.get(long)) ?? holder;
    if (known === undefined || known === short) return;
    if (long !== undefined) known.aliases.add(word);
    meant.set(short, known);
  });
  if (meant.size === 0) return;
  for (const [mention, entity] of of) of.set(mention, meant.get(entity) ?? entity);
}

/** `Citizens for the Harbour Wall (CTHW)`: the name right before, with all these letters in this order. */
function spelledBefore(
  { from, words: [word = ""] }: SpeakerMention,
  before: SpeakerMention | undefined,
  own: Relations | undefined,
): SpeakerMention | undefined {
  if (before === undefined || own?.apposition !== before || from !== before.to + 1)
    return undefined;
  if (before.kind !== "name" || before.type === "person" || before.words.length < 3)
    return undefined;
  const text = before.name.toUpperCase();
  let at = -1;
  for (const letter of word) {
    at = text.indexOf(letter, at + 1);
    if (at === -1) return undefined;
  }
  return text[0] === word[0] ? before : undefined;
}

/** `GS` of `General Secretary of the union`: the letters of an office, with up to two words before it. */
function initialsOf({ text, noun }: NamedEntity["roles"][number]): string[] {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const office = words.findIndex((word) => noun.endsWith(word.toLowerCase()));
  if (office < 1) return [];
  return [1, 2, 3]
    .filter((back) => back <= office)
    .map((back) =>
      words
        .slice(office - back, office + 1)
        .map(([letter]) => letter)
        .join(""),
    );
}
