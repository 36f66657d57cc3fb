import type { Entity } from "./entity";
import type { Mention, Relations } from "./mention";

/** A mention that has been resolved, for those that come after it. */
export interface Seen {
  readonly mention: Mention;
  readonly entity: Entity;
  readonly relations: Relations;
  /** Whether it is the first of its sentence that is no apposition. */
  readonly isFirst: boolean;
}
