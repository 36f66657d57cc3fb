// Finds the verb of each mention of a sentence: after it, before it where that is inverted, or in a clause about it.

import type { Relations, SpeakerMention } from "../mentions/mention";
import { withoutOwner } from "../mentions/without-owner";
import type { Token } from "../sentences/tokens";
import { plainlySaid, speechVerb } from "../words/speech-verbs";
import { isAuxiliary, isVerb } from "../words/verbs";
import { verbAfter } from "./governing-verb";
import { invertedVerb, isBeforeWeakVerb } from "./inverted-verb";
import { clauseVerb, isAfterBy, isInPhrase, isOfClause, shareVerbs } from "./subject-verbs";

/** Notes the verbs of the mentions of the sentence that has the tokens from `from` to `to`. */
export function findVerbs(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const inClause = new Set<Relations>();
  mentions.forEach((mention, at) => {
    const own = relations[at];
    if (own === undefined || mention.isPossessive) return;
    const isMain = own.apposition === undefined;
    const verb = isMain ? verbAfter(tokens, mention.to, to, own.from < mention.from) : -1;
    const before = isBeforeWeakVerb(mention, own, tokens, to)
      ? -1
      : invertedVerb(tokens, withoutOwner(tokens, own.from), mention.to, from);
    const isInverted =
      before !== -1 &&
      (verb === -1 ||
        speechVerb(tokens[verb]?.lower ?? "") === undefined ||
        tokens[before - 1]?.kind === "quotation");
    if (isInverted) {
      own.verb = before;
      own.isInverted = true;
    } else
      own.verb =
        verb === -1 && isMain
          ? clauseVerb(tokens, afterDescription(mention, mentions, relations), to)
          : verb;
    if (verb === -1 && !own.isInverted && own.verb !== -1) inClause.add(own);
  });
  giveVerbAfterOffice(mentions, relations, tokens);
  giveVerbOfOwn(mentions, relations, tokens);
  shareVerbs(mentions, relations, inClause);
  mentions.forEach((mention, at) => {
    const own = relations[at];
    // `by a judge who told her “…”`: the clause is the judge's own.
    if (own === undefined || own.isInverted || inClause.has(own)) return;
    // `a spokesman for Perth and Kinross Council said`
    const first = own.partners.find((other) => other.at < mention.at);
    // `urges her husband to come out and says`
    const isUrged =
      tokens[mention.to]?.lower === "to" &&
      tokens.slice(mention.to, own.verb).some(({ lower }) => lower === "and") &&
      isVerb(tokens[own.from - 1]?.lower ?? "") &&
      !isAuxiliary(tokens[own.from - 1]?.lower ?? "");
    // `called for releasing the videos, as well, saying`, `took their signs, marched to the hall, chanting`
    const isReleased =
      isVerb(tokens[own.from - 1]?.lower ?? "") &&
      !isAuxiliary(tokens[own.from - 1]?.lower ?? "") &&
      tokens[own.from - 1]?.isCapital === false &&
      /ing$/.test(tokens[own.verb]?.lower ?? "") &&
      tokens.slice(mention.to, own.verb).some(({ text }) => text === ",");
    if (isUrged || isReleased || isOfClause(tokens, own.from, own.verb)) own.verb = -1;
    const froms = first === undefined ? [own.from] : [own.from, first.from];
    if (froms.some((start) => isInPhrase(tokens, start, own.verb))) own.verb = -1;
  });
}

/** `Ida Lund, head of the Dockers Union said`: no comma closes what is said of her. */
function giveVerbAfterOffice(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
): void {
  mentions.forEach((mention, at) => {
    const main = relations[at]?.apposition;
    const mains = main === undefined ? undefined : relations[mentions.indexOf(main)];
    const verb = tokens[mention.to];
    if (mains?.verb !== -1 || mains.isInverted || mention.isPossessive || main === undefined)
      return;
    const isAfter = main.kind === "name" && mention.from > main.to;
    if (isAfter && verb?.isCapital === false && plainlySaid.test(verb.lower))
      mains.verb = mention.to;
  });
}

/** `Ida Lund and her team wrote`: the words are hers, and theirs with her. */
function giveVerbOfOwn(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
): void {
  mentions.forEach((mention, at) => {
    const [own, theirs] = [relations[at], relations[at + 1]];
    const next = mentions[at + 1];
    if (own === undefined || theirs === undefined || next?.kind !== "description") return;
    const isBeside = tokens[mention.to]?.lower === "and" && next.from === mention.to + 1;
    const isOfOwn =
      /^(?:his|her|their)$/.test(tokens[next.from]?.lower ?? "") ||
      /^(?:colleagues|co-authors|coauthors)$/.test(next.noun ?? "");
    const isSeveral = next.isPlural || next.type === "body";
    if (mention.kind !== "name" || own.verb !== -1 || !isBeside || !isOfOwn || !isSeveral) return;
    own.verb = theirs.verb;
    own.isInverted = theirs.isInverted;
    theirs.verb = -1;
    theirs.isInverted = false;
  });
}

/** `Ek, now a leader, who said`: what is said of the mention comes between it and the clause. */
function afterDescription(
  mention: SpeakerMention,
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
): number {
  const said = mentions.findLast(
    ({ from, kind }, at) =>
      relations[at]?.apposition === mention &&
      kind === "description" &&
      (from === mention.to + 1 || from === mention.to + 2),
  );
  return said?.to ?? mention.to;
}

/** `a draft seen by the wire says`: the verb is the draft's. */
export function dropAfterBy(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
): void {
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
}
