// Says whether a quotation is within what somebody claims, without a verb of saying: `her claim that she “…”`.
import type { SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";
import { speechVerb } from "../words/speech-verbs";
import { isVerb } from "../words/verbs";

export const claims =
  /^(?:claims?|assertions?|contention|arguments?|statements?|remarks?|comments?|insistence|allegations?|accusations?|complaints?|suggestions?|belief|view|warnings?|promises?|pledges?|vows?|predictions?|declaration|admission|acknowledg(?:e)?ment|boasts?|charges?|announcement|assurances?|message|point|tweets?|description|characterization|criticism|calls?|explanation|words|proposal|testimony)$/;

const made = /^(?:made|makes|gave|posted|wrote|sent|released|issued|delivered|offered|uttered)$/;

/** So many words may stand between what is claimed and the quotation in it. */
const mostBetween = 18;

/** `Lund's boldest claim is that it is “…”`, `her claim that she “…”`: whose claim it is. */
export function isClaimOf(
  tokens: readonly Token[],
  mention: SpeakerMention,
  token: number,
): boolean {
  if (mention.from > token) return isAnswerOf(tokens, mention, token);
  if (mention.to > token || token - mention.to > mostBetween) return false;
  if (mention.kind === "pronoun") return isMeantInOwnClaim(tokens, mention.from);
  // `the judge's comment that it was “…”`
  if (mention.kind !== "name" && !mention.isPossessive) return false;
  // `Lund referring to herself as “…”`
  const isOfOneself = tokens
    .slice(mention.to + 1, mention.to + 3)
    .some(({ lower }) => /^(?:him|her|them)sel(?:f|ves)$/.test(lower));
  if (isOfOneself && /ing$/.test(tokens[mention.to]?.lower ?? "")) return token - mention.to <= 5;
  // `comments Lund made in May saying she “…”`
  if (
    claims.test(tokens[mention.from - 1]?.lower ?? "") &&
    made.test(tokens[mention.to]?.lower ?? "")
  )
    return !tokens.slice(mention.to, token).some(({ text }) => /^[,;:]$/.test(text));
  if (!mention.isPossessive) return isBeforeOwnClaim(tokens, mention.to, token);
  let noun = mention.to;
  while (noun < mention.to + 3 && !claims.test(tokens[noun]?.lower ?? "")) noun++;
  if (!claims.test(tokens[noun]?.lower ?? "")) return false;
  const next = /^(?:is|was)$/.test(tokens[noun + 1]?.lower ?? "") ? noun + 2 : noun + 1;
  const leads = tokens[next]?.lower ?? "";
  // `read Lund's tweet to Ek, which read “…”`
  if (
    /^reads?$/.test(tokens[token - 1]?.lower ?? "") &&
    /^(?:which|that)$/.test(tokens[token - 2]?.lower ?? "")
  )
    return true;
  const between = tokens.slice(next + 1, token);
  if (between.some(({ kind, text }) => kind === "quotation" || /^[;:]$/.test(text))) return false;
  // `Lund's comments about it “…”`: as long as nobody does anything there.
  return (
    leads === "that" ||
    // `Lund's claims labelling it “…”`
    (/ing$/.test(leads) && speechVerb(leads) !== undefined) ||
    (/^(?:of|about|to|as|on|for)$/.test(leads) && !between.some(({ lower }) => isVerb(lower))) ||
    (next === token && tokens[noun]?.lower !== "words")
  );
}

/** `“…,” was harbour master Ida Lund's first answer`: whose answer it is. */
function isAnswerOf(
  tokens: readonly Token[],
  { from, to, kind, isPossessive }: SpeakerMention,
  token: number,
): boolean {
  const verb = tokens[token + 1]?.text === "," ? token + 2 : token + 1;
  const isAnswer = ({ lower }: Token) =>
    /^(?:answer|reply|response|retort|reaction|verdict|assessment|message|advice|comment)$/.test(
      lower,
    );
  return (
    kind === "name" &&
    isPossessive &&
    /^(?:was|is|came)$/.test(tokens[verb]?.lower ?? "") &&
    from - verb <= 8 &&
    tokens.slice(verb + 1, to).every((one) => one.kind !== "stop" && !isVerb(one.lower)) &&
    tokens.slice(to, to + 6).some(isAnswer)
  );
}

/** `criticised Ida Lund over her recent claim that “…”`: it is hers, and not that of who criticises her. */
function isBeforeOwnClaim(tokens: readonly Token[], to: number, token: number): boolean {
  if (!/^(?:over|for|about|after|regarding)$/.test(tokens[to]?.lower ?? "")) return false;
  if (!/^(?:his|her|their|its)$/.test(tokens[to + 1]?.lower ?? "")) return false;
  if (tokens.slice(to, token).some(({ kind }) => kind === "quotation")) return false;
  const noun = tokens.slice(to + 2, to + 5).findIndex(({ lower }) => claims.test(lower));
  return noun !== -1 && tokens[to + noun + 3]?.lower === "that" && token - to - noun <= 10;
}

/** Whether the words between a verb and a quotation make it another's: `criticised Ida Lund over her claim that`. */
export function isInClaimOfAnother(tokens: readonly Token[], from: number, token: number): boolean {
  if (tokens[token - 1]?.lower !== "that") return false;
  const begins = Math.max(from + 1, token - 6);
  for (let at = begins; at < token - 3; at++) if (isBeforeOwnClaim(tokens, at, token)) return true;
  return false;
}

/** `her claim that she “…”` */
function isMeantInOwnClaim(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== "that" || !claims.test(tokens[from - 2]?.lower ?? ""))
    return false;
  return tokens
    .slice(Math.max(0, from - 5), from - 2)
    .some(({ lower, isPossessive }) => isPossessive || /^(?:his|her|their|its)$/.test(lower));
}
