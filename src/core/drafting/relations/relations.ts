// Relates the mentions of a sentence to each other and to the verbs: apposition, coordination, subject.

import type { Relations, SpeakerMention } from "../mentions/mention";
import { tellSpeaking } from "../mentions/speaking-in";
import type { Token } from "../sentences/tokens";
import { appose } from "./appositions";
import { findAuthors } from "./authors";
import { findBodies } from "./belonging";
import { dropSharedByPlaces, giveToAuthors, giveToRecorded, hearSaying } from "./said-through";
import { shiftToSaying } from "./second-verb";
import { dropAfterBy, findVerbs } from "./verbs-of-mentions";

/** The relations of each mention of a sentence, in the same order. */
export function relationsIn(
  mentions: readonly SpeakerMention[],
  tokens: readonly Token[],
  from: number,
  to: number,
): Relations[] {
  const relations: Relations[] = mentions.map((mention) => ({
    apposition: undefined,
    partners: [],
    from: mention.from,
    verb: -1,
    isInverted: false,
    says: false,
    isRead: false,
    endsAfter: false,
    goesOn: false,
    isReported: false,
    isBorn: false,
    asks: false,
    isPutTo: false,
    author: undefined,
    body: undefined,
  }));
  appose(mentions, relations, tokens, to);
  findVerbs(mentions, relations, tokens, { from, to });
  shiftToSaying(mentions, relations, tokens, to);
  giveToAuthors(mentions, relations, tokens);
  giveToRecorded(mentions, relations, tokens);
  dropSharedByPlaces(mentions, relations);
  hearSaying(relations, tokens);
  dropAfterBy(mentions, relations, tokens);
  tellSpeaking(mentions, relations, tokens);
  findAuthors(mentions, relations, tokens, from);
  findBodies(mentions, relations, tokens);
  return relations;
}
