// Says which business, club or body `the company`, `the club` or `the agency` means where nobody called it that.

import type { SpeakerMention } from "../mentions/mention";
import { canBeFirstName } from "../names/first-names";
import { speakingNoun } from "../words/nouns";
import type { NamedEntity } from "./entity";
import { type Meant, mostLikely } from "./most-likely";
import type { Seen } from "./seen";

const firm =
  /^(?:company|firm|group|business|corporation|conglomerate|manufacturer|maker|carmaker|automaker|chipmaker|drugmaker|planemaker|steelmaker|shipbuilder|housebuilder|retailer|supermarket|chain|lender|bank|insurer|brokerage|airline|carrier|haulier|railroad|railway|utility|start-up|startup|brewery|distillery|refinery|foundry|consultancy|multinational|wholesaler|bookmaker|charity|nonprofit|non-profit|club|team|giant|provider|brand|label|platform|outfit|publisher|broadcaster|operator|studio|organi[sz]ation|institution)$/;

/** What bodies are that are known by their initials or a word: `the agency` is no council. */
const kindOfBody =
  /^(?:agency|association|society|union|federation|foundation|league|watchdog|regulator|party|network|station|newspaper|magazine|website|department|ministry|commission|authority|university|college)$/;

/** Which firm is meant, where it is no other than the one in view. */
const ofOthers =
  /^(?:the|this) (?:parent|rival|other|same|new|old|former|first|second|local|holding|sister|host|opposing|home|away|visiting|foreign|smaller|larger|target|whole|entire|wider|combined|private|public|insurance|security|umbrella|owning)\b/i;

/** The one of those before that is most likely meant; undefined where none of them is surely a body. */
export function firmBefore(
  mention: SpeakerMention,
  before: readonly Seen[],
  mentions: readonly SpeakerMention[],
): NamedEntity | undefined {
  const meant = nearFirm(mention, before, mentions);
  if (meant?.type === "unknown") meant.type = "body";
  return meant;
}

function nearFirm(
  mention: SpeakerMention,
  before: readonly Seen[],
  mentions: readonly SpeakerMention[],
): NamedEntity | undefined {
  const { name, noun = "" } = mention;
  const isKind = kindOfBody.test(noun);
  if (!firm.test(noun) && !isKind) return undefined;
  // `the parent company`, `the bank's owner` may be another.
  const isBare = /^(?:the|this) \p{Ll}[\p{L}-]*$/iu.test(name);
  const isToldMore = /^the (?:\p{L}[\p{L}-]* ){1,2}\p{Ll}[\p{L}-]*$/iu.test(name);
  if (!isBare && (!isToldMore || isKind || ofOthers.test(name))) return undefined;
  const several = noun === "group" ? crowdBefore(mention, before) : undefined;
  if (several !== undefined) return several;
  const bodies = new Set(
    before.filter((seen) => isBody(seen, mentions)).map(({ entity }) => entity),
  );
  const meant = mostLikely(
    { ...mention, name: "it" },
    before,
    (entity) => bodies.has(entity) && !(isKind && isOfKind(entity)),
  );
  return isBare || isFarAhead(meant) ? meant?.entity : undefined;
}

/** Whether somebody is meant rather than all others: `the Norwegian carmaker` may be one that is not named. */
function isFarAhead(meant: Meant | undefined): boolean {
  return (meant?.lead ?? 0) > 0.5;
}

/** `Lom City Council`: what kind of body it is, its name says. */
function isOfKind({ words }: NamedEntity): boolean {
  return words.some((word) => speakingNoun(word.toLowerCase())?.of === "body");
}

/** `The marchers met at Lom College. “…,” the group chanted`: those who did something last. */
function crowdBefore(
  { paragraph }: SpeakerMention,
  before: readonly Seen[],
): NamedEntity | undefined {
  const last = before.findLast(
    ({ relations, entity }) =>
      relations.verb !== -1 && (entity.type === "person" || entity.type === "body"),
  );
  if (last === undefined || last.mention.paragraph < paragraph - 1 || !last.entity.isUnnamed)
    return undefined;
  return last.entity.isPlural || last.mention.noun === "crowd" ? last.entity : undefined;
}

/** `Norvik shut it`, `Cascade Northern said it would`: somebody would be called by two names, and he or she. */
function isBody(
  { entity, mention, relations }: Seen,
  mentions: readonly SpeakerMention[],
): boolean {
  if (entity.isUnnamed || entity.isPlural || entity.gender !== undefined) return false;
  if (entity.type === "body") return true;
  if (entity.type !== "unknown" || relations.verb === -1 || mention.kind !== "name") return false;
  if (entity.words.length === 1) return !canBeFirstName(entity.words[0] ?? "");
  const next = mentions[mention.at + 1];
  return next?.name === "it" && next.sentence === mention.sentence;
}

/** `Norvik shut it. The company said`: the body that the sentence right before is about. */
export function bodyInView(
  { sentence, noun = "" }: SpeakerMention,
  before: readonly Seen[],
): NamedEntity | undefined {
  if (!firm.test(noun)) return undefined;
  const last = before.findLast(({ isFirst, relations }) => isFirst && relations.verb !== -1);
  const isNear = last !== undefined && last.mention.sentence >= sentence - 1;
  return isNear && last.entity.type === "body" && !last.entity.isUnnamed ? last.entity : undefined;
}
