// Finds which body somebody belongs to who is named with it: `Ida Lund of the charity Cash Counts`.

import type { Relations, SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";
import { isVerb } from "../words/verbs";

/** So many words at most stand between the preposition and the name of a body: `the charity`. */
const mostBetween = 3;

/** Notes of each person of a sentence the body that the name comes with. */
export function findBodies(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
): void {
  mentions.forEach((person, at) => {
    const own = relations[at];
    const body = mentions[at + 1];
    if (own === undefined || body === undefined || person.kind !== "name") return;
    if (person.type === "body" || person.type === "place" || person.isPossessive) return;
    if (body.isPossessive || body.isPlural || body.kind === "pronoun") return;
    const preposition = tokens[person.to]?.text === "," ? person.to + 1 : person.to;
    if (!/^(?:of|from|at|with)$/.test(tokens[preposition]?.lower ?? "")) return;
    // `worked for Lund at the Harbour Board`
    const isOf = /^(?:for|with|under|by|to|of|about)$/.test(tokens[person.from - 1]?.lower ?? "");
    if (isOf && tokens[preposition]?.lower === "at") return;
    const between = tokens.slice(preposition + 1, body.from);
    const isNear = between.length <= mostBetween && body.from > preposition;
    if (!isNear || !between.every(({ kind, lower }) => kind === "word" && !isVerb(lower))) return;
    const after = tokens[body.to];
    if (after !== undefined && body.type !== "person" && bodyNoun.test(after.lower))
      own.body = `${body.name} ${after.text}`;
    else if (isBody(body, between)) own.body = body.name.replace(/^(?:the|an?)\s+/i, "");
  });
}

function isBody(
  { kind, type, name, nounKind, noun }: SpeakerMention,
  between: readonly Token[],
): boolean {
  // `the Socialist Left party`, but not `the agency`
  if (kind === "description") return type === "body" && /\s\p{Lu}/u.test(name);
  const said = noun ?? between.at(-1)?.lower ?? "";
  return type === "body" || nounKind?.of === "body" || bodyNoun.test(said);
}

/** `the Socialist Left party`, `consultancy Grant Bell` */
const bodyNoun =
  /^(?:party|union|charity|group|association|institute|foundation|movement|alliance|university|think-tank|thinktank|consultancy|firm|company|bank|lender|brokerage|insurer|campaign|magazine|newspaper|watchdog|regulator|startup|start-up|chain|retailer|carmaker|chipmaker|airline|operator|nonprofit|ngo)$/;
