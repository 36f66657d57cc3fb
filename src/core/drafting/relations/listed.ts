// Tells lists of three people: `Ida Lund, Bo Ek and Tom Reyes`.

import type { SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";

/** Whether these are people in full, with nothing but a comma between the first two. */
export function isListed(three: readonly SpeakerMention[], tokens: readonly Token[]): boolean {
  const [first, second] = three;
  const isPerson = ({ kind, type, words }: SpeakerMention) =>
    kind === "name" && type === "person" && words.length > 1;
  return (
    three.every(isPerson) &&
    first !== undefined &&
    second?.from === first.to + 1 &&
    tokens[first.to]?.text === ","
  );
}
