import type { NamedEntity } from "../people/entity";

/** What of an article its topics are found in. */
export interface TopicText {
  readonly headline: string;
  readonly headings: readonly string[];
  readonly texts: readonly string[];
  readonly entities: readonly NamedEntity[];
  /** The names of all who speak: they are filters already. */
  readonly speakers: readonly string[];
  readonly language: string;
}
