import type { AnnotatedArticle, Annotation } from "../format";
import { ArticleText } from "./article-text";
import type { ParagraphText } from "./paragraph-text";
import type { Allowance } from "./place-target";
import { type Placement, placedAt } from "./placement";
import { findPlaces, placesOf, type TargetPlaces } from "./target-places";

/** The places of one annotation, and what they go by. */
interface Known {
  places: TargetPlaces;
  /** The paragraphs that the targets name, if nothing else of the text tells their places. */
  within: readonly ParagraphText[] | undefined;
  /** The number of the text that they are in. */
  text: number;
  /** What of the allowance it has taken to find them. */
  readonly spent: { readonly exact: number; readonly similar: number };
}

/**
 * The places that annotations had in the versions of an article before this one. Those of the same
 * annotation in the same paragraphs are not looked for again; they are those that would be found.
 */
export class PlacedBefore {
  readonly #known = new WeakMap<Annotation, Known>();
  #text: ArticleText | undefined;
  /** Counts the different texts. */
  #number = 0;

  /** The text of an article to search in: the same object as before where it says the same. */
  textOf(article: AnnotatedArticle): ArticleText {
    const before = this.#text;
    const text = new ArticleText(article, before);
    const isSame =
      before?.paragraphs.length === text.paragraphs.length &&
      text.paragraphs.every((each, number) => each === before.paragraphs[number]);
    if (isSame) return before;
    this.#number += 1;
    this.#text = text;
    return text;
  }

  /** The places of an annotation in the text that {@link textOf} gave last. */
  placesOf(annotation: Annotation, text: ArticleText, allowance: Allowance): TargetPlaces {
    const known = this.#known.get(annotation);
    if (known !== undefined && isCovered(known, allowance) && this.#isStill(known, text)) {
      return taken(known, allowance);
    }
    const { exact, similar } = allowance;
    const [exactLeft, similarLeft] = [exact.left, similar.left];
    const places = findPlaces(annotation, text, allowance);
    // With more to spend, it might be found another way.
    if (exact.spent || similar.spent) return places;
    const spent = { exact: exactLeft - exact.left, similar: similarLeft - similar.left };
    const within = paragraphsOf(annotation, places, text);
    this.#known.set(annotation, { places, within, text: this.#number, spent });
    return places;
  }

  /** Whether the places are still so; brings them to the numbers that the paragraphs have now. */
  #isStill(known: Known, text: ArticleText): boolean {
    const { within = [] } = known;
    if (known.text === this.#number) return true;
    if (known.within === undefined) return false;
    if (!within.every((each) => text.paragraph(each.id) === each)) {
      const now = within.flatMap(({ id }) => text.paragraph(id) ?? []);
      if (now.length < within.length) return false;
      if (!now.every((each, at) => each.text === within[at]?.text)) return false;
      known.places = movedTo(known.places, now);
      known.within = now;
    }
    known.text = this.#number;
    return true;
  }
}

/** Whether as much is left as it takes to find the places: else another way would be gone. */
function isCovered({ spent }: Known, { exact, similar }: Allowance): boolean {
  return exact.left >= spent.exact && similar.left >= spent.similar;
}

function taken({ places, spent }: Known, { exact, similar }: Allowance): TargetPlaces {
  exact.spend(spent.exact);
  similar.spend(spent.similar);
  return places;
}

/** The paragraphs that an annotation's targets name, where each stands in its own as the file says. */
function paragraphsOf(
  annotation: Annotation,
  { targets, attribution }: TargetPlaces,
  text: ArticleText,
): readonly ParagraphText[] | undefined {
  const told = annotation.type === "quotation" ? annotation.attribution : undefined;
  const named = told === undefined ? annotation.targets : [...annotation.targets, told];
  const found = attribution === undefined ? targets : [...targets, attribution];
  const all = named.map(({ paragraph }) => text.paragraph(paragraph));
  const within = all.flatMap((each) => each ?? []);
  const areOwn = found.every(
    (each, at) =>
      each.status === "placed" && each.how === "exact" && each.range.paragraph === all[at]?.number,
  );
  return areOwn && within.length === all.length ? within : undefined;
}

/** The places in the paragraphs by the numbers that these have now. */
function movedTo(places: TargetPlaces, within: readonly ParagraphText[]): TargetPlaces {
  const { targets, attribution, placed } = places;
  const all = attribution === undefined ? targets : [...targets, attribution];
  const isThere = (each: Placement, at: number) =>
    each.status === "placed" && each.range.paragraph === within[at]?.number;
  if (all.every(isThere)) return places;
  const moved = all.map((each, at) =>
    each.status === "placed"
      ? placedAt({ ...each.range, paragraph: within[at]?.number ?? 0 }, each.how)
      : each,
  );
  const last = attribution === undefined ? undefined : moved.at(-1);
  return placesOf(placed.annotation, moved.slice(0, targets.length), last);
}
