import type { NamedEntity } from "./entity";
import type { Relations, SpeakerMention } from "./mention";

/** A mention that has been resolved, for those that come after it. */
export interface Seen {
  readonly mention: SpeakerMention;
  readonly entity: NamedEntity;
  readonly relations: Relations;
  /** Whether it is the first of its sentence that is no apposition. */
  readonly isFirst: boolean;
}
