import type { Relations, SpeakerMention } from "../mentions/mention";
import type { Attachment } from "./attachment";

export interface SpeakerCandidate {
  readonly mention: SpeakerMention;
  readonly relations: Relations;
  readonly attachment: Attachment;
  readonly features: string[];
}

/** What is known of the quotations before. */
export interface Before {
  /** The mention chosen for each span so far; undefined for what is no quotation. */
  readonly chosen: readonly (SpeakerMention | undefined)[];
}
