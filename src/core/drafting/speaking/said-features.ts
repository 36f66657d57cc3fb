// What speaks for a stretch in quotation marks being said: its length and signs, and verbs of saying.
import type { Feature, SeenQuotation } from "./seen-quotation";

const leadsTo = /verb$|^saying$|^to say$/;

export function saidFeatures(seen: SeenQuotation): readonly Feature[] {
  const { place, inner, lead, isAttached, isAttachedStrong, isSaying, candidates } = seen;
  const { tokens, token, words } = place;
  const before = tokens[token - 1]?.text;
  const short = words > 4 ? "" : isSentence(seen) ? "short, " : "few, not said, ";
  const isQuiet = !isSaying && !isAttached && !seen.isCalled && !place.isLone;
  return [
    ["always", true],
    [lengthOf(words), true],
    ["begins with a capital", /^\p{Lu}/u.test(inner)],
    ["comma before", before === ","],
    ["colon before", before === ":"],
    ["verb of saying before", leadsTo.test(lead)],
    ["that before", lead === "that"],
    ["as before", /^(?:as|was|is)$/.test(lead)],
    ["according", candidates.some(({ attachment }) => attachment === "according")],
    ["attached strong", isAttachedStrong],
    [
      "attached weak",
      // `calling it “…”`, `saying it was “…”`: whoever does is further off.
      isAttached ? !isAttachedStrong : seen.isCalled || (lead === "saying" && words < 5),
    ],
    ["verb of saying in the sentence", isSaying],
    ["few words, nothing said", words < 5 && isQuiet && /^[^\p{Lu}]/u.test(inner)],
    [`${short}ends a sentence`, /[.!?…]['’]?$/.test(inner.trim())],
    [
      `${short}ends in a comma`,
      /,['’]?$/.test(inner.trim()) || (words > 1 && tokens[token + 1]?.text === ","),
    ],
  ];
}

/** American papers put the sentence's marks inside: of few words these say nothing by themselves. */
function isSentence({ place, inner, lead, isSaying, isAttachedStrong }: SeenQuotation): boolean {
  return (
    place.words > 4 ||
    place.isLone ||
    isSaying ||
    /^\p{Lu}/u.test(inner) ||
    isAttachedStrong ||
    leadsTo.test(lead) ||
    /^(?:colon|that)$/.test(lead)
  );
}

function lengthOf(words: number): string {
  if (words <= 1) return "one word";
  if (words < 5) return "two to four words";
  return words < 10 ? "five to nine words" : "ten words or more";
}
