// Says whom `the striker` or `the Norwegian` means where nobody was called that.

import type { SpeakerMention } from "../mentions/mention";
import { states } from "../words/states";
import { genderOfNoun, type NamedEntity } from "./entity";
import { mostLikely } from "./most-likely";
import { formerInView, headOfNation, isAlikeTo } from "./office-in-view";
import type { Seen } from "./seen";

/** Who holds an office, or speaks for others, is somebody of their own: `the judge said`. */
export const officeNoun =
  /^(?:judge|justice|magistrate|coroner|prosecutor|president|premier|chancellor|minister|secretary|mayor|governor|king|queen|prince|princess|pope|bishop|archbishop|speaker|chair|chairman|chairwoman|chairperson|chief|commissioner|director|manager|head|boss|ceo|spokesman|spokeswoman|spokesperson|official|officer|source|aide|adviser|advisor|ambassador|envoy|diplomat|lawyer|attorney|solicitor|barrister|counsel|editor|moderator|interviewer|interpreter|translator|reporter|journalist|caller|operator|dispatcher|narrator|announcer|commentator|presenter|anchor|questioner|heckler|author|owner|founder|leader|deputy|sheriff|doctor|nurse|teacher|priest|vicar|imam|rabbi|referee|umpire|person|man|woman|boy|girl|child|couple|member|representative|resident|neighbour|neighbor|user|customer|fan|parent|guest|host|other|victim|attacker|gunman|suspect|shadow|whip|general|sergeant|colonel|captain|inspector|detective|constable|guard|driver|pilot|planner|regulator|ombudsman|ombudswoman|receptionist|registrar)$/;

/** Who asks witnesses and hears them, and is none. */
const court =
  /^(?:judge|justice|magistrate|coroner|prosecutor|barrister|counsel|lawyer|attorney|solicitor|clerk|justice)$/;

function lastNamedOf(
  before: readonly Seen[],
  { paragraph }: SpeakerMention,
  fits: (entity: NamedEntity) => boolean,
): NamedEntity | undefined {
  return before.findLast(
    ({ entity, mention }) => mention.paragraph >= paragraph - 1 && fits(entity),
  )?.entity;
}

/** `Mayor Lund: “It holds,” the Republican said`: who the sentence begins with, and does nothing in it. */
function isLabel({ mention: one, relations }: Seen, { opening }: SpeakerMention): boolean {
  const first = (one.role ?? one.name).split(" ")[0]?.toLowerCase();
  return relations.verb === -1 && !one.isPossessive && first === opening;
}

/** `the Harbour Party deputy` where `Harbour Party spokesman Bo Ek` is named: the one of that party or body. */
function lastOfSame(
  { name, noun = "", paragraph }: SpeakerMention,
  before: readonly Seen[],
): NamedEntity | undefined {
  const body = /^the ((?:\p{Lu}[\p{L}’'-]+ )+)\p{L}+$/iu.exec(name)?.[1]?.trim();
  if (body === undefined || !/^\p{Lu}/u.test(body) || states.has(body)) return undefined;
  const gender = genderOfNoun(noun);
  const found = new Set(
    before.flatMap(({ entity, mention }) =>
      entity.type === "person" &&
      !entity.isUnnamed &&
      mention.paragraph >= paragraph - 8 &&
      (gender === undefined || (entity.gender ?? gender) === gender) &&
      entity.roles.some(({ text }) => text.startsWith(`${body} `))
        ? [entity]
        : [],
    ),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** A person in view, whom `the nominee`, `the singer` or `the great-grandmother of nine` means. */
export function meantByEpithet(
  mention: SpeakerMention,
  before: readonly Seen[],
): NamedEntity | undefined {
  const { noun = "", name, isPlural, type } = mention;
  if (isPlural || type !== "person" || !/^the\b/i.test(name)) return undefined;
  const told = mention.role ?? name;
  // `the 61-year-old former judge`: an age says that somebody is known.
  const isAged = /\b\S+-year-old\b/.test(told);
  const says = isAged || /\b(?:native|veteran)$|-born\b/.test(told);
  const isOffice = !says && officeNoun.test(noun.replace(/^.*-/, ""));
  const ofSame = lastOfSame(mention, before);
  if (ofSame !== undefined) return ofSame;
  const former = formerInView(mention, before, isAlikeTo(noun));
  if (former !== undefined) return former;
  const head = noun === "leader" ? headOfNation(name, before) : undefined;
  if (head !== undefined) return head;
  // `the Rovers manager`, `the Labour leader`: of whom nothing has been said so far.
  if (isOffice && !/^[Tt]he (?:\p{L}+ )?\p{Lu}[\p{L}’'-]+ (?:\p{L}+ )?\p{Ll}[\p{L}-]+$/u.test(told))
    return undefined;
  // `the Ohio governor`, `the former Vermont senator`: whoever has been spoken of, as papers name no others so.
  const place = /^the (?:former )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) \p{Ll}[\p{L}-]+$/iu.exec(
    told,
  )?.[1];
  const isOfState = states.has(place ?? "");
  const isAlike = isAlikeTo(noun);
  // `Asked whether Brandt would stay, the Norwegian said`: it is not Brandt.
  const isAsked =
    /^(?:asked|pressed|challenged|questioned|quizzed|told|reminded|on|when|while|after)$/;
  const earlier =
    isAged && !isAsked.test(mention.opening)
      ? before
      : before.filter(
          (seen) => seen.mention.sentence !== mention.sentence || isLabel(seen, mention),
        );
  const isOfCourt = (entity: NamedEntity) =>
    noun === "witness" && entity.roles.some((role) => court.test(role.noun));
  const fits = (entity: NamedEntity) =>
    (entity.type === "person" ||
      (isAged &&
        entity.type === "unknown" &&
        (entity.words.length > 1 || entity.gender !== undefined))) &&
    !entity.isUnnamed &&
    !(isOffice && !isOfState && entity.roles.length > 0) &&
    isAlike(entity) &&
    !isOfCourt(entity);
  // `One former minister was blunt. “…,” the MP said`: nobody who is named.
  const last = earlier.findLast(({ isFirst, relations }) => isFirst && relations.verb !== -1);
  if (
    !isAged &&
    last?.entity.isUnnamed === true &&
    last.entity.type === "person" &&
    !last.entity.isPlural &&
    isAlike(last.entity) &&
    last.mention.paragraph === mention.paragraph
  )
    return last.entity;
  // `The Norwegian, whose side lost, …`: who was named last, and not who the text is about.
  if (noun === "native" && mention.role === undefined) return lastNamedOf(earlier, mention, fits);
  // `For Lund it was a first, and the 19-year-old …`
  const here = isAged
    ? earlier.findLast(
        (seen) =>
          seen.mention.sentence === mention.sentence &&
          !seen.mention.isPossessive &&
          seen.mention.kind === "name" &&
          fits(seen.entity),
      )
    : undefined;
  return here?.entity ?? mostLikely(mention, earlier, fits)?.entity;
}
