// Says whom a description with a definite article means in a German text: `der Grünen-Politiker`.
import type { NamedEntity } from "../people/entity";
import type { GermanMention } from "./german-names";
import { firstOfSentence, isNamedBefore, type NamedInTexts } from "./meant-in-german";
import { namedNear } from "./near-mentions";

/** Whom a description with a definite article means, be the article part of its words or before them. */
export function holderOf(
  { names, texts }: NamedInTexts,
  paragraph: number,
  start: number,
  { name, type }: { readonly name: string; readonly type: NamedEntity["type"] },
): NamedEntity | undefined {
  if (type !== "person") return undefined;
  const lead = /\bd(?:er|ie)\s+(?:\p{Ll}+\s+)?$/iu.exec(
    (texts[paragraph] ?? "").slice(Math.max(0, start - 30), start),
  );
  const words = `${lead?.[0] ?? ""}${name}`.toLowerCase();
  if (!/^d(?:er|ie)\s/.test(words)) return undefined;
  return names.isDescribed(words)
    ? names.described(words, type)
    : meantByOffice({ names, texts }, paragraph, start, words);
}

/** What somebody is to others, or in a case: another than who was named before, as often as not. */
const toOthers =
  /(?:sprecher|anwalt|anwält|richter|zeuge|zeug|gutachter|sachverständige|ermittler|nachbar|kollege|kolleg|freund|kunde|kund|gast|besucher|zuschauer|zuhörer|leser|passagier|teilnehmer|anwohner|bürger|mieter|täter|beamte|beamt|polizist|vertreter|mitarbeiter|insider|beobachter|nachfolger|vorgänger|konkurrent|gegner|kritiker|rivale|angeklagte|beschuldigte|verdächtige|kläger|nebenkläg)(?:in|n|r)?$|^(?:ehe)?(?:mutter|vater|sohn|tochter|bruder|schwester|witwe|ehefrau|ehemann|gattin|neffe|nichte|enkel(?:in)?)$|(?<!land)rat$|vorstand$/;

/** `der Grünen-Politiker`, `die 51-Jährige`: who was named before and holds the office, else who was right before. */
export function meantByOffice(
  { names, texts }: NamedInTexts,
  paragraph: number,
  start: number,
  words: string,
): NamedEntity | undefined {
  const noun = words.split(/\s+/).at(-1) ?? "";
  const gender = /^die\s/.test(words) ? "female" : "male";
  const holder = names.mentions.findLast(
    (mention) =>
      isNamedBefore(mention, paragraph, start) &&
      mention.entity.roles.some(({ noun: role }) => role.endsWith(noun)),
  );
  if (holder !== undefined) return holder.entity;
  // `die Forscher` are many.
  const isOne = gender === "male" || /(?:in|frau|mutter|witwe|[dt]e|ige)$/.test(noun);
  if (!isOne || toOthers.test(noun)) return undefined;
  const near = namedNear(names, paragraph, start, 3).filter(
    ({ entity }) => !entity.isUnnamed && (entity.gender ?? gender) === gender,
  );
  const party = /^(\p{L}+)-\p{L}+$/u.exec(noun)?.[1];
  const age = /^(\d+)-/.exec(noun)?.[1];
  const told =
    age !== undefined
      ? near.findLast((mention) => ageOf(mention, texts) === age)
      : near.findLast((mention) => party !== undefined && partyOf(mention, texts) === party);
  if (told !== undefined) return told.entity;
  const nearest = near.findLast(
    (mention) =>
      mention.paragraph >= paragraph - 1 &&
      (party === undefined || partyOf(mention, texts) === undefined) &&
      (age === undefined || ageOf(mention, texts) === undefined),
  );
  return nearest && firstOfSentence(nearest, names, texts, gender).entity;
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
