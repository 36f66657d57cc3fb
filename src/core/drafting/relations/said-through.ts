// Gives a verb to whom it belongs: to who posted the message, who can be heard saying it, who is called so.

import type { Relations, SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";
import { isAdverb } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";
import { isVerb } from "../words/verbs";

/** The name in an aside that begins with a description: `a kind man called Mr Brandt`. */
export function calledIn(
  mentions: readonly SpeakerMention[],
  tokens: readonly Token[],
  next: SpeakerMention,
  aside: number,
): SpeakerMention | undefined {
  // `One mother, whose daughter joined the Harbour Club,`: what is told in a clause of its own.
  if (next.kind !== "description" || tokens[next.from]?.lower === "whose") return undefined;
  return mentions.find(
    ({ kind, type, from, to }) =>
      kind === "name" &&
      type !== "body" &&
      type !== "place" &&
      from > next.from &&
      to <= aside &&
      (/^(?:called|named)$/.test(tokens[from - 1]?.lower ?? "") ||
        // `Her adviser, the professor emeritus Luis Quispe,`
        (from >= next.to && from - next.to <= 1 && tokens[from - 1]?.kind === "word")),
  );
}

const making =
  /^(?:posted|posts|wrote|writes|sent|sends|left|leaves|issued|released|published|shared|read|reads|signed|put|pinned|circulated|delivered|gave|tweeted|made|recorded|texted|emailed|filed|tabled)$/;

/** `He posted a message which read “…”`, `she left a note saying`: the words are of who made it. */
export function giveToAuthors(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
): void {
  mentions.forEach((mention, at) => {
    const own = relations[at];
    if (own === undefined || mention.nounKind?.of !== "document" || own.isInverted) return;
    const says = own.verb === -1 ? sayingAfter(tokens, mention.to) : own.verb;
    if (says === -1 || speechVerb(tokens[says]?.lower ?? "") === undefined) return;
    let made = mention.from - 1;
    while (made > mention.from - 3 && isAdverb(tokens[made]?.lower ?? "")) made--;
    if (!making.test(tokens[made]?.lower ?? "")) return;
    const author = relations.findLast(
      ({ verb, isInverted, apposition }, index) =>
        verb === made && !isInverted && apposition === undefined && index < at,
    );
    if (author === undefined) return;
    author.verb = says;
    own.verb = -1;
  });
}

/** `a note on the board saying`, `a message which read`: the verb of saying that follows a document. */
function sayingAfter(tokens: readonly Token[], at: number): number {
  for (let here = at; here < at + 8; here++) {
    const token = tokens[here];
    if (token === undefined || token.kind === "stop" || token.kind === "quotation") return -1;
    if (/^(?:saying|reading|stating|that|which)$/.test(token.lower)) {
      if (/ing$/.test(token.lower)) return here;
      const verb = isAdverb(tokens[here + 1]?.lower ?? "") ? here + 2 : here + 1;
      return /^(?:said|says|read|reads|stated|went)$/.test(tokens[verb]?.lower ?? "") ? verb : -1;
    }
    if (isVerb(token.lower) && !/ed$/.test(token.lower)) return -1;
  }
  return -1;
}

const recording = /^(?:footage|video|clip|recording|audio|tape|film|videotape)$/;

/** `footage of Lund saying “…”`: whoever is to be seen or heard in it says it. */
export function giveToRecorded(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
): void {
  mentions.forEach((mention, at) => {
    const [own, theirs] = [relations[at], relations[at + 1]];
    const next = mentions[at + 1];
    if (own === undefined || theirs === undefined || next === undefined) return;
    if (!recording.test(mention.noun ?? "") || !/ing$/.test(tokens[own.verb]?.lower ?? "")) return;
    if (tokens[theirs.from - 1]?.lower !== "of" || next.to > own.verb || next.isPossessive) return;
    theirs.verb = own.verb;
    own.verb = -1;
  });
}

/** `Ann Li of the centre in Bergen, Norway, says`: the place is no subject. */
export function dropSharedByPlaces(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
): void {
  mentions.forEach((mention, at) => {
    const own = relations[at];
    if (own === undefined || own.verb === -1 || own.isInverted || mention.type !== "place") return;
    const isShared = relations
      .slice(0, at)
      .some(({ verb, isInverted }) => verb === own.verb && !isInverted);
    if (isShared && own.partners.length === 0) own.verb = -1;
  });
}

/** `he could be heard saying “…”`, `was quoted as saying`: the words are of whoever is heard. */
export function hearSaying(relations: readonly Relations[], tokens: readonly Token[]): void {
  for (const own of relations) {
    if (
      own.verb === -1 ||
      own.isInverted ||
      !/^(?:heard|seen|caught|quoted|filmed|recorded|cited|shown)$/.test(
        tokens[own.verb]?.lower ?? "",
      )
    )
      continue;
    const next = tokens[own.verb + 1]?.lower === "as" ? own.verb + 2 : own.verb + 1;
    if (
      /ing$/.test(tokens[next]?.lower ?? "") &&
      speechVerb(tokens[next]?.lower ?? "") === "strong"
    )
      own.verb = next;
  }
}
