// Says what speaks for and against a mention as the speaker of a quotation, as names of features.
import type { Analysis, Sentence } from "../analysis";
import type { Mention, Relations } from "../people/mention";
import type { Token } from "../sentences/tokens";
import { conjunctions, isAdverb, prepositions } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";
import { isAuxiliary, isVerb } from "../words/verbs";

/** How a mention stands to a quotation in its sentence. */
export type Attachment =
  | "inverted"
  | "following"
  | "preceding"
  | "clause"
  | "agent"
  | "according"
  | undefined;

export interface Candidate {
  readonly mention: Mention;
  readonly relations: Relations;
  readonly attachment: Attachment;
  readonly features: string[];
}

/** What is known of the quotations before. */
export interface Before {
  /** The mention chosen for each span so far; undefined for what is no quotation. */
  readonly chosen: readonly (Mention | undefined)[];
}

/** A quotation in its surroundings. */
export interface Surroundings {
  readonly span: number;
  readonly sentence: Sentence;
  readonly sentenceAt: number;
  readonly tokens: readonly Token[];
  readonly token: number;
  /** Whether the sentence has no words beside quotations. */
  readonly isLone: boolean;
  readonly words: number;
}

export function surroundings(
  { spans, sentences, placeOf, paragraphs }: Analysis,
  span: number,
): Surroundings | undefined {
  const place = placeOf[span];
  const sentence = place === undefined ? undefined : sentences[place.sentence];
  const here = spans[span];
  if (place === undefined || sentence === undefined || here === undefined) return undefined;
  const { tokens, text } = paragraphs[sentence.paragraph] ?? { tokens: [], text: "" };
  const own = tokens.slice(sentence.from, sentence.to);
  const isLone = own.every(
    ({ kind, lower }) => kind !== "word" || /^(?:and|but|or|then|so)$/.test(lower),
  );
  const words =
    text.slice(here.innerStart, here.innerEnd).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  return { span, sentence, sentenceAt: place.sentence, tokens, token: place.token, isLone, words };
}

/** How the mention is attached to the quotation, if it is. */
export function attachment(
  { tokens, token, sentence }: Surroundings,
  mention: Mention,
  relations: Relations,
): Attachment {
  if (
    mention.paragraph !== sentence.paragraph ||
    mention.from < sentence.from ||
    mention.from >= sentence.to
  )
    return undefined;
  const verb = tokens[relations.verb];
  const strength = verb === undefined ? undefined : speechVerb(verb.lower);
  if (isAccording(tokens, mention.from)) return "according";
  if (isAgent(tokens, mention, token)) return "agent";
  if (mention.from > token) {
    const gap = tokens.slice(token + 1, relations.isInverted ? relations.verb : relations.from);
    if (
      gap.some(
        ({ kind, text }) => kind === "word" || kind === "quotation" || /^[.;:?!]$/.test(text),
      )
    )
      return undefined;
    if (relations.isInverted) return "inverted";
    return strength === undefined ? undefined : "following";
  }
  if (strength === undefined || (relations.verb < mention.to && !relations.isInverted))
    return undefined;
  if (isPassive(tokens, relations.verb)) return undefined;
  const from = relations.isInverted ? mention.to : relations.verb + 1;
  if (leadsTo(tokens, from, token)) return "preceding";
  return strength === "strong" && isClauseBetween(tokens, from, token) ? "clause" : undefined;
}

/** `was called “…” by Lund`, `a plan described by Lund as “…”`. */
function isAgent(tokens: readonly Token[], mention: Mention, token: number): boolean {
  if (tokens[mention.from - 1]?.lower !== "by") return false;
  if (mention.from - 2 === token) return true;
  return (
    speechVerb(tokens[mention.from - 2]?.lower ?? "") !== undefined &&
    token > mention.to &&
    token - mention.to <= 3
  );
}

/** `said the plan was “…”`: what is said begins in words of the reporter, and nobody else says anything there. */
function isClauseBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 22) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "quotation" || /^[;:?!]$/.test(token.text))
      return false;
    if (speechVerb(token.lower) === "strong" && !token.isCapital && !/ing$/.test(token.lower))
      return false;
    if (token.lower === "but" || token.lower === "while") return false;
  }
  return true;
}

/** Whether only `that`, a comma, a colon, an addressee or a time stand between the verb and the quotation. */
function leadsTo(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 14) return false;
  for (let at = from; at < to; at++) {
    const { kind, lower, isCapital } = tokens[at] ?? { kind: "stop", lower: "", isCapital: false };
    if (kind === "quotation") return false;
    if (kind === "word" && isVerb(lower) && !isCapital && !(at === from && isAuxiliary(lower)))
      return false;
    if (
      kind === "word" &&
      /^(?:he|she|they|it|we|i|and|but)$/.test(lower) &&
      !/^(?:it)$/.test(lower)
    )
      return false;
  }
  return true;
}

function isAccording(tokens: readonly Token[], at: number): boolean {
  const words = [tokens[at - 4], tokens[at - 3], tokens[at - 2], tokens[at - 1]]
    .map((token) => token?.lower ?? "")
    .join(" ");
  return /(?:\baccording to|\bwords of|\bin the view of|\bquoted by)(?: the)?$/.test(words);
}

/** The names of all features that hold for the mention as this quotation's speaker. */
export function featuresOf(
  analysis: Analysis,
  place: Surroundings,
  candidate: Omit<Candidate, "features">,
  others: readonly Omit<Candidate, "features">[],
  before: Before,
): string[] {
  const { mention, relations, attachment: attached } = candidate;
  const found = ownFeatures(analysis, mention, relations);
  const isHere = mention.sentence === place.sentenceAt;
  const add = (name: string) => found.push(name);
  const strength = verbStrength(place.tokens, relations, mention, place.sentence.paragraph);
  if (isHere) {
    if (attached !== undefined)
      add(
        `attached ${attached}${attached === "according" || attached === "agent" ? "" : ` ${strength}`}`,
      );
    const strongest = others.find(
      (other) =>
        other.mention !== mention &&
        (other.attachment === "inverted" || other.attachment === "following"),
    );
    if (strongest !== undefined && strongest.attachment !== attached)
      add(attached === undefined ? "another follows" : "attached, another follows");
    if (others.some((other) => other.mention !== mention && other.attachment === "according"))
      add("another is accorded to");
    if (
      attached === undefined &&
      others.some((other) => other.mention !== mention && other.attachment === "preceding")
    )
      add("another leads to it");
    addHere(found, place, candidate, others, strength);
  } else addElsewhere(found, analysis, place, candidate, strength);
  addHistory(found, analysis, place, mention, isHere, before);
  return found;
}

function ownFeatures({ resolved }: Analysis, mention: Mention, relations: Relations): string[] {
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

function verbStrength(
  tokens: readonly Token[],
  relations: Relations,
  mention: Mention,
  paragraph: number,
): string {
  if (relations.verb === -1) return "no verb";
  if (mention.paragraph !== paragraph) return "verb";
  return speechVerb(tokens[relations.verb]?.lower ?? "") ?? "verb";
}

function addHere(
  found: string[],
  place: Surroundings,
  { mention, relations, attachment: attached }: Omit<Candidate, "features">,
  others: readonly Omit<Candidate, "features">[],
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
    const agent = previous?.lower === "by" && isVerb(tokens[mention.from - 2]?.lower ?? "");
    found.push(
      agent ? "agent" : relations.verb === -1 ? "after preposition" : "after preposition, subject",
    );
  }
  if (isInside && !relations.isInverted && isVerb(previous?.lower ?? "")) found.push("object");
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
  const named = others.filter(
    (other) =>
      other.mention.sentence === mention.sentence && other.relations.apposition === undefined,
  );
  if (named[0]?.mention === mention) found.push("first in sentence");
  if (named.length === 1) found.push("only one in sentence");
}

/** What leads to the quotation: a verb of saying, its participle, a colon, `that`, `as`, or other words. */
export function leadWord(tokens: readonly Token[], token: number, from: number): string {
  for (let at = token - 1; at >= from && at >= token - 3; at--) {
    const { lower, text, kind } = tokens[at] ?? { lower: "", text: "", kind: "stop" };
    if (text === ":") return "colon";
    if (kind === "quotation") return "quotation before";
    if (speechVerb(lower) !== undefined) {
      if (/ing$/.test(lower)) return "saying";
      if (tokens[at - 1]?.lower === "to") return "to say";
      return `${speechVerb(lower)} verb`;
    }
    if (/^(?:that|as|was|is|were|are|of)$/.test(lower)) return lower;
    if (
      kind === "word" &&
      !isAdverb(lower) &&
      !/^(?:it|him|her|them|a|an|the|his|their|its|him|me)$/.test(lower)
    )
      return conjunctions.has(lower) ? "conjunction" : "word";
  }
  return "nothing";
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  const { lower } = tokens[verb] ?? { lower: "" };
  if (!/(?:ed|en|told|quoted)$/.test(lower)) return false;
  return [1, 2].some((back) =>
    /^(?:was|were|been|being|be|is|are)$/.test(tokens[verb - back]?.lower ?? ""),
  );
}

function addElsewhere(
  found: string[],
  analysis: Analysis,
  place: Surroundings,
  { mention, relations }: Omit<Candidate, "features">,
  strength: string,
): void {
  const away = place.sentenceAt - mention.sentence;
  const hasOwn = place.isLone
    ? "lone"
    : place.sentence.mentions.some((other) => other.from < place.token)
      ? "with others"
      : "without others";
  const direction =
    away < 0 ? "next" : away === 1 ? "last" : away === 2 ? "last but one" : "earlier";
  const sameParagraph =
    mention.paragraph === place.sentence.paragraph ? "same paragraph" : "other paragraph";
  const said =
    mention.paragraph === place.sentence.paragraph
      ? strength
      : wordStrength(analysis, mention, relations);
  found.push(`${hasOwn}: ${direction} ${said}`, `${hasOwn}: ${direction} ${sameParagraph}`);
  const other = analysis.sentences[mention.sentence];
  if (
    other?.mentions.find((one) => analysis.relations[one.at]?.apposition === undefined) === mention
  )
    found.push(`${direction} first`);
  const tokens = analysis.paragraphs[mention.paragraph]?.tokens;
  if (away === 1 && other !== undefined && tokens?.[other.to - 1]?.text === ":")
    found.push("last ends in a colon");
  if (prepositions.has(tokens?.[mention.from - 1]?.lower ?? ""))
    found.push("elsewhere after preposition");
  if (!relations.isInverted && isVerb(tokens?.[mention.from - 1]?.lower ?? ""))
    found.push("elsewhere object");
}

function wordStrength({ paragraphs }: Analysis, mention: Mention, relations: Relations): string {
  if (relations.verb === -1) return "no verb";
  return speechVerb(paragraphs[mention.paragraph]?.tokens[relations.verb]?.lower ?? "") ?? "verb";
}

function addHistory(
  found: string[],
  { spans, placeOf, resolved, paragraphs }: Analysis,
  place: Surroundings,
  mention: Mention,
  isHere: boolean,
  { chosen }: Before,
): void {
  let last = place.span - 1;
  while (
    last >= 0 &&
    chosen[last] === undefined &&
    (spans[last]?.paragraph ?? -9) >= place.sentence.paragraph - 1
  )
    last--;
  const previous = chosen[last];
  const span = spans[last];
  if (previous === undefined || span === undefined || span.paragraph < place.sentence.paragraph - 2)
    return;
  const isSame = previous === mention;
  const entity = resolved.entityOf[mention.at];
  const isSameEntity =
    isSame || (entity !== undefined && entity === resolved.entityOf[previous.at]);
  if (!isSameEntity) return;
  const where =
    placeOf[last]?.sentence === place.sentenceAt
      ? "this sentence"
      : span.paragraph === place.sentence.paragraph
        ? "this paragraph"
        : "last paragraph";
  const shape = place.isLone ? "lone" : "with words";
  found.push(`spoke last, ${where}, ${shape}${isSame ? "" : ", other words"}`);
  if (spans[place.span]?.continues === true && isSame) found.push("goes on");
  const tokens = paragraphs[place.sentence.paragraph]?.tokens ?? [];
  if (
    where === "this sentence" &&
    isSame &&
    isCoordinated(tokens, placeOf[last]?.token ?? 0, place.token)
  )
    found.push("coordinated with the last");
  if (isHere && isSame) found.push("spoke last, here");
}

/** `“a” and “b”`, `“a”, “b”`. */
function isCoordinated(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from <= 4 &&
    tokens
      .slice(from + 1, to)
      .every(({ lower, text }) => /^(?:and|but|or|then|,|—|–|also)$/.test(lower || text))
  );
}
