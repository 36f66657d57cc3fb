// Knows a trade without an article that stands beside a name: `American academic and activist Ada Brandt`.

import type { SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";
import { determiners } from "../words/function-words";
import { isVerb } from "../words/verbs";
import { isOnePerson } from "./one-person";

/** Whether the trade and the name after it are of one person. */
export function isBareTrade(
  mention: SpeakerMention,
  next: SpeakerMention,
  tokens: readonly Token[],
): boolean {
  return (
    isOnePerson(mention) &&
    (!determiners.has(tokens[mention.from]?.lower ?? "") || isOfOne(tokens[next.to])) &&
    !/['’]s?\s/.test(mention.name) &&
    next.kind === "name" &&
    next.role !== undefined
  );
}

/** `a surgeon and head of the ward Ida Lund says`: the verb is of one. */
function isOfOne(verb: Token | undefined): boolean {
  return /[^s]s$/.test(verb?.lower ?? "") && isVerb(verb?.lower ?? "");
}
