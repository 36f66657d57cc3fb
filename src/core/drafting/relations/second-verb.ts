// Finds the verb of saying that comes after another one of the same subject: `Lund rose and said`.

import type { Relations, SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";
import { isAdverb } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";

/** Gives the only subject of a sentence the verb of saying after `and`, where its first verb says nothing. */
export function shiftToSaying(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
  to: number,
): void {
  const subjects = relations.filter(
    ({ verb, apposition }, at) =>
      verb !== -1 && apposition === undefined && mentions[at] !== undefined,
  );
  const [subject] = subjects;
  if (subject === undefined || subject.isInverted) return;
  if (speechVerb(tokens[subject.verb]?.lower ?? "") !== undefined) return;
  const second = sayingAfterAnd(tokens, subject.verb + 1, to);
  if (second === -1) return;
  // `Lund rose and said she would go`: what comes after is another's.
  if (subjects.some(({ verb, from }) => verb !== subject.verb && from < second)) return;
  subject.verb = second;
}

/** The finite verb of strong saying after `and`, before anything in quotation marks; -1 for none. */
function sayingAfterAnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "quotation" || /^[;:]$/.test(token.text)) return -1;
    if (token.lower !== "and") continue;
    let verb = at + 1;
    while (isAdverb(tokens[verb]?.lower ?? "")) verb++;
    const { lower = "", isCapital } = tokens[verb] ?? {};
    if (!isCapital && speechVerb(lower) === "strong" && /(?:ed|s|said|told|wrote)$/.test(lower))
      return verb;
  }
  return -1;
}
