// Says whom a description with a definite article means in a German text: `der Grünen-Politiker`.
import type { NamedEntity } from "../people/entity";
import { describedBefore } from "./described-in-german";
import { isAside } from "./german-choice";
import { beginOfSentence } from "./german-sentence";
import type { GermanMention } from "./mention-in-german";
import { firstOfSentence, isNamedBefore, type NamedInTexts } from "./named-before";
import { namedNear } from "./near-mentions";

/** Whom a description with a definite article means, be the article part of its words or before them. */
export function holderOf(
  told: NamedInTexts,
  paragraph: number,
  start: number,
  {
    name,
    type,
    isOne = false,
  }: { readonly name: string; readonly type: NamedEntity["type"]; readonly isOne?: boolean },
): NamedEntity | undefined {
  const { names, texts } = told;
  if (type !== "person") return undefined;
  const lead = /\b[Dd](?:er|ie|em)\s+(?:\p{Ll}+\s+)?(?:\p{Lu}\p{Ll}+er\s+)?$/u.exec(
    (texts[paragraph] ?? "").slice(Math.max(0, start - 30), start),
  );
  const words = `${lead?.[0] ?? ""}${name}`.toLowerCase().replace(/^dem\s/, "der ");
  if (!/^d(?:er|ie)\s/.test(words)) return undefined;
  return names.isDescribed(words)
    ? names.described(words, type)
    : meantByOffice(told, paragraph, start, words, isOne);
}

/** What somebody is to others, or in a case: another than who was named before, as often as not. */
const toOthers =
  /(?:sprecher|anwalt|anwält|richter|zeuge|zeug|gutachter|sachverständige|ermittler|nachbar|kollege|kolleg|freund|kunde|kund|gast|besucher|zuschauer|zuhörer|leser|passagier|teilnehmer|anwohner|bürger|mieter|täter|beamte|beamt|polizist|(?<!stell)vertreter|mitarbeiter|insider|beobachter|nachfolger|vorgänger|konkurrent|gegner|kritiker|rivale|angeklagte|beschuldigte|verdächtige|kläger|nebenkläg)(?:in|n|r)?$|^(?:ehe)?(?:mutter|vater|sohn|tochter|bruder|schwester|witwe|ehefrau|ehemann|gattin|neffe|nichte|enkel(?:in)?)$|(?<!land|stände|national|regierungs|staats)rat$|vorstand$/;

/** Nouns of one gender for women and men. */
const ofEither = /(?:star|profi|liebling|fan|boss|coach)$/;

/** `der Grünen-Politiker`, `die 51-Jährige`: who was named before and holds the office, else who was right before. */
export function meantByOffice(
  { names, texts, before }: NamedInTexts,
  paragraph: number,
  start: number,
  words: string,
  isOfOne = false,
): NamedEntity | undefined {
  const noun = words.split(/\s+/).at(-1) ?? "";
  const gender =
    /^die\s/.test(words) || /(?:[^l]in|frau|mutter|schwester|tochter|witwe)$/.test(noun)
      ? "female"
      : "male";
  const holder = names.mentions.findLast(
    (mention) =>
      isNamedBefore(mention, paragraph, start) &&
      mention.entity.roles.some(({ noun: role }) => role.endsWith(noun)),
  );
  if (holder !== undefined) return holder.entity;
  // `die Landespräsidentin` of `Präsidentin Lund`
  const inShort = names.mentions.findLast(
    (mention) =>
      isNamedBefore(mention, paragraph, start) &&
      mention.entity.roles.some(
        ({ noun: role }) =>
          role.length > 5 && noun.endsWith(role) && !/^(?:minister|vize|ex-)/.test(noun),
      ),
  );
  if (inShort !== undefined) return inShort.entity;
  // `die Forscher` are many.
  const isOne = isOfOne || gender === "male" || /(?:in|frau|mutter|witwe|[dt]e|ige)$/.test(noun);
  if (!isOne || toOthers.test(noun)) return undefined;
  const near = namedNear(names, paragraph, start, 3).filter(
    ({ entity }) =>
      !entity.isUnnamed && ((entity.gender ?? gender) === gender || ofEither.test(noun)),
  );
  const party = /^(\p{L}+)-\p{L}+$/u.exec(noun)?.[1];
  const age = /^(\d+)-/.exec(noun)?.[1];
  const told =
    age !== undefined
      ? near.findLast((mention) => ageOf(mention, texts) === age)
      : near.findLast((mention) => party !== undefined && partyOf(mention, texts) === party);
  if (told !== undefined) return told.entity;
  const text = texts[paragraph] ?? "";
  const from = beginOfSentence(text, start);
  const nearest = near.findLast(
    (mention) =>
      mention.paragraph >= paragraph - 1 &&
      (mention.paragraph < paragraph || mention.start < from || !isAside(mention, text, from)) &&
      (party === undefined || partyOf(mention, texts) === undefined) &&
      (age === undefined || ageOf(mention, texts) === undefined),
  );
  const speaker = before?.span.paragraph === paragraph ? before.entity : undefined;
  const isSince = nearest?.paragraph === paragraph && nearest.start > (before?.span.end ?? 0);
  if (speaker !== undefined && !isSince && near.some(({ entity }) => entity === speaker))
    return speaker;
  // `Der Besitzer kam. „…“, sagte der 61-Jährige`
  const described =
    age !== undefined && nearest?.paragraph !== paragraph
      ? describedBefore(text, start, gender)
      : undefined;
  if (described !== undefined) return names.described(described.name, "person");
  return (
    nearest &&
    firstOfSentence(nearest, names, texts, ofEither.test(noun) ? undefined : gender).entity
  );
}

/** `Lund (SPD)`, `CDU-Chef Lund`. */
function partyOf({ paragraph, start, end }: GermanMention, texts: readonly string[]) {
  const text = texts[paragraph] ?? "";
  const told =
    /^\s+\((?:\d+,\s*)?(\p{Lu}[\p{L}/]+)[,)]/u.exec(text.slice(end, end + 30)) ??
    /(\p{Lu}[\p{L}]+)-\p{L}+\s+$/u.exec(text.slice(Math.max(0, start - 50), start));
  return told?.[1]?.toLowerCase().replace(/^grüne$/, "grünen");
}

/** `Lund (52)`, `Lund, 52,`. */
function ageOf({ paragraph, end }: GermanMention, texts: readonly string[]) {
  return /^(?:,\s+|\s+\()(\d+)\b/.exec((texts[paragraph] ?? "").slice(end, end + 9))?.[1];
}
