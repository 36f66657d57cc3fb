import type { Quotation } from "../../../core/article/format";
import type { Passage } from "../xml/text-flow";
import type { Certainty } from "./tei-certainty";

/** What somebody says in a TEI document, with who it is by their ids or labels. */
export interface TeiSpeech extends Certainty {
  readonly passage: Passage;
  readonly who: readonly string[];
  readonly mode: Quotation["mode"];
  readonly role?: string | undefined;
  /** What it is about, by name. */
  readonly topics?: readonly string[];
}

/** The passage said before, if by the same: an edition parts what is said by its paragraphs. */
export function saidBySame(
  last: TeiSpeech | undefined,
  who: readonly string[],
): Passage | undefined {
  const isSame = last !== undefined && who.length > 0 && last.who.join(" ") === who.join(" ");
  return isSame ? last.passage : undefined;
}
