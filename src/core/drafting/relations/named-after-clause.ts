// Appositions after a clause: `One of those who came, Ida Lund, left`.

import type { Relations, SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";

/** Notes of a description, and of who is in the clause about it, that they say more of the name after the clause. */
export function nameAfterClause(
  mention: SpeakerMention,
  at: number,
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
): void {
  if (!/^(?:who|that|whose)$/.test(tokens[mention.to]?.lower ?? "")) return;
  const named = mentions.findIndex((other) => isNamedAfterClause(mention, other, tokens));
  const theirs = relations[named];
  if (named <= at || theirs === undefined) return;
  theirs.from = Math.min(theirs.from, mention.from);
  for (const own of relations.slice(at, named)) own.apposition ??= mentions[named];
}

/** `One of those who came, Ida Lund, left`: who it is, after a clause about them. */
function isNamedAfterClause(
  one: SpeakerMention,
  name: SpeakerMention,
  tokens: readonly Token[],
): boolean {
  // `former Senator Ida Lund`
  const from = tokens[name.from - 1]?.text === "," ? name.from : -1;
  return (
    one.kind === "description" &&
    !one.isPlural &&
    !one.isPossessive &&
    name.kind === "name" &&
    name.type === "person" &&
    !name.isPossessive &&
    from !== -1 &&
    from - one.to <= 10 &&
    /^(?:,|\()$/.test(tokens[name.to]?.text ?? "") &&
    tokens.slice(one.to, from - 1).every(({ kind }) => kind === "word" || kind === "number")
  );
}
