import type { NamedEntity } from "../people/entity";

/** A place in a German text where somebody is named. */
export interface GermanMention {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly entity: NamedEntity;
}
