/** What may say something. */
export type SpeakerType = "person" | "body" | "document" | "place" | "unknown";

/** What the whole article tells about words. */
export interface Names {
  isFirstName(word: string): boolean;
  /** Whether it is a first name now and then, such as `Chad`. */
  canBeFirstName(word: string): boolean;
  /** Whether the word stands behind a first name somewhere in the text. */
  isLastName(word: string): boolean;
  isPlace(word: string): boolean;
  /** Whether the word is an adjective or people of a country: `Swedish`, `Germans`. */
  isNationality(word: string): boolean;
  /** Whether it is somebody's last name here, though it is a trade or an office: `Deacon`. */
  isSurname(word: string): boolean;
  /** Whether the word has a capital letter inside sentences too. */
  isAlwaysCapital(word: string): boolean;
}

export interface NamePhrase {
  readonly to: number;
  /** The first token of the name itself, after titles. */
  readonly nameFrom: number;
  readonly words: readonly string[];
  readonly honorific: string | undefined;
  readonly role: string | undefined;
  readonly noun: string | undefined;
  readonly type: SpeakerType;
  readonly isPossessive: boolean;
}
