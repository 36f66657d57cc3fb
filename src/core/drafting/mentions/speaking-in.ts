// Tells who speaks in a sentence from who is spoken of.
import type { Token } from "../sentences/tokens";
import { speechVerb } from "../words/speech-verbs";
import type { Relations, SpeakerMention } from "./mention";

/** Notes of each mention whether it says something, and whether it is within what another says. */
export function tellSpeaking(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
): void {
  mentions.forEach((mention, at) => {
    const own = relations[at];
    if (own === undefined || own.apposition !== undefined) return;
    const verb = tokens[own.verb]?.lower ?? "";
    own.isBorn = tokens.slice(mention.to, mention.to + 2).some(({ lower }) => lower === "born");
    own.asks =
      tokens[own.from - 1]?.lower === "by" &&
      /^(?:asked|pressed|questioned|challenged|quizzed|told|interrupted)$/.test(
        tokens[own.from - 2]?.lower ?? "",
      );
    own.isPutTo =
      tokens[own.from - 1]?.lower === "to" &&
      /^(?:put|posed|directed|presented)$/.test(tokens[own.from - 2]?.lower ?? "");
    own.says =
      (own.verb !== -1 && speechVerb(verb) === "strong" && !isAddressed(tokens, own.verb)) ||
      isAccordingTo(tokens, own.from) ||
      isAccordingTo(tokens, mention.from);
    own.endsAfter =
      own.says &&
      tokens[own.from - 1]?.text === "," &&
      own.verb === mention.to &&
      /^[.]?$/.test(tokens[own.verb + 1]?.text ?? "");
    own.isRead = /^reads?$/.test(verb);
    own.goesOn =
      /^(?:add|continu|conclud)(?:e?d|es|s)$/.test(verb) ||
      (verb === "went" && tokens[own.verb + 1]?.lower === "on");
  });
  mentions.forEach((mention, at) => {
    const own = relations[at];
    if (own === undefined || own.verb === -1 || own.isInverted) return;
    own.isReported = relations.some(
      (other) =>
        other !== own &&
        other.says &&
        !other.isInverted &&
        other.verb !== -1 &&
        other.verb !== own.verb &&
        (isClauseFrom(tokens, other.verb + 1, mention.from) ||
          (mention.to <= other.from && own.verb > other.verb && isInserted(tokens, other))),
    );
  });
}

/** `Lund was told of it`: she hears, and says nothing. */
function isAddressed(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:told|asked|informed|warned|advised)$/.test(tokens[verb]?.lower ?? "")) return false;
  return [1, 2].some((back) =>
    /^(?:is|are|was|were|been|being|be)$/.test(tokens[verb - back]?.lower ?? ""),
  );
}

/** `according to Lund`, `according to her former colleague Lund`. */
export function isAccordingTo(tokens: readonly Token[], at: number): boolean {
  for (let left = at - 1; left > at - 8; left--) {
    const token = tokens[left];
    if (token === undefined || token.kind !== "word") return false;
    if (token.lower === "to") return tokens[left - 1]?.lower === "according";
    if (token.isCapital && left < at - 1) return false;
  }
  return false;
}

/** `she said` in `The board, she said, had gone`: the board is spoken of. */
function isInserted(tokens: readonly Token[], { from, verb }: Relations): boolean {
  return tokens[from - 1]?.text === "," && tokens[verb + 1]?.text === ",";
}

/** Whether nothing but `that` and few other words stand between: `said that her mother`. */
function isClauseFrom(tokens: readonly Token[], from: number, to: number): boolean {
  if (to < from || to - from > 4) return false;
  return tokens
    .slice(from, to)
    .every(({ kind, lower }) => kind === "word" && speechVerb(lower) !== "strong");
}
