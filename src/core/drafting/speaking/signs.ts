// Says what a choice of speaker rests on, as names of signs: how often such choices are right is counted
// (`signs.generated.ts`), and gives a draft its confidence.
import type { Analysis } from "../analysis";
import type { SpeakerMention } from "../mentions/mention";
import { isFirstName } from "../names/first-names";
import type { NamedEntity } from "../people/entity";
import { speechVerb } from "../words/speech-verbs";
import { signsOfOthers, signsOfPlace } from "./signs-of-place";
import { signsOfPronoun } from "./signs-of-pronoun";
import { signsOfRivals } from "./signs-of-rivals";
import { isTitleCase } from "./title-case";
import type { SpokenQuotation } from "./who-speaks";

/** What speaks for and against `spoken[at]` being right. */
export function signsOf(
  analysis: Analysis,
  spoken: readonly SpokenQuotation[],
  at: number,
): string[] {
  const one = spoken[at];
  if (one === undefined) return [];
  return [
    "always",
    `speaker ${bandOf(one.isSpeaker)}`,
    `quotation ${bandOf(one.isQuotation)}`,
    ...signsOfQuotation(analysis, one),
    ...(one.mention === undefined
      ? ["nobody"]
      : signsOfMention(analysis, chained(spoken, at), one.mention)),
    ...(chained(spoken, at) === one ? [] : ["chained"]),
    ...(one.entity === undefined ? ["means nobody"] : signsOfEntity(analysis, one.entity)),
    ...signsOfPlace(one, spoken[at - 1]),
    ...signsOfOthers(analysis, spoken, at),
    ...signsOfRivals(analysis, one),
  ];
}

/** Where the same words are attached to a quotation before: this one rests on that. */
function chained(spoken: readonly SpokenQuotation[], at: number): SpokenQuotation {
  const one = spoken[at] as SpokenQuotation; // within the list
  if (one.mention === undefined) return one;
  for (let back = at; back >= 0 && spoken[back]?.mention === one.mention; back--)
    if (spoken[back]?.attachment !== undefined) return spoken[back] as SpokenQuotation;
  return one;
}

/** How much is left over for anything else, in steps that each are a third of the last. */
function bandOf(probability: number): string {
  const rest = 1 - probability;
  if (rest > 0.3) return "below 0.7";
  if (rest > 0.1) return "0.7";
  if (rest > 0.03) return "0.9";
  if (rest > 0.01) return "0.97";
  return rest > 0.003 ? "0.99" : "0.997";
}

function signsOfQuotation(
  { spans, paragraphs }: Analysis,
  { span, place }: SpokenQuotation,
): string[] {
  const own = spans[span];
  const text = paragraphs[place.sentence.paragraph]?.text ?? "";
  const inner = text.slice(own?.innerStart, own?.innerEnd);
  const found: string[] = [];
  if (place.words < 3) found.push("one or two words");
  else if (place.words < 5) found.push("three or four words");
  if (own?.isSingle === true) found.push("single marks");
  if (own?.isOpen === true) found.push("left open");
  if (own?.continues === true) found.push("goes on");
  if (isTitleCase(inner, place.words)) found.push("title case");
  return found;
}

function signsOfMention(
  analysis: Analysis,
  { place, attachment, entity }: SpokenQuotation,
  mention: SpeakerMention,
): string[] {
  const found = [`by ${mention.kind}`];
  const verb = analysis.relations[mention.at]?.verb ?? -1;
  const word = analysis.paragraphs[mention.paragraph]?.tokens[verb]?.lower ?? "";
  const strength = speechVerb(word) ?? (verb === -1 ? "no verb" : "verb");
  if (attachment !== undefined) found.push(`attached ${attachment}`);
  else {
    const away = place.sentenceAt - mention.sentence;
    const where = away === 0 ? "here" : away < 0 ? "next" : away === 1 ? "last" : "earlier";
    found.push(`loose, ${where}`);
    if (strength !== "strong") found.push("loose, nothing said");
    if (mention.paragraph !== place.sentence.paragraph) found.push("loose, other paragraph");
  }
  if (strength === "weak") found.push("weak verb");
  if (mention.kind === "pronoun" && entity !== undefined)
    found.push(...signsOfPronoun(analysis, mention, entity));
  if (mention.kind === "description" && mention.type !== "document") {
    const isDefinite = /^(?:the|his|her|their|its)\b/i.test(mention.name);
    if (entity?.isUnnamed === false) found.push("description of a name");
    else found.push(isDefinite ? "the description alone" : "a description alone");
  }
  if (mention.kind === "name" && mention.words.length < 2) found.push("by last name");
  return found;
}

function signsOfEntity({ resolved }: Analysis, entity: NamedEntity): string[] {
  const found = [entity.isUnnamed ? `unnamed ${entity.type}` : `named ${entity.type}`];
  if (entity.members.length > 0) found.push("several together");
  if (entity.isUnnamed) return found;
  const last = entity.words.at(-1);
  const isPerson = entity.type === "person" || entity.type === "unknown";
  if (isPerson && entity.words.length < 2) found.push("one name only");
  if (isPerson && entity.words.length > 1 && !isFirstName(entity.words[0] ?? ""))
    found.push("no first name");
  if (isPerson && entity.words.length > 2) found.push("long name");
  if (resolved.entities.some((other) => other !== entity && other.words.at(-1) === last))
    found.push("last name shared");
  return found;
}
