import type { ArticleBuilder } from "../model/article-builder";
import { countryOfReference } from "../model/country-of";
import type { Notes } from "../model/notes";
import type { PlacedRange } from "../model/placed-range";
import { meaningOfTag, saysKind } from "../model/tag-meaning";
import type { QuotedTarget } from "./quoted-target";
import type { PageAnnotation } from "./web-annotations";

/**
 * Adds what an annotation says of its words: a quotation where it names who speaks, with its other tags as
 * topics and countries; else a mention of each tag. Words that are not on the page are kept without a place.
 */
export function addAnnotation(
  builder: ArticleBuilder,
  { targets, speakers, tags, note, isMachine, confidence }: PageAnnotation,
  place: (target: QuotedTarget) => PlacedRange | undefined,
  notes: Notes,
): void {
  const quoted = targets.filter(({ exact }) => exact !== undefined);
  const words = quoted.map(({ exact = "" }) => exact).join(" … ");
  const meanings = tags.map((tag) => ({ ...tag, meaning: meaningOf(tag, speakers.length > 0) }));
  const said = [
    ...speakers,
    ...meanings.flatMap(({ meaning, sameAs }) =>
      meaning.is === "speaker" ? [{ name: meaning.name, ...(sameAs && { sameAs }) }] : [],
    ),
  ];
  if (
    quoted.length === 0 ||
    (said.length === 0 && meanings.every(({ meaning }) => meaning.is === "note"))
  ) {
    const isThere = quoted.some((target) => place(target) !== undefined);
    const isWordless = quoted.length === 0 && targets.some(({ isPassage }) => isPassage === true);
    const names = isWordless ? tags.map(({ name }) => name) : [];
    const text = [words, ...names, note ?? ""].filter((each) => each !== "").join(" – ");
    notes.leave(
      (quoted.length > 0 && !isThere) || isWordless ? "unplaced" : "comment",
      text || (targets[0]?.source ?? ""),
    );
    return;
  }
  const ranges: PlacedRange[] = [];
  const unplaced: { paragraph: string; exact: string }[] = [];
  for (const target of quoted) {
    const range = place(target);
    if (range !== undefined) ranges.push(range);
    else unplaced.push({ paragraph: "p1", exact: target.exact ?? "" });
  }
  if (unplaced.length > 0) notes.remark("kept-unplaced", { count: unplaced.length });
  const common = {
    ranges,
    unplaced,
    ...(isMachine && { origin: "machine" as const }),
    ...(confidence !== undefined && { confidence }),
    ...(note !== undefined && { note }),
  };
  const named = meanings.flatMap(({ meaning, name, sameAs }): Named[] => {
    // A tag that says itself what it is needs no question.
    const label = sameAs === undefined && !saysKind(name) ? name : undefined;
    if (meaning.is === "topic") {
      const topic = builder.topic(meaning.name, { ...(sameAs && { sameAs: [...sameAs] }) });
      return [{ label, of: { topic } }];
    }
    return meaning.is === "country"
      ? [{ label, of: { country: builder.country(meaning.code) } }]
      : [];
  });
  const topics = named.flatMap(({ of }) => ("topic" in of ? [of.topic] : []));
  const countries = named.flatMap(({ of }) => ("country" in of ? [of.country] : []));
  if (said.length > 0) {
    const guessed = meanings
      .filter(({ meaning, name }) => meaning.is === "speaker" && meaning.name === name)
      .map(({ name }) => name);
    if (guessed.length > 0) notes.remark("tags-guessed", { given: guessed });
    const ids = said.map((person) => builder.speaker(person, person.sameAs?.[0]));
    builder.annotate({
      type: "quotation",
      // Of several tags it would not be known which of them is meant.
      label: guessed.length === 1 && said.length === 1 ? guessed[0] : undefined,
      speakers: [...new Set(ids)],
      topics,
      countries,
      ...common,
    });
    return;
  }
  for (const { of, label } of named) builder.annotate({ type: "mention", of, label, ...common });
}

interface Named {
  /** The tag, where it does not say itself what it names. */
  readonly label: string | undefined;
  readonly of: { readonly topic: string } | { readonly country: string };
}

/** A tag beside speakers who are named as such is what is spoken of. */
function meaningOf({ name, sameAs = [] }: PageAnnotation["tags"][number], hasSpeakers: boolean) {
  const code = sameAs.map(countryOfReference).find((each) => each !== undefined);
  if (code !== undefined) return { is: "country", code } as const;
  const meaning = meaningOfTag(name);
  if (!hasSpeakers || meaning.is === "country") return meaning;
  return { is: "topic", name } as const;
}
