// A standfirst is read as if it were the first paragraph, as it names people and says who they are.
import type { AnnotatedArticle, Paragraph } from "../../article/format";
import type { SaidPart } from "../speaking/said-part";

type Facts = Pick<AnnotatedArticle, "summary">;

/** The paragraphs, with the standfirst before them where there is one. */
export function withSummary(
  paragraphs: readonly Paragraph[],
  { summary }: Facts,
): readonly Paragraph[] {
  return summary === undefined ? paragraphs : [{ id: "", text: summary }, ...paragraphs];
}

/** What stands in the paragraphs, by their own numbers, of all that was found {@link withSummary}. */
export function belowSummary<Place extends { readonly paragraph: number }>(
  places: readonly Place[],
  { summary }: Facts,
): readonly Place[] {
  if (summary === undefined) return places;
  return places
    .filter(({ paragraph }) => paragraph > 0)
    .map((place) => ({ ...place, paragraph: place.paragraph - 1 }));
}

/** What is said in the paragraphs, likewise; a name that only the standfirst has is beside no words of theirs. */
export function saidBelowSummary(parts: readonly SaidPart[], facts: Facts): readonly SaidPart[] {
  return parts.flatMap(({ span, mention, ...part }) => {
    const [own] = belowSummary([span], facts);
    if (own === undefined) return [];
    return [{ ...part, span: own, mention: mention && belowSummary([mention], facts)[0] }];
  });
}
