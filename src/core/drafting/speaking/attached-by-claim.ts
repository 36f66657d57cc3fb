// Says whether a quotation is within what somebody claims, without a verb of saying: `her claim that she “…”`.
import type { SpeakerMention } from "../people/mention";
import type { Token } from "../sentences/tokens";
import { isVerb } from "../words/verbs";

const claims =
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
  if (mention.to > token || token - mention.to > mostBetween) return false;
  if (mention.kind === "pronoun") return isMeantInOwnClaim(tokens, mention.from);
  if (mention.kind !== "name") return false;
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
  if (!mention.isPossessive) return false;
  let noun = mention.to;
  while (noun < mention.to + 3 && !claims.test(tokens[noun]?.lower ?? "")) noun++;
  if (!claims.test(tokens[noun]?.lower ?? "")) return false;
  const next = /^(?:is|was)$/.test(tokens[noun + 1]?.lower ?? "") ? noun + 2 : noun + 1;
  const leads = tokens[next]?.lower ?? "";
  const between = tokens.slice(next + 1, token);
  if (between.some(({ kind, text }) => kind === "quotation" || /^[;:]$/.test(text))) return false;
  // `Lund's comments about it “…”`: as long as nobody does anything there.
  return (
    leads === "that" ||
    (/^(?:of|about|to|as|on|for)$/.test(leads) && !between.some(({ lower }) => isVerb(lower))) ||
    (next === token && tokens[noun]?.lower !== "words")
  );
}

/** `her claim that she “…”` */
function isMeantInOwnClaim(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== "that" || !claims.test(tokens[from - 2]?.lower ?? ""))
    return false;
  return tokens
    .slice(Math.max(0, from - 5), from - 2)
    .some(({ lower, isPossessive }) => isPossessive || /^(?:his|her|their|its)$/.test(lower));
}
