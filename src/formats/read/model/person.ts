import type { AnnotatedArticle } from "../../../core/article/format";

type Speaker = NonNullable<AnnotatedArticle["speakers"]>[number];

/** Somebody a source names, by whatever the source calls them. */
export interface Person
  extends Partial<Pick<Speaker, "role" | "affiliation" | "country" | "kind">> {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Addresses and identifiers; those that the format does not take are left out. */
  readonly sameAs?: readonly string[];
}

/** Whether a name is a program's number for a voice: `SPEAKER_00`, `spk_1`, `Speaker 2`, `Speaker B`. */
export function isNumberedVoice(name: string): boolean {
  return /^(?:speaker|spk|sprecher(?:in)?|voice|stimme|person|unknown|channel|ch)[ _-]*(?:\d*|[a-z])$/i.test(
    name,
  );
}
