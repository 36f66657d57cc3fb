// Finds appositions between commas, and who is named together with another by `and`.

import type { Relations, SpeakerMention } from "../mentions/mention";
import { isAccordingTo } from "../mentions/speaking-in";
import { withoutParty } from "../mentions/without-owner";
import type { Token } from "../sentences/tokens";
import { isVerb } from "../words/verbs";
import { apposeAfterBody } from "./apposition-after-body";
import { apposeInside, endOfDescription, isOfficeBefore } from "./apposition-inside";
import { afterAside } from "./aside";
import { isBareTrade } from "./bare-trade";
import { isListed } from "./listed";
import { isOnePerson } from "./one-person";
import { calledIn } from "./said-through";
import { isCoordinated, isSameThing } from "./same-thing";
import { afterParenthesis } from "./subject-verbs";

/** Notes of the mentions of a sentence, up to the token `to`, which only say more of another, and which stand together. */
export function appose(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
  to: number,
): void {
  mentions.forEach((mention, at) => {
    const own = relations[at];
    const next = withoutParty(
      mentions.find(
        (other) => other.at > mention.at && other.from >= afterParenthesis(tokens, mention.to, to),
      ),
      mention,
      mentions,
    );
    if (own === undefined || next === undefined) return;
    // `American academic and activist Ada Brandt`: both are of one person, as no article sets them apart.
    if (isCoordinated(tokens, mention, next) && isBareTrade(mention, next, tokens)) {
      own.apposition = next;
      const theirs = relations[mentions.indexOf(next)];
      if (theirs !== undefined) theirs.from = own.from;
      return;
    }
    if (isCoordinated(tokens, mention, next)) {
      own.partners.push(next);
      const theirs = relations[mentions.indexOf(next)];
      theirs?.partners.push(mention);
      // `Ida Lund, Bo Ek and Tom Reyes`: the first of three.
      const first = mentions[at - 1];
      if (first !== undefined && theirs !== undefined && isListed([first, mention, next], tokens)) {
        relations[at - 1]?.partners.push(mention, next);
        own.partners.push(first);
        theirs.partners.push(first);
      }
    }
    if (own.apposition !== undefined || mention.kind === "pronoun") return;
    // `The senator who broke ranks was Ida Lund`
    if (isNamedByVerb(mention, next, tokens)) {
      own.apposition = next;
      return;
    }
    const aside = asideOf(mention, next, mentions, tokens, to);
    if (aside === undefined) return;
    // `the minister, Rosa Ibáñez,` is about the name; `Luis Quispe, a farmer,` too, and
    // `the keeper, a man called Luis Quispe,`.
    const called =
      mention.kind === "description" ? calledIn(mentions, tokens, next, aside) : undefined;
    if (called === undefined && !isSameThing(mention, next, tokens)) return;
    const main =
      called ?? (mention.kind === "description" && next.kind === "name" ? next : mention);
    const mains = relations[mentions.indexOf(main)];
    if (main !== mention && mains !== undefined) mains.from = own.from;
    mentions.forEach((other, index) => {
      const theirs = relations[index];
      // In `Lund's late husband, Olaf,` Lund is somebody else.
      const isOwner = other.isPossessive && other !== mention;
      const isWithin = other.from >= mention.from && other.to <= aside;
      if (theirs !== undefined && other !== main && !isOwner && isWithin) theirs.apposition = main;
    });
  });
  apposeInside(mentions, relations, tokens);
  apposeAfterBody(mentions, relations, tokens);
}

function isNamedByVerb(
  mention: SpeakerMention,
  next: SpeakerMention,
  tokens: readonly Token[],
): boolean {
  return (
    isOnePerson(mention) &&
    /^the\b/i.test(mention.name) &&
    next.kind === "name" &&
    next.type === "person" &&
    !next.isPossessive &&
    /^(?:is|was)$/.test(tokens[next.from - 1]?.lower ?? "")
  );
}

const opensPlace = /^(?:at|in|on|inside|outside|near|during|after|before)$/;

/** Where an aside ends that begins after a mention with the next one; undefined where there is none. */
function asideOf(
  mention: SpeakerMention,
  next: SpeakerMention,
  mentions: readonly SpeakerMention[],
  tokens: readonly Token[],
  to: number,
): number | undefined {
  // `Ida Lund (D-Ohio), head of the caucus,`
  const comma = afterParenthesis(tokens, mention.to, to);
  if (next.from > comma + 2 || tokens[comma]?.text !== ",") return undefined;
  // `At her school, Lund and others stayed away`: where it was, and who.
  const isPlace =
    opensPlace.test(mention.opening) &&
    tokens[mention.from - 1]?.lower === mention.opening &&
    tokens[next.to]?.text !== ",";
  if (isPlace) return undefined;
  // `The keeper, Ann Li, told the board`: after a verb comes another thing.
  const isOther = tokens
    .slice(comma + 1, next.from)
    .some(({ lower }) => isVerb(lower) && !/^(?:retired|acting|late|former)$/.test(lower));
  if (isOther) return undefined;
  const end = afterAside(tokens, comma, to);
  // `In a text read to the court, Ida Lund wrote: …`: no aside, but what the sentence is about.
  const named = next.isPossessive ? ownedBy(next, mentions) : next;
  const isSubject =
    named?.kind === "name" &&
    isVerb(tokens[named.to]?.lower ?? "") &&
    /^[.?!:;]$/.test(tokens[end ?? -1]?.text ?? "");
  // `According to Ida Lund, the mayor came late`: the mayor is somebody else.
  const isOpened = isAccordingTo(tokens, mention.from) && isVerb(tokens[next.to]?.lower ?? "");
  if (isSubject && isOfficeBefore(mention, next, tokens)) return next.to;
  if (isSubject || isOpened) return undefined;
  return end ?? endOfDescription(mention, next, tokens);
}

/** `In a post on Northnet, the mill's owner Ida Lund wrote:`: who is somebody's, right behind whose that is. */
function ownedBy(
  owner: SpeakerMention,
  mentions: readonly SpeakerMention[],
): SpeakerMention | undefined {
  return mentions.find(
    ({ kind, from, at }) =>
      kind === "name" && at > owner.at && from <= owner.to && from >= owner.from,
  );
}
