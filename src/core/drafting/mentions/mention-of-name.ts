import { isAged, isIntroduced, withSharedName } from "../names/first-name-alone";
import type { NamePhrase } from "../names/names";
import { endOfOfficeBefore } from "../names/ranks";
import type { Token } from "../sentences/tokens";
import { speakingNoun } from "../words/nouns";
import { descriptionAt } from "./description";
import type { SentencePlace } from "./sentence-place";
import { withoutOwner } from "./without-owner";

/** What most mentions have none of. */
export const noTraits = {
  words: [],
  honorific: undefined,
  role: undefined,
  noun: undefined,
  nounKind: undefined,
  isPlural: false,
  isPossessive: false,
};

/** What a mention that is a name says, with the description before it: `harbour master` of `harbour master Ida Lund`. */
export function mentionOfName(
  all: readonly Token[],
  from: number,
  read: NamePhrase,
  before: { from: number; noun: string } | undefined,
  place: SentencePlace,
) {
  const name = withSharedName(all, read);
  const roleFrom = before?.from ?? (name.role === undefined ? from : withTime(all, from));
  const role =
    roleFrom < name.nameFrom
      ? place.text.slice(
          all[ownerBefore(all, roleFrom)]?.start,
          all[endOfOfficeBefore(all, roleFrom, name.nameFrom - 1)]?.end,
        )
      : (name.role ??
        (/^(?:younger|junior)$/.test(all[from - 1]?.lower ?? "") ? "younger" : undefined));
  const type =
    before !== undefined && name.type === "unknown"
      ? (descriptionAt(all, from - 1, place.from, from)?.kind.of ?? "person")
      : name.type === "unknown" && (isAged(all, name.to) || isIntroduced(all, name))
        ? "person"
        : isTeam(all, name)
          ? "body"
          : name.type;
  return {
    from: name.role === undefined ? roleFrom : withMood(all, roleFrom),
    to: name.to,
    startAt: name.nameFrom,
    endAt: name.to,
    kind: "name" as const,
    // `the Sheriff's Office`, with the apostrophe that it is written with.
    name:
      name.type === "body"
        ? place.text.slice(all[name.nameFrom]?.start, all[name.to - 1]?.end)
        : name.words.join(" "),
    words: name.words,
    honorific: name.honorific,
    role: role && ofOne(role),
    noun: name.noun ?? before?.noun,
    nounKind: undefined,
    type,
    isPlural: false,
    isPossessive: name.isPossessive,
  };
}

/** `former Norwegian President Ada Brandt`: when somebody held the office. */
function withTime(all: readonly Token[], from: number): number {
  return /^(?:former|ex|then|outgoing|incoming|acting)$/.test(all[from - 1]?.lower ?? "")
    ? from - 1
    : from;
}

/** `a visibly troubled Commissioner Lund`: how somebody is said to be, from its article. */
function withMood(all: readonly Token[], from: number): number {
  let at = from;
  while (from - at < 3 && isMood(all[at - 1])) at--;
  return at < from && /^(?:an?|the)$/.test(all[at - 1]?.lower ?? "") ? at - 1 : from;
}

function isMood(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    !token.isCapital &&
    !token.isPossessive &&
    /(?:ly|ed|ful|ous|ic|al|ish|less|ing|ant|ent|[^aeiou]y)$/.test(token.lower)
  );
}

/** `The Red Devils`: several with an article are no person. */
function isTeam(all: readonly Token[], { nameFrom, words, type }: NamePhrase): boolean {
  return (
    type === "unknown" &&
    all[nameFrom - 1]?.lower === "the" &&
    words.length > 1 &&
    /[^s]s$/.test(words.at(-1) ?? "")
  );
}

/** `Senators Ada Brandt and Tom Reyes`: each of them is a senator. */
function ofOne(role: string): string {
  const noun = speakingNoun(/\p{L}+$/u.exec(role)?.[0].toLowerCase() ?? "");
  if (noun?.of !== "person" || !noun.isPlural) return role;
  return role.replace(/ies$/, "y").replace(/men$/, "man").replace(/s$/, "");
}

/** Where `Belgium's Foreign Minister` begins, by its token `Foreign`: whose office it is belongs to it. */
function ownerBefore(all: readonly Token[], from: number): number {
  const owner = withoutOwner(all, from);
  return noOwner.test(all[owner]?.text ?? "") ? from : owner;
}

/** `It's President Brandt`, `on Monday's Senator` */
const noOwner = /^(?:it|that|this|there|here|what|who|he|she|let|how|where|\p{L}+day)['’]s$/iu;
