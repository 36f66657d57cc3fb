// Says how a mention stands to the verbs beside it.
import { anyPronoun } from "../mentions/any-pronoun";
import type { Relations, SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";
import { conjunctions, isAdverb, prepositions } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";
import { isAuxiliary, isVerb } from "../words/verbs";

export function verbStrength(
  tokens: readonly Token[],
  relations: Relations,
  mention: SpeakerMention,
  paragraph: number,
): string {
  if (relations.verb === -1) return "no verb";
  if (mention.paragraph !== paragraph) return "verb";
  return speechVerb(tokens[relations.verb]?.lower ?? "") ?? "verb";
}

/** `accused unnamed Gulf states`, `told Reyes`: a verb comes right before, or before an adjective. */
export function isObjectOfVerb(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (isVerb(before?.lower ?? "")) return true;
  if (before?.kind !== "word" || before.isCapital || at - 2 <= from) return false;
  if (prepositions.has(before.lower) || conjunctions.has(before.lower)) return false;
  if (anyPronoun.test(before.lower) || isAdverb(before.lower)) return false;
  const verb = tokens[at - 2];
  return verb !== undefined && !verb.isCapital && isVerb(verb.lower) && !isAuxiliary(verb.lower);
}
