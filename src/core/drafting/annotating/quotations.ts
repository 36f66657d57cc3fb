// Makes quotations of what was found to be said: parts of one quotation together, with their speaker.
import { describeIn } from "../../article/describe";
import type { Paragraph, Quotation, Target } from "../../article/format";
import { confidenceOf } from "../speaking/confidence";
import type { SaidPart } from "../speaking/said-part";
import type { Speakers } from "./speakers";

/** A quotation without its id, with the signs that its confidence rests on. */
export type DraftedQuotation = Omit<Quotation, "id"> & { readonly signs: readonly string[] };

/** The quotations, in reading order, without ids. */
export function quotationsOf(
  parts: readonly SaidPart[],
  paragraphs: readonly Paragraph[],
  speakers: Speakers,
): DraftedQuotation[] {
  const targets = paragraphs.map(describeIn);
  const target = (stretch: { paragraph: number; start: number; end: number }) =>
    targets[stretch.paragraph]?.(stretch) as Target; // within the list
  return grouped(parts).map((group): DraftedQuotation => {
    const [{ entity, mention, reason }] = group as [SaidPart]; // a group has at least one
    const { signs, confidence } = leastSure(group);
    return {
      type: "quotation",
      speakers: speakers.idsOf(entity),
      targets: group.map(({ span }) => target(span)),
      ...(mention === undefined ? {} : { attribution: target(mention) }),
      origin: "machine",
      confidence,
      note: reason,
      signs,
    };
  });
}

/** A quotation is as sure as the least sure of its parts. */
function leastSure(group: readonly SaidPart[]) {
  const all = group.map(({ signs }) => ({ signs, confidence: confidenceOf(signs) }));
  return all.reduce((least, one) => (one.confidence < least.confidence ? one : least));
}

function grouped(parts: readonly SaidPart[]): SaidPart[][] {
  const groups: SaidPart[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const belongs =
      last?.at === part.at - 1 &&
      last.entity === part.entity &&
      last.mention !== undefined &&
      (part.goesOn || part.span.continues);
    if (group !== undefined && belongs) group.push(part);
    else groups.push([part]);
  }
  return groups;
}
