// Says what speaks for and against a mention as the speaker of a quotation, as names of features.
import type { Analysis } from "../analysis";
import type { Relations, SpeakerMention } from "../mentions/mention";
import { strengthAt } from "../sentences/strength-at";
import { prepositions } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";
import { isVerb } from "../words/verbs";
import { isPassive } from "./attachment";
import type { Before, SpeakerCandidate } from "./candidate";
import { addAcrossSentences, addHistory } from "./features-across-sentences";
import { addRivals } from "./features-of-rivals";
import { leadWord } from "./lead-word";
import type { Surroundings } from "./surroundings";
import { isObjectOfVerb, verbStrength } from "./verb-of-mention";

/** The names of all features that hold for the mention as this quotation's speaker. */
export function featuresOf(
  analysis: Analysis,
  place: Surroundings,
  candidate: Omit<SpeakerCandidate, "features">,
  others: readonly Omit<SpeakerCandidate, "features">[],
  before: Before,
): string[] {
  const { mention, relations, attachment: attached } = candidate;
  const found = ownFeatures(analysis, mention, relations);
  const isHere = mention.sentence === place.sentenceAt;
  const add = (name: string) => found.push(name);
  const strength = verbStrength(place.tokens, relations, mention, place.sentence.paragraph);
  if (isHere) {
    if (attached === "according" || attached === "agent") add(`attached ${attached}`);
    else if (attached !== undefined)
      add(`attached ${attached} ${strengthAt(place.tokens, relations.verb) ?? strength}`);
    addRivals(found, place, candidate, others, strength);
    addHere(found, place, candidate, others, strength);
  } else addAcrossSentences(found, analysis, place, candidate, strength);
  addHistory(found, analysis, place, mention, isHere, before);
  return found;
}

function ownFeatures(
  { resolved }: Analysis,
  mention: SpeakerMention,
  relations: Relations,
): string[] {
  const found = [
    `is ${mention.kind === "pronoun" ? mention.name : mention.kind} ${mention.kind === "pronoun" ? "" : mention.type}`.trim(),
  ];
  if (mention.isPlural) found.push("plural");
  if (mention.isPossessive) found.push("possessive");
  if (relations.apposition !== undefined) found.push("in apposition");
  const entity = resolved.entityOf[mention.at];
  if (entity === undefined) found.push("means nobody known");
  else if (
    entity.isUnnamed &&
    mention.kind === "description" &&
    !/^(?:the|his|her|their|its)\b/i.test(mention.name)
  )
    found.push("indefinite");
  return found;
}

function addHere(
  found: string[],
  place: Surroundings,
  { mention, relations, attachment: attached }: Omit<SpeakerCandidate, "features">,
  others: readonly Omit<SpeakerCandidate, "features">[],
  strength: string,
): void {
  const { tokens, token } = place;
  const isBefore = mention.from < token;
  const side = isBefore ? "before" : "after";
  found.push(`here ${side} ${attached === undefined ? strength : "attached"}`);
  const gap = isBefore ? token - mention.to : mention.from - token;
  found.push(`gap ${side} ${gap <= 3 ? "3" : gap <= 8 ? "8" : gap <= 16 ? "16" : "more"}`);
  const previous = tokens[mention.from - 1];
  const isInside = mention.from > place.sentence.from;
  if (isInside && attached !== "according" && prepositions.has(previous?.lower ?? "")) {
    const isWithOne =
      previous?.lower === "with" && /ing$/.test(tokens[relations.verb]?.lower ?? "");
    const agent =
      previous?.lower === "by" &&
      isVerb(tokens[mention.from - 2]?.lower ?? "") &&
      // `a statement signed by her deputy`
      (relations.verb !== -1 || speechVerb(tokens[mention.from - 2]?.lower ?? "") !== undefined);
    if (!isWithOne)
      found.push(
        agent
          ? "agent"
          : relations.verb === -1
            ? "after preposition"
            : "after preposition, subject",
      );
  }
  if (
    isInside &&
    !relations.isInverted &&
    isObjectOfVerb(tokens, mention.from, place.sentence.from)
  )
    found.push("object");
  const subjects = others.filter(
    (other) =>
      other.mention.name !== "it" &&
      other.mention.sentence === mention.sentence &&
      other.relations.verb !== -1 &&
      other.relations.apposition === undefined,
  );
  if (isBefore && relations.verb !== -1) {
    const between = subjects.some(
      (other) => other.mention.from > mention.from && other.mention.from < token,
    );
    // In `said the plan was “…”` the plan is what is spoken of.
    if (attached !== "clause") found.push(between ? "another subject between" : "nearest subject");
    if (subjects[0]?.mention === mention) found.push("first subject");
    const lead = leadWord(tokens, token, place.sentence.from);
    found.push(`${between ? "far" : "near"} subject, ${lead}`);
    if (isPassive(tokens, relations.verb)) found.push("passive");
  }
  // In `Lund's family has called for it` Lund is not the first.
  const named = others.filter(
    (other) =>
      other.mention.sentence === mention.sentence &&
      other.relations.apposition === undefined &&
      !isOwner(other.mention, others),
  );
  if (named[0]?.mention === mention) found.push("first in sentence");
  if (named.length === 1) found.push("only one in sentence");
}

/** Whether a description begins with the mention, or a name comes right after it: `Lund` in `Lund's family`, `the Post's Ida Lund`. */
function isOwner(
  { kind, isPossessive, from, to, sentence }: SpeakerMention,
  others: readonly Omit<SpeakerCandidate, "features">[],
): boolean {
  return (
    kind === "name" &&
    isPossessive &&
    others.some(
      ({ mention: one }) =>
        one.sentence === sentence &&
        ((one.from === from && one.kind === "description") ||
          (one.from === to && one.kind === "name")),
    )
  );
}
