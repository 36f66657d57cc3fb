import type { SpeakerType } from "../names/names";
import type { NounKind } from "../words/nouns";

/** A noun phrase or pronoun that may say something: a name, a description or a pronoun. */
export interface SpeakerMention {
  /** Its place in the list of all, in reading order. */
  readonly at: number;
  readonly paragraph: number;
  /** The number of its sentence, counted through the article. */
  readonly sentence: number;
  /** Where it stands in the paragraph's tokens, with what belongs to it; end excluded. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets in the paragraph of the words that name the speaker. */
  readonly start: number;
  readonly end: number;
  readonly kind: "name" | "description" | "pronoun";
  /** As written, without titles; of a description the whole phrase. */
  readonly name: string;
  /** The words of a name, without titles. */
  readonly words: readonly string[];
  readonly honorific: string | undefined;
  /** The words before a name that say who it is: `the Danish transport minister`. */
  readonly role: string | undefined;
  /** The noun of a description or role. */
  readonly noun: string | undefined;
  readonly nounKind: NounKind | undefined;
  readonly type: SpeakerType;
  /** The first word of its sentence, in small letters. */
  readonly opening: string;
  readonly isPlural: boolean;
  readonly isPossessive: boolean;
}

/** What mentions of one sentence are to each other, and to its verbs. */
export interface Relations {
  /** The mention that this one says more about: `Jonas Riis` for `who runs it` or `a farmer`. */
  apposition: SpeakerMention | undefined;
  /** The others of `Ann Li and Bo Ek`, in reading order. */
  readonly partners: SpeakerMention[];
  /** Where the phrase begins together with a description right before the name: `the director, Helen Marsh`. */
  from: number;
  /** The token of the verb that this is the subject of; -1 for none. */
  verb: number;
  /** Whether the verb stands before it: `said Lund`. */
  isInverted: boolean;
  /** Whether it is what somebody says, asks or tells that is told here: `Lund said`, `according to Lund`. */
  says: boolean;
  /** Whether it is what somebody reads: `it reads`. */
  isRead: boolean;
  /** Whether it says, at the sentence's end, what stands before it: `The clerk sides with them, he said.` */
  endsAfter: boolean;
  /** Whether it goes on with what it has said: `Lund added`. */
  goesOn: boolean;
  /** Whether it is within what somebody else says: `she` in `Lund said she would go`. */
  isReported: boolean;
  /** Whether it is told when or where they were born: `Lund was born in Lom`. */
  isBorn: boolean;
  /** Whether it asks the one whom the sentence is about: `asked by Lund whether she would go`. */
  asks: boolean;
  /** Whether something is put to the one: `when it was put to Lund`. */
  isPutTo: boolean;
  /** Of a statement or post: who wrote it, where the sentence says so. */
  author: SpeakerMention | undefined;
  /** Of somebody named: the body that the name comes with. */
  body: string | undefined;
}
