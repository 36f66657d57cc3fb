// Says of a quotation who else may have said it: somebody else attached to it, or named beside it.
import type { Analysis } from "../analysis";
import { attachment } from "./attachment";
import type { SpokenQuotation } from "./who-speaks";

/** The signs of others than the one who is chosen. */
export function signsOfRivals(analysis: Analysis, { place, entity }: SpokenQuotation): string[] {
  const { mentions, relations, resolved, sentences } = analysis;
  const others = new Set(
    nearInParagraph(sentences, place.sentenceAt)
      .filter(({ kind, type }) => kind === "name" && (type === "person" || type === "unknown"))
      .map(({ at }) => resolved.entityOf[at]),
  );
  others.delete(entity);
  const isAnotherAttached = place.sentence.mentions.some(({ at }) => {
    const [mention, own] = [mentions[at], relations[at]];
    return (
      mention !== undefined &&
      own !== undefined &&
      resolved.entityOf[at] !== entity &&
      attachment(place, mention, own) !== undefined
    );
  });
  return [
    ["no other person here", "one other person here"][others.size] ?? "more persons here",
    ...(isAnotherAttached ? ["another attached"] : []),
    // `One of them called it “…”`: who that is, and whether that is all of it, is not told.
    ...(entity?.isUnnamed === true && some.test(entity.name) ? ["a description of some"] : []),
  ];
}

const some = /^(?:one|another|some|others|many|most|several|two|three|both)\b/i;

/** So many sentences before and after are looked at. */
const near = 12;

/** The mentions of the paragraph that a sentence is in, as far as they are near it. */
function nearInParagraph(sentences: Analysis["sentences"], sentence: number) {
  const paragraph = sentences[sentence]?.paragraph;
  return sentences
    .slice(Math.max(0, sentence - near), sentence + near + 1)
    .flatMap((other) => (other.paragraph === paragraph ? other.mentions : []));
}
