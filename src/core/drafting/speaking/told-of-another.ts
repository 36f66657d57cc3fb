// Whether the text has gone on about another person since somebody spoke.
import type { Analysis } from "../analysis";
import type { SpeakerMention } from "../people/mention";
import type { Surroundings } from "./surroundings";

/** `“…,” Ek said on Monday.` and then `Ida Lund took up the same. “…”`: she does something right before it. */
export function isToldOfAnother(
  { sentences, relations, resolved }: Analysis,
  place: Surroundings,
  previous: SpeakerMention,
): boolean {
  const sentence = sentences[place.sentenceAt - 1];
  if (sentence?.paragraph !== place.sentence.paragraph) return false;
  return sentence.mentions.some(
    ({ at, kind, type, isPossessive }) =>
      kind === "name" &&
      type === "person" &&
      !isPossessive &&
      (relations[at]?.verb ?? -1) !== -1 &&
      relations[at]?.apposition === undefined &&
      resolved.entityOf[at] !== resolved.entityOf[previous.at],
  );
}
