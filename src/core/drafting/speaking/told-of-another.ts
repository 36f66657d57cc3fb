// Whether the text has gone on about another person since somebody spoke.
import type { Analysis } from "../analysis";
import type { SpeakerMention } from "../mentions/mention";
import type { Surroundings } from "./surroundings";

/** `“…,” Ek said on Monday.` and then `Ida Lund took up the same. “…”`: she, or a body, does something right before it. */
export function isToldOfAnother(
  { sentences, relations, resolved }: Analysis,
  place: Surroundings,
  previous: SpeakerMention,
): boolean {
  const sentence = sentences[place.sentenceAt - 1];
  if (sentence?.paragraph !== place.sentence.paragraph) return false;
  return sentence.mentions.some(
    ({ at, kind, isPossessive }) =>
      kind === "name" &&
      /^(?:person|body)$/.test(resolved.entityOf[at]?.type ?? "") &&
      !isPossessive &&
      (relations[at]?.verb ?? -1) !== -1 &&
      relations[at]?.apposition === undefined &&
      resolved.entityOf[at] !== resolved.entityOf[previous.at],
  );
}

/** `“…,” asked Ek. Ida Lund said she had. “…”`: since the last quotation of the paragraph, another has said something. */
export function isSaidByAnother(
  analysis: Analysis,
  place: Surroundings,
  previous: SpeakerMention,
  last = place.sentenceAt,
): boolean {
  const sentence = analysis.sentences[place.sentenceAt - 1];
  return (
    last < place.sentenceAt - 1 &&
    sentence !== undefined &&
    sentence.mentions.some(({ at }) => analysis.relations[at]?.says === true) &&
    isToldOfAnother(analysis, place, previous)
  );
}
