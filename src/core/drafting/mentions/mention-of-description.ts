import type { Token } from "../sentences/tokens";
import type { Description } from "./description";
import type { SpeakerMention } from "./mention";
import { noTraits } from "./mention-of-name";
import type { SentencePlace } from "./sentence-place";

/** A mention as it is read, by tokens: with its words from `startAt` to `endAt`. */
export type ReadMention = Omit<
  SpeakerMention,
  "at" | "paragraph" | "sentence" | "start" | "end" | "opening"
> & {
  readonly startAt: number;
  readonly endAt: number;
};

/** What a mention that is a description says, by what has been read of it. */
export function mentionOfDescription(
  tokens: readonly Token[],
  { from, to, headTo, noun, kind }: Description,
  isPossessive: boolean,
  { text }: SentencePlace,
): ReadMention {
  const wordsTo = (end: number) => text.slice(tokens[from]?.start, tokens[end - 1]?.end);
  return {
    ...noTraits,
    from,
    to,
    startAt: from,
    endAt: headTo,
    kind: "description",
    name: wordsTo(to),
    noun,
    nounKind: kind,
    role: wordsTo(headTo),
    type: kind.of,
    isPlural: kind.isPlural,
    isPossessive,
  };
}
