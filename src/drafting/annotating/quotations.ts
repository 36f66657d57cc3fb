// Makes quotations of what was found to be said: parts of one quotation together, with their speaker.
import type { Paragraph, Quotation, Target } from "../../article/format";
import type { Analysis } from "../analysis";
import type { Spoken } from "../speaking/who-speaks";
import { type Stretch, targetsIn } from "../target";
import { reasonOf } from "./reasons";
import type { Speakers } from "./speakers";

/** The quotations, in reading order, without ids. `confidenceOf` says how often such a draft is right. */
export function quotationsOf(
  analysis: Analysis,
  paragraphs: readonly Paragraph[],
  spoken: readonly Spoken[],
  speakers: Speakers,
  confidenceOf: (spoken: Spoken) => number,
): Omit<Quotation, "id">[] {
  const targets = paragraphs.map(targetsIn);
  const target = (paragraph: number, stretch: Stretch) => targets[paragraph]?.(stretch) as Target; // within the list
  return grouped(analysis, spoken).map((parts): Omit<Quotation, "id"> => {
    const [first] = parts as [Spoken]; // a group has at least one
    const { mention } = first;
    return {
      type: "quotation",
      speakers: speakers.idsOf(first.entity),
      targets: parts.map(({ span, place }) =>
        target(place.sentence.paragraph, analysis.spans[span] as Stretch),
      ),
      ...(mention === undefined ? {} : { attribution: target(mention.paragraph, mention) }),
      origin: "machine",
      confidence: Math.min(...parts.map(confidenceOf)),
      note: reasonOf(analysis, first),
    };
  });
}

/** The parts of each quotation: interrupted by who says it, or going on in the next paragraph. */
function grouped({ spans }: Analysis, spoken: readonly Spoken[]): Spoken[][] {
  const groups: Spoken[][] = [];
  for (const one of spoken) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      group !== undefined &&
      last !== undefined &&
      last.span === one.span - 1 &&
      belongs(spans, last, one)
    )
      group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function belongs(spans: Analysis["spans"], last: Spoken, one: Spoken): boolean {
  if (last.entity !== one.entity || last.mention === undefined) return false;
  if (spans[one.span]?.continues === true) return true;
  if (
    last.mention !== one.mention ||
    last.place.sentence.paragraph !== one.place.sentence.paragraph
  )
    return false;
  const isInterrupted = last.attachment === "inverted" || last.attachment === "following";
  return (
    isInterrupted &&
    (one.place.sentenceAt === last.place.sentenceAt ||
      (one.place.isLone && one.place.sentenceAt === last.place.sentenceAt + 1))
  );
}
