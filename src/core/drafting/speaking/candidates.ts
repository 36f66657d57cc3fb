// Collects the mentions that may be a quotation's speaker: of its sentence and of those around it.
import type { Analysis } from "../analysis";
import { attachment } from "./attachment";
import type { Before, SpeakerCandidate } from "./candidate";
import type { Surroundings } from "./surroundings";

/** So many sentences back and paragraphs back are looked at, and so many mentions at most. */
const sentencesBack = 5;
const paragraphsBack = 2;
const mostBack = 16;
/** In a conversation, so many quotations and paragraphs back. */
const spansBack = 4;
/** Of one sentence, so many mentions before the quotation and after it. */
const mostBefore = 24;
const mostAfter = 10;

export function candidatesFor(
  { sentences, relations, spans }: Analysis,
  place: Surroundings,
  chosen: Before["chosen"] = [],
): Omit<SpeakerCandidate, "features">[] {
  const found: Omit<SpeakerCandidate, "features">[] = [];
  const take = (sentence: number) => {
    const all = sentences[sentence]?.mentions ?? [];
    const isHere = sentence === place.sentenceAt;
    const split = isHere ? all.filter(({ from }) => from < place.token).length : all.length;
    for (const mention of all.slice(Math.max(0, split - mostBefore), split + mostAfter)) {
      const own = relations[mention.at];
      if (own === undefined) continue;
      found.push({ mention, relations: own, attachment: attachment(place, mention, own) });
    }
  };
  take(place.sentenceAt);
  const here = found.length;
  for (let at = place.sentenceAt - 1; at >= 0 && at >= place.sentenceAt - sentencesBack; at--) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.paragraph < place.sentence.paragraph - paragraphsBack)
      break;
    if (found.length - here >= mostBack) break;
    take(at);
  }
  const next = sentences[place.sentenceAt + 1];
  if (next !== undefined && next.paragraph <= place.sentence.paragraph + 1)
    take(place.sentenceAt + 1);
  if (!place.isLone) return found;
  // Who has spoken before in a conversation of quotations alone.
  for (let span = place.span - 1; span >= 0 && span >= place.span - spansBack; span--) {
    const mention = chosen[span];
    const own = mention === undefined ? undefined : relations[mention.at];
    if ((spans[span]?.paragraph ?? 0) < place.sentence.paragraph - spansBack) break;
    if (mention === undefined || own === undefined) continue;
    if (found.every((other) => other.mention !== mention))
      found.push({ mention, relations: own, attachment: undefined });
  }
  return found;
}
