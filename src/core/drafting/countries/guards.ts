// Says where a word that may name a country names something else: a person, a state, a language.

import { actsAsGovernment, actsAsGovernmentInGerman } from "./acting-capitals";
import type { CountryWord } from "./country-words";
import { isLanguageOrStyle } from "./language-use";

export interface CountryPlace extends CountryWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the rest of the article says. */
export interface ArticleContext {
  readonly language: string;
  /** Whether the article is about Georgia in the Caucasus. */
  readonly isGeorgiaTheCountry: boolean;
  /** Last names and first names of people in the article, as written. */
  readonly namesOfPeople: ReadonlySet<string>;
  isFirstName(word: string): boolean;
}

const states =
  /^,?\s*\(?(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.\s?H|N\.\s?J|N\.\s?M|N\.\s?Y|N\.\s?C|N\.\s?D|Okla|Ore|Pa|R\.\s?I|S\.\s?C|S\.\s?D|Tenn|Tex|Vt|Va|Wash|W\.\s?Va|Wis|Wyo)\.|^,\s*(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|New (?:York|Jersey|Mexico|Hampshire)|[A-Z]{2}\b)/;

/** Names of countries and capitals that people are called, too. */
const givenNames =
  /^(?:Jordan|Chad|Israel|Georgia|Kenya|India|America|Ireland|China|Cuba|Paris|London|Vienna|Lima|Sofia|Malta|Holland|Brasilia|Jamaica|Cyprus|Santiago|Kingston|Wellington|Washington|Victoria|Roman|England|Wales|French|German|English|Finn|Dane|Scot|Pole|Turk|Brit|Swede|Kiwi|Irish|Britain|Romania|Bolivia|Florence|Cuban)$/;

/** Words after a country's name that are of an institution, and so of the country. */
const institution =
  /^\s+(?:Government|Parliament|President|Prime|Minister|Embassy|Army|Navy|Air|Police|National|Central|Supreme|Foreign|Defen[cs]e|Health|Interior|Finance|Bank|Senate|Congress|House|Federal|State|Football|Cricket|Olympic)/;

/** Whether the place names no country, by what stands around it and in the rest of the article. */
export function isGuarded(place: CountryPlace, context: ArticleContext): boolean {
  const { text, start, end, kind } = place;
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(end, end + 48);
  if (context.language.startsWith("de"))
    return (
      isGuardedInGerman(word, before) ||
      (kind === "capital" && !actsAsGovernmentInGerman(before, after))
    );
  if (states.test(after)) return true;
  // `Cuba Street`, `Turkey prices`
  if (/^\s+(?:Street|Avenue|Road|Lane|Square|Boulevard|Terrace|Drive|Alley)\b/.test(after))
    return true;
  if (
    word === "Turkey" &&
    /^\s+(?:prices|meat|sandwich(?:es)?|farms?|farmers?|dinners?|breasts?|legs?|soup|stuffing|producers|hunt(?:ing|ers)?|trot|season)\b/.test(
      after,
    )
  )
    return true;
  if (
    /(?:^|[^\p{L}])(?:St|Saint|San|Santa|Fort|Lake|Mount|Port|El)\.?\s$/u.test(before) &&
    !/ /.test(word)
  )
    return true;
  if (word === "Georgia" && !context.isGeorgiaTheCountry) return true;
  if (word === "Georgian" || word === "Georgians")
    return (
      !context.isGeorgiaTheCountry &&
      /^\s+(?:house|architecture|style|terrace|era|building|mansion)/.test(after)
    );
  if (isOfPerson(word, before, after, context)) return true;
  // `Safe Plate America`: the last word of a body's name.
  if (
    /^(?:America|Britain|England|India|Africa)$/.test(word) &&
    /(?<![.?!“"]\s)(?<!^)\b(?!(?:North|South|Latin|Central|Great|Little|New|Even|Mainland|Modern|Rural|For|In|Of|The|And|But|To|From|While|If|When|As|At)\b)\p{Lu}[\p{Ll}]+\s$/u.test(
      before,
    ) &&
    !/^['’]s?\b/.test(after) &&
    /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s$/u.test(before)
  )
    return true;
  if (kind === "capital") return !actsAsGovernment(before, after);
  if (kind === "people") return isLanguageOrStyle(word, before, after);
  return word === "US" && /^(?:\s+[A-Z]{2,}){3}/.test(after);
}

function isOfPerson(word: string, before: string, after: string, context: ArticleContext): boolean {
  const previous = /([\p{L}.'’-]+)\s+$/u.exec(before)?.[1];
  if (previous !== undefined && /^\p{Lu}/u.test(previous)) {
    if (
      /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Sen|Rep|Gov|Judge|Coach|Justice)\.?$/.test(previous)
    ) {
      return givenNames.test(word);
    }
    if (context.isFirstName(previous) && !/^[,;:]/.test(after) && givenNames.test(word))
      return true;
    if (/^\p{Lu}\.$/u.test(previous)) return givenNames.test(word);
  }
  // `Dutch Wallace` in the article: `Dutch said` is he, `the Dutch` and `Dutch farmers` are not.
  if (
    context.namesOfPeople.has(word) &&
    !/\b(?:the|an?)\s+$/i.test(before) &&
    /^\s+(?:is|was|has|had|said|says|would|did|does|told|went|never)\b/.test(after)
  )
    return true;
  const second = /^\s+(\p{Lu}[\p{L}'’-]+)/u.exec(after)?.[1];
  if (
    /^(?:Dutch|Scotty?|Brit|Dane)$/.test(word) &&
    second !== undefined &&
    context.namesOfPeople.has(second)
  )
    return true;
  if (!givenNames.test(word)) return false;
  // `in Jordan`, `King Abdullah of Jordan`: no person, whoever has that name in the article.
  if (
    /\b(?:in|into|inside|across|throughout|(?:[Kk]ing|[Qq]ueen|Prince|Princess|[Pp]resident|government|people|capital|army|Kingdom|Republic)(?:\s\p{Lu}[\p{L}.]*)*\sof)\s+$/u.test(
      before,
    ) &&
    !/^\s+\p{Lu}/u.test(after)
  )
    return false;
  if (/^(?:Finn|Dane|Scot|Pole|Turk|Brit|Swede|Kiwi)$/.test(word)) {
    return !/\b(?:a|an|the|young|old|fellow|another|first|only|one|year-old)\s+$/i.test(before);
  }
  if (/^\s+\p{Lu}[\p{Ll}'’-]+/u.test(after) && !institution.test(after) && !/ /.test(word)) {
    if (/^(?:French|German|English|Irish|Roman)$/.test(word)) return false;
    if (context.namesOfPeople.has(word)) return true;
    const next = /^\s+(\p{Lu}[\p{L}'’-]+)/u.exec(after)?.[1] ?? "";
    if (/^(?:Jordan|Chad|Israel|Georgia|Kenya|America|Paris|London)$/.test(word))
      return !/^(?:River|Valley|Times|Post)$/.test(next);
  }
  return context.namesOfPeople.has(word);
}

function isGuardedInGerman(word: string, before: string): boolean {
  if (/^(?:Deutsch|Englisch|Französisch)$/.test(word)) return true;
  // The opera.
  if (word === "Holländer" && /[Ff]liegende[rn]?\s$/.test(before)) return true;
  return /\b(?:New|Neu|Sankt|St\.)\s$/.test(before);
}
