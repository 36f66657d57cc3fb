// Whether a sentence ends with who has said what is quoted in it.
import type { Relations } from "../mentions/mention";
import type { Token } from "../sentences/tokens";
import { isAuxiliary, isVerb } from "../words/verbs";

/** `She “might have lived” if they had come, a coroner has said.`; `…, Hsu told an earnings call.`; `…, says a coroner.` */
export function endsSentence(
  tokens: readonly Token[],
  { from, verb, isInverted }: Relations,
  to: number,
): boolean {
  // `Give them “a chance” and they grow, said Ida Lund, a teacher in Lom.`
  if (isInverted)
    return (
      tokens[verb - 1]?.text === "," &&
      tokens
        .slice(verb + 1, to)
        .every(
          ({ kind, lower, isCapital }) => kind !== "quotation" && (isCapital || !isVerb(lower)),
        )
    );
  return (
    tokens[from - 1]?.text === "," &&
    verb >= to - mostBehindVerb &&
    tokens.slice(verb + 1, to).every((token, at, all) => isOccasion(token, at === all.length - 1))
  );
}

/** Whom something was told, where and when is said in so many words at most, the full stop included. */
const mostBehindVerb = 9;

/** Whether a word may be of whom something was told, where or when: no sentence goes on there. */
function isOccasion({ kind, text, lower }: Token, isLast: boolean): boolean {
  if (kind === "stop") return isLast;
  if (kind !== "word" || /^[,;:–—-]+$/.test(text)) return false;
  return !isAuxiliary(lower) && !goingOn.test(lower);
}

const goingOn =
  /^(?:he|she|they|it|we|i|you|who|which|that|what|how|why|whether|if|as|when|while|because|and|but|or|him|them|no|not|nothing|more|to)$/;
