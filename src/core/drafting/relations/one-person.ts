import type { SpeakerMention } from "../mentions/mention";

/** Whether it describes one person, without a name. */
export function isOnePerson({ kind, type, isPlural }: SpeakerMention): boolean {
  return kind === "description" && type === "person" && !isPlural;
}
