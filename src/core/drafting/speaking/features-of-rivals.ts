// What speaks against a mention, or for it, by who else is attached to the quotation in its sentence.
import type { SpeakerCandidate } from "./candidate";
import type { Surroundings } from "./surroundings";

type Candidate = Omit<SpeakerCandidate, "features">;

const calling =
  /^(?:calls?|called|calling|refer(?:s|red|ring)|describe[ds]?|describing|terms?|termed|dubs?|dubbed|said|says|wrote|told|slam(?:med|s)|blast(?:ed|s)|denounce[ds]|condemn(?:ed|s)|dismiss(?:ed|es)|hail(?:ed|s)|brand(?:ed|s)|labell?ed|labels|decrie[ds]|deride[ds]|praise[ds]|characteri[sz]e[ds]|reject(?:ed|s)|mock(?:ed|s))$/;

export function addRivals(
  found: string[],
  place: Surroundings,
  candidate: Candidate,
  others: readonly Candidate[],
  strength: string,
): void {
  const { mention, attachment: attached } = candidate;
  const strongest = others.find(
    (other) =>
      other.mention !== mention &&
      (other.attachment === "inverted" || other.attachment === "following"),
  );
  if (strongest !== undefined && strongest.attachment !== attached)
    found.push(attached === undefined ? "another follows" : "attached, another follows");
  if (
    attached !== "according" &&
    others.some((other) => other.mention !== mention && other.attachment === "according")
  )
    found.push(
      `another is accorded to, ${strength === "strong" ? "says something" : "says nothing"}`,
    );
  if (
    attached === undefined &&
    others.some((other) => other.mention !== mention && other.attachment === "preceding")
  )
    found.push("another leads to it");
  // `Lund called it “…,” and Reyes, who leads the board, said that it has “…”`
  const last = lastQuotation(place);
  const isSince = (other: Candidate) =>
    other.attachment !== undefined && other.mention.from > last && other.mention.from < place.token;
  if (last !== -1 && isSince(candidate)) found.push("attached since the last quotation");
  else if (last !== -1 && mention.from < last && others.some(isSince))
    found.push("another since the last quotation");
  // `One of them said Reyes had told the board that it was “…”`: the words are Reyes's.
  if (
    attached === undefined &&
    others.some((other) => other.mention.from > mention.from && other.attachment === "clause")
  )
    found.push("another reports it");
  // `asked for more, a step that an official called “…”`
  const isCalled = (other: Candidate) =>
    other.attachment === "preceding" &&
    other.mention.from > mention.from &&
    calling.test(place.tokens[other.relations.verb]?.lower ?? "");
  if (attached === "clause" && others.some(isCalled)) found.push("clause, another leads to it");
}

/** The token of the quotation before this one in its sentence; -1 where there is none. */
function lastQuotation({ tokens, token, sentence }: Surroundings): number {
  for (let at = token - 1; at >= sentence.from; at--)
    if (tokens[at]?.kind === "quotation") return at;
  return -1;
}
