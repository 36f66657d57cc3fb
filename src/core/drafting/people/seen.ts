import type { Relations, SpeakerMention } from "../mentions/mention";
import type { NamedEntity } from "./entity";

/** A mention that has been resolved, for those that come after it. */
export interface Seen {
  readonly mention: SpeakerMention;
  readonly entity: NamedEntity;
  readonly relations: Relations;
  /** Whether it is the first of its sentence that is no apposition. */
  readonly isFirst: boolean;
}

/** `Lund and Ek were level`: both are the first of their sentence. */
export function isBesideFirst(
  { kind }: SpeakerMention,
  { partners, verb }: Relations,
  last: Seen | undefined,
): boolean {
  return (
    kind === "name" &&
    verb !== -1 &&
    last?.isFirst === true &&
    last.mention.kind === "name" &&
    last.relations.verb === verb &&
    partners.includes(last.mention)
  );
}
