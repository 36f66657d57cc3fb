// What speaks for a mention by its place in other sentences, and by who has spoken before.
import type { Analysis } from "../analysis";
import type { Relations, SpeakerMention } from "../mentions/mention";
import type { NamedEntity } from "../people/entity";
import type { Token } from "../sentences/tokens";
import { prepositions } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";
import { isVerb } from "../words/verbs";
import type { Before, SpeakerCandidate } from "./candidate";
import type { Surroundings } from "./surroundings";
import { isSaidByAnother, isToldOfAnother } from "./told-of-another";

export function addAcrossSentences(
  found: string[],
  analysis: Analysis,
  place: Surroundings,
  { mention, relations }: Omit<SpeakerCandidate, "features">,
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
  const first = other?.mentions.find(
    (one) => analysis.relations[one.at]?.apposition === undefined && !one.isPossessive,
  );
  // `Lund turned to Ek, who said it was late.`: of the two he is the one who says something.
  const saysAlone =
    relations.says && !relations.isReported && !analysis.relations[first?.at ?? -1]?.says;
  if (first === mention || saysAlone) found.push(`${direction} first`);
  const tokens = analysis.paragraphs[mention.paragraph]?.tokens;
  if (away === 1 && other !== undefined && tokens?.[other.to - 1]?.text === ":")
    found.push("last ends in a colon");
  // `turned to Ek, who said it was late`: he is a subject.
  if (prepositions.has(tokens?.[mention.from - 1]?.lower ?? "") && !relations.says)
    found.push("elsewhere after preposition");
  if (!relations.isInverted && isVerb(tokens?.[mention.from - 1]?.lower ?? ""))
    found.push("elsewhere object");
}

function wordStrength(
  { paragraphs }: Analysis,
  mention: SpeakerMention,
  relations: Relations,
): string {
  if (relations.verb === -1) return "no verb";
  return speechVerb(paragraphs[mention.paragraph]?.tokens[relations.verb]?.lower ?? "") ?? "verb";
}

export function addHistory(
  found: string[],
  analysis: Analysis,
  place: Surroundings,
  mention: SpeakerMention,
  isHere: boolean,
  { chosen }: Before,
): void {
  const { spans, placeOf, resolved, paragraphs } = analysis;
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
  const goesOn = spans[place.span]?.continues === true;
  if (place.isLone && !goesOn && span.paragraph === place.sentence.paragraph - 1) {
    const isAnswer = asks(last);
    // `“Told by whom?” asked Lund.` `“By everyone.”` `“And what did you do?”`
    const isNextQuestion = asks(place.span) && asks(last - 1) && !asks(last);
    const isOther = entity !== undefined && !isSameEntity;
    if (isAnswer && isSameEntity) found.push("answers itself");
    else if (isAnswer && isOther && spokeBefore(last, entity)) found.push("answers the other");
    else if (isNextQuestion && isOther && spokeBefore(last, entity)) found.push("asks again");
    else if (isNextQuestion && isSameEntity) found.push("asks after an answer");
    if (isAnswer || isNextQuestion) return;
  }
  if (!isSameEntity) return;
  const where =
    placeOf[last]?.sentence === place.sentenceAt
      ? "this sentence"
      : span.paragraph === place.sentence.paragraph &&
          !(place.isLone && isSaidByAnother(analysis, place, previous, placeOf[last]?.sentence))
        ? "this paragraph"
        : isToldOfAnother(analysis, place, previous)
          ? "last paragraph, since told of another"
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

  function asks(at: number): boolean {
    const one = spans[at];
    const text = paragraphs[one?.paragraph ?? -1]?.text ?? "";
    return one !== undefined && /\?\s*$/.test(text.slice(one.innerStart, one.innerEnd));
  }

  /** Whether they have said one of the quotations right before. */
  function spokeBefore(at: number, who: NamedEntity): boolean {
    return [1, 2, 3].some((back) => {
      const other = chosen[at - back];
      return other !== undefined && resolved.entityOf[other.at] === who;
    });
  }
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
