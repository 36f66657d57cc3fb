// Finds the verb of each mention of a sentence: after it, before it where that is inverted, or in a clause about it.
import type { Token } from "../sentences/tokens";
import { speechVerb } from "../words/speech-verbs";
import { isAuxiliary, isVerb } from "../words/verbs";
import { verbAfter } from "./governing-verb";
import type { Relations, SpeakerMention } from "./mention";
import { clauseVerb, isAfterBy, isInPhrase, isOfClause, shareVerbs } from "./subject-verbs";
import { withoutOwner } from "./without-owner";

/** Notes the verbs of the mentions of the sentence that has the tokens from `from` to `to`. */
export function findVerbs(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const inClause = new Set<Relations>();
  mentions.forEach((mention, at) => {
    const own = relations[at];
    if (own === undefined || mention.isPossessive) return;
    const isMain = own.apposition === undefined;
    const verb = isMain ? verbAfter(tokens, mention.to, to, own.from < mention.from) : -1;
    const before = isBeforeWeakVerb(mention, own, tokens, to)
      ? -1
      : inverted(tokens, withoutOwner(tokens, own.from), mention.to, from);
    const isInverted =
      before !== -1 &&
      (verb === -1 ||
        speechVerb(tokens[verb]?.lower ?? "") === undefined ||
        tokens[before - 1]?.kind === "quotation");
    if (isInverted) {
      own.verb = before;
      own.isInverted = true;
    } else
      own.verb =
        verb === -1 && isMain
          ? clauseVerb(tokens, afterDescription(mention, mentions, relations), to)
          : verb;
    if (verb === -1 && !own.isInverted && own.verb !== -1) inClause.add(own);
  });
  shareVerbs(mentions, relations, inClause);
  mentions.forEach((mention, at) => {
    const own = relations[at];
    // `by a judge who told her “…”`: the clause is the judge's own.
    if (own === undefined || own.isInverted || inClause.has(own)) return;
    // `a spokesman for Perth and Kinross Council said`
    const first = own.partners.find((other) => other.at < mention.at);
    // `urges her husband to come out and says`
    const isUrged =
      tokens[mention.to]?.lower === "to" &&
      tokens.slice(mention.to, own.verb).some(({ lower }) => lower === "and") &&
      isVerb(tokens[own.from - 1]?.lower ?? "") &&
      !isAuxiliary(tokens[own.from - 1]?.lower ?? "");
    // `called for releasing the videos, as well, saying`
    const isReleased =
      /ing$/.test(tokens[own.from - 1]?.lower ?? "") &&
      /ing$/.test(tokens[own.verb]?.lower ?? "") &&
      tokens.slice(mention.to, own.verb).some(({ text }) => text === ",");
    if (isUrged || isReleased || isOfClause(tokens, own.from, own.verb)) own.verb = -1;
    const froms = first === undefined ? [own.from] : [own.from, first.from];
    if (froms.some((start) => isInPhrase(tokens, start, own.verb))) own.verb = -1;
  });
}

/** `Ek, now a leader, who said`: what is said of the mention comes between it and the clause. */
function afterDescription(
  mention: SpeakerMention,
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
): number {
  const said = mentions.findLast(
    ({ from, kind }, at) =>
      relations[at]?.apposition === mention &&
      kind === "description" &&
      (from === mention.to + 1 || from === mention.to + 2),
  );
  return said?.to ?? mention.to;
}

/** `Lund called it “…”`: a verb that is none of strong saying follows right after, and so none before it is inverted. */
function isBeforeWeakVerb(
  mention: SpeakerMention,
  own: Relations,
  tokens: readonly Token[],
  to: number,
): boolean {
  return (
    tokens[mention.to]?.kind === "word" &&
    own.apposition === undefined &&
    verbAfter(tokens, mention.to, to) === mention.to &&
    speechVerb(tokens[mention.to]?.lower ?? "") !== "strong"
  );
}

/** `a draft seen by the wire says`: the verb is the draft's. */
export function dropAfterBy(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
): void {
  mentions.forEach((mention, at) => {
    const own = relations[at];
    if (own === undefined || own.verb === -1 || own.isInverted || !isAfterBy(tokens, mention.from))
      return;
    if (
      relations
        .slice(0, at)
        .some(({ verb, apposition }) => verb === own.verb && apposition === undefined)
    )
      own.verb = -1;
  });
}

/** The verb of saying right before a mention: `said`, `added the minister`, `says also Ann Li`. */
function inverted(tokens: readonly Token[], at: number, to: number, from: number): number {
  for (let left = at - 1; left >= from && left >= at - 2; left--) {
    const token = tokens[left];
    // `said 19-year-old Luka`
    if (token?.kind === "number" && /^\d+-(?:year|month)-old$/.test(token.text)) continue;
    if (token === undefined || token.kind !== "word") return -1;
    // `“…,” given Lund's plan`: for that reason.
    if (token.lower === "given") return -1;
    if (speechVerb(token.lower) !== undefined && !/ing$/.test(token.lower)) {
      const before = tokens[left - 1];
      const comma =
        before?.kind === "stop" && /^[,—–-]/.test(before.text) ? tokens[left - 2] : before;
      if (comma?.kind === "quotation") return left;
      // `Said Mr. Lund: “…”` and `so it is, says Lund.`
      const after = tokens[to];
      const isLast = after === undefined || (after.kind === "stop" && /^[.:;,]$/.test(after.text));
      return left === from ||
        // Not `Lund, a lawyer, said in a statement:`.
        (isLast &&
          before?.kind === "stop" &&
          speechVerb(token.lower) === "strong" &&
          tokens[left + 1]?.lower !== "in")
        ? left
        : -1;
    }
    // `said retired bus driver Ada Brandt`
    const isParticiple = left === at - 1 && /(?:ed|acting)$/.test(token.lower);
    if (!isParticiple && !/^(?:also|then|later|again|one|the|in)$/.test(token.lower)) return -1;
  }
  return -1;
}
