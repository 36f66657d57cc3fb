// What speaks for a stretch in quotation marks being a title, a nickname or a word held at arm's length.
import { determiners } from "../words/function-words";
import {
  isNounAfter,
  isProgramme,
  isRated,
  isWordAfter,
  isWork,
  lastParenthesis,
  namedBefore,
  namedRightBefore,
  things,
  wordBefore,
} from "./quotation-cues";
import type { Feature, SeenQuotation } from "./seen-quotation";
import { isTitleCase } from "./title-case";

const calls = /^(?:calls?|called|termed|dubbed)$/;

export function namingFeatures(seen: SeenQuotation): readonly Feature[] {
  const { place, span, inner, lead, isAttached, isAttachedStrong } = seen;
  const { tokens, token, words, sentence } = place;
  const before = tokens[token - 1];
  const after = tokens[token + 1];
  // `“It’s all Latin.”` alone is a sentence, and no title.
  const isTitle = isTitleCase(inner, words) && !place.isLone;
  const hasNounAfter = isNounAfter(tokens, token, span.end, inner);
  return [
    ["title case, nobody attached", isTitle && !isAttached],
    // `They sang “Red River Valley”`
    ["title case, weakly attached", isTitle && isAttached && !isAttachedStrong],
    [words > 4 ? "title case, long" : "title case", isTitle],
    [
      "name of a thing before",
      isAfterThing(seen) || isProgramme(tokens, token) || isWork(tokens, token),
    ],
    ["named before", isNamed(seen) && !seen.isCalled],
    // `jugs labeled “glacier-fed.”`
    [
      "written on something, few words",
      words < 4 &&
        /^(?:labell?ed|marked|stamped|headed|inscribed|reading|spelled|tagged)$/.test(
          before?.lower ?? "",
        ),
    ],
    ["so-called", before?.lower === "so-called"],
    ["article before", determiners.has(before?.lower ?? "") && !seen.isCalled],
    // `A “turnaround director” will come`
    [
      "article before, nobody attached",
      /^(?:an?|the)$/.test(before?.lower ?? "") && words < 5 && !isAttached && !seen.isCalled,
    ],
    // `what the club calls its “family”`
    [
      "called its",
      /^(?:its|his|her|their|our|your)$/.test(before?.lower ?? "") &&
        /^(?:calls?|called|calling|terms?|termed|dubs?|dubbed)$/.test(wordBefore(tokens, token, 2)),
    ],
    ["noun after", hasNounAfter],
    // `what it calls “open-door” meetings`
    ["called, noun after", hasNounAfter && words < 4 && calls.test(wordBefore(tokens, token, 1))],
    // `one of the two “no” votes`
    [
      "one or two words, noun after",
      words < 3 &&
        hasNounAfter &&
        /^\p{Ll}/u.test(inner) &&
        !/verb$|^saying$|^to say$|^that$|^as$/.test(lead),
    ],
    // `cut it to “underperform” from “neutral”`
    ["rating", words < 3 && isRated(tokens, sentence.from, sentence.to)],
    // `Joe “Sully” Sullivan`
    [
      "within a name",
      before?.isCapital === true &&
        after?.isCapital === true &&
        words < 4 &&
        after.kind === "word" &&
        !/[.!?]['’]?$/.test(inner),
    ],
    ["in parentheses", isInParentheses(seen) || before?.text === "/"],
  ];
}

/** `the film “…”`, `the slogan, “…”`, `“…,” a word that used to mean` */
function isAfterThing({ place: { tokens, token } }: SeenQuotation): boolean {
  return (
    things.test(wordBefore(tokens, token, 1)) ||
    (things.test(wordBefore(tokens, token, 2)) &&
      /^(?:,|—|–|-)$/.test(tokens[token - 1]?.text ?? "")) ||
    isWordAfter(tokens, token)
  );
}

/** `a plan called “…”`, `known to all as “…”` */
function isNamed({ place: { tokens, token }, lead }: SeenQuotation): boolean {
  const isWithin = (words: RegExp, most: number) =>
    Array.from({ length: most }, (_, at) => wordBefore(tokens, token, at + 1)).some((word) =>
      words.test(word),
    );
  return (
    namedRightBefore.test(wordBefore(tokens, token, 1)) ||
    isWithin(namedBefore, 3) ||
    (lead === "as" && isWithin(/^(?:known|listed|referred)$/, 8))
  );
}

function isInParentheses({ place, candidates }: SeenQuotation): boolean {
  const opened = lastParenthesis(place.tokens, place.token, place.sentence.from);
  return (
    opened !== -1 &&
    !candidates.some(
      ({ attachment, mention }) =>
        attachment !== undefined && mention.sentence === place.sentenceAt && mention.from > opened,
    )
  );
}
