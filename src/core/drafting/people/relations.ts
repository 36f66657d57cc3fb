// Relates the mentions of a sentence to each other and to the verbs: apposition, coordination, subject.
import type { Token } from "../sentences/tokens";
import { speechVerb } from "../words/speech-verbs";
import { isVerb } from "../words/verbs";
import { apposeInside, endOfDescription } from "./apposition-inside";
import { afterAside } from "./aside";
import { verbAfter } from "./governing-verb";
import { inverted } from "./inverted";
import type { Relations, SpeakerMention } from "./mention";
import { calledIn, dropSharedByPlaces, giveToAuthors, hearSaying } from "./said-through";
import { isCoordinated, isSameThing } from "./same-thing";
import { tellSpeaking } from "./speaking-in";
import { clauseVerb, isAfterBy, isInPhrase, shareVerbs } from "./subject-verbs";

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
    isReported: false,
  }));
  mentions.forEach((mention, at) => {
    const own = relations[at];
    const next = mentions.find((other) => other.at > mention.at && other.from >= mention.to);
    if (own === undefined) return;
    if (next !== undefined && isCoordinated(tokens, mention, next)) {
      own.partners.push(next);
      relations[mentions.indexOf(next)]?.partners.push(mention);
    }
    if (own.apposition !== undefined || mention.kind === "pronoun") return;
    if (next === undefined) return;
    const aside = afterAside(tokens, mention.to, to) ?? endOfDescription(mention, next, tokens);
    if (aside === undefined || next.from > mention.to + 2 || tokens[mention.to]?.text !== ",")
      return;
    // `The keeper, Ann Li, told the board`: after a verb comes another thing.
    if (
      tokens
        .slice(mention.to + 1, next.from)
        .some(({ lower }) => isVerb(lower) && !/^(?:retired|acting|late|former)$/.test(lower))
    )
      return;
    if (
      !isSameThing(mention, next, tokens) &&
      !(mention.kind === "description" && calledIn(mentions, tokens, next, aside))
    )
      return;
    // `the minister, Rosa Ibáñez,` is about the name; `Luis Quispe, a farmer,` too, and
    // `the keeper, a man called Luis Quispe,`.
    const called =
      mention.kind === "description" ? calledIn(mentions, tokens, next, aside) : undefined;
    const main =
      called ?? (mention.kind === "description" && next.kind === "name" ? next : mention);
    const mains = relations[mentions.indexOf(main)];
    if (main !== mention && mains !== undefined) mains.from = own.from;
    mentions.forEach((other, index) => {
      const theirs = relations[index];
      // In `Lund's late husband, Olaf,` Lund is somebody else.
      const isOwner = other.isPossessive && other !== mention;
      if (
        other !== main &&
        !isOwner &&
        theirs !== undefined &&
        other.from >= mention.from &&
        other.to <= aside
      )
        theirs.apposition = main;
    });
  });
  apposeInside(mentions, relations, tokens);
  const inClause = new Set<Relations>();
  mentions.forEach((mention, at) => {
    const own = relations[at];
    if (own === undefined || mention.isPossessive) return;
    const before =
      tokens[mention.to]?.kind === "word" &&
      own.apposition === undefined &&
      verbAfter(tokens, mention.to, to) === mention.to &&
      speechVerb(tokens[mention.to]?.lower ?? "") !== "strong"
        ? -1
        : inverted(tokens, own.from, mention.to, from);
    const verb =
      own.apposition === undefined
        ? verbAfter(tokens, mention.to, to, own.from < mention.from)
        : -1;
    if (
      before !== -1 &&
      (verb === -1 ||
        speechVerb(tokens[verb]?.lower ?? "") === undefined ||
        tokens[before - 1]?.kind === "quotation")
    ) {
      own.verb = before;
      own.isInverted = true;
    } else
      own.verb =
        verb === -1 && own.apposition === undefined ? clauseVerb(tokens, mention.to, to) : verb;
    if (verb === -1 && !own.isInverted && own.verb !== -1) inClause.add(own);
  });
  shareVerbs(mentions, relations);
  for (const own of relations) {
    // `by a judge who told her “…”`: the clause is the judge's own.
    if (!own.isInverted && !inClause.has(own) && isInPhrase(tokens, own.from, own.verb))
      own.verb = -1;
  }
  giveToAuthors(mentions, relations, tokens);
  dropSharedByPlaces(mentions, relations);
  hearSaying(relations, tokens);
  // `a draft seen by the wire says`: the verb is the draft's.
  mentions.forEach((mention, at) => {
    const own = relations[at];
    if (own === undefined || own.verb === -1 || own.isInverted || !isAfterBy(tokens, mention.from))
      return;
    if (
      relations
        .slice(0, at)
        .some(({ verb, apposition }) => verb === own.verb && apposition === undefined)
    )
      own.verb = -1;
  });
  tellSpeaking(mentions, relations, tokens);
  return relations;
}
