// Says what speaks for a stretch in quotation marks being somebody's words, rather than a title,
// a nickname or a word held at arm's length.
import type { Analysis } from "../analysis";
import { determiners } from "../words/function-words";
import { speechVerb } from "../words/speech-verbs";
import type { SpeakerCandidate } from "./candidate";
import { leadWord } from "./lead-word";
import {
  hasSaying,
  isNounAfter,
  isRated,
  isWordAfter,
  lastParenthesis,
  namedBefore,
  namedRightBefore,
  things,
  wordBefore,
} from "./quotation-cues";
import type { Surroundings } from "./surroundings";
import { isTitleCase } from "./title-case";

export function quotationFeatures(
  { spans, paragraphs, placeOf }: Analysis,
  place: Surroundings,
  candidates: readonly Omit<SpeakerCandidate, "features">[],
): string[] {
  const span = spans[place.span];
  const text = paragraphs[place.sentence.paragraph]?.text ?? "";
  if (span === undefined) return [];
  const inner = text.slice(span.innerStart, span.innerEnd);
  const { tokens, token, words } = place;
  const found = [
    "always",
    words <= 1
      ? "one word"
      : words < 5
        ? "two to four words"
        : words < 10
          ? "five to nine words"
          : "ten words or more",
  ];
  const add = (holds: boolean, name: string) => {
    if (holds) found.push(name);
  };
  const before = tokens[token - 1];
  const after = tokens[token + 1];
  const lead = leadWord(tokens, token, place.sentence.from);
  add(/^\p{Lu}/u.test(inner), "begins with a capital");
  add(before?.text === ",", "comma before");
  add(before?.text === ":", "colon before");
  add(/verb$|^saying$|^to say$/.test(lead), "verb of saying before");
  add(lead === "that", "that before");
  add(lead === "as" || lead === "was" || lead === "is", "as before");
  const attached = candidates.filter(({ attachment }) => attachment !== undefined);
  const isStrong = attached.some(
    ({ relations }) => speechVerb(tokens[relations.verb]?.lower ?? "") === "strong",
  );
  add(
    attached.some(({ attachment }) => attachment === "according"),
    "according",
  );
  add(isStrong, "attached strong");
  add(!isStrong && attached.length > 0, "attached weak");
  const saying =
    candidates.some(
      ({ mention, relations }) =>
        mention.sentence === place.sentenceAt &&
        speechVerb(tokens[relations.verb]?.lower ?? "") !== undefined,
    ) || hasSaying(tokens, place.sentence.from, place.sentence.to);
  add(saying, "verb of saying in the sentence");
  add(
    words < 5 && !saying && attached.length === 0 && !place.isLone && /^[^\p{Lu}]/u.test(inner),
    "few words, nothing said",
  );
  // American papers put the sentence's marks inside: of few words these say nothing by themselves.
  const isSentence =
    words > 4 ||
    place.isLone ||
    saying ||
    /^\p{Lu}/u.test(inner) ||
    isStrong ||
    /verb$|^saying$|^to say$|^colon$|^that$/.test(lead);
  const short = words > 4 ? "" : isSentence ? "short, " : "few, not said, ";
  add(/[.!?…]['’]?$/.test(inner.trim()), `${short}ends a sentence`);
  add(
    /,['’]?$/.test(inner.trim()) || (words > 1 && after?.text === ","),
    `${short}ends in a comma`,
  );
  add(isTitleCase(inner, words) && attached.length === 0, "title case, nobody attached");
  // `They sang “Red River Valley”`
  add(isTitleCase(inner, words) && attached.length > 0 && !isStrong, "title case, weakly attached");
  add(isTitleCase(inner, words), words > 4 ? "title case, long" : "title case");
  add(
    things.test(wordBefore(tokens, token, 1)) ||
      (things.test(wordBefore(tokens, token, 2)) && /^(?:,|—|–|-)$/.test(before?.text ?? "")) ||
      isWordAfter(tokens, token),
    "name of a thing before",
  );
  const isNamed =
    namedRightBefore.test(wordBefore(tokens, token, 1)) ||
    [1, 2, 3].some((back) => namedBefore.test(wordBefore(tokens, token, back)));
  const isKnownAs =
    lead === "as" &&
    [2, 3, 4, 5, 6, 7, 8].some((back) =>
      /^(?:known|listed|referred)$/.test(wordBefore(tokens, token, back)),
    );
  add(isNamed || isKnownAs, "named before");
  add(/^so-called$/.test(before?.lower ?? ""), "so-called");
  add(determiners.has(before?.lower ?? ""), "article before");
  // `A “turnaround director” will come`
  add(
    /^(?:an?|the)$/.test(before?.lower ?? "") && words < 5 && attached.length === 0,
    "article before, nobody attached",
  );
  // `what the club calls its “family”`
  add(
    /^(?:its|his|her|their|our|your)$/.test(before?.lower ?? "") &&
      /^(?:calls?|called|calling|terms?|termed|dubs?|dubbed)$/.test(wordBefore(tokens, token, 2)),
    "called its",
  );
  add(isNounAfter(tokens, token, span.end, inner), "noun after");
  // `what it calls “open-door” meetings`
  add(
    found.includes("noun after") &&
      words < 4 &&
      /^(?:calls?|called|termed|dubbed)$/.test(wordBefore(tokens, token, 1)),
    "called, noun after",
  );
  // `one of the two “no” votes`
  add(
    words < 3 &&
      found.includes("noun after") &&
      /^\p{Ll}/u.test(inner) &&
      !/verb$|^saying$|^to say$|^that$|^as$/.test(lead),
    "one or two words, noun after",
  );
  // `cut it to “underperform” from “neutral”`
  add(words < 3 && isRated(tokens, place.sentence.from, place.sentence.to), "rating");
  // `Joe “Sully” Sullivan`
  add(
    before?.isCapital === true &&
      after?.isCapital === true &&
      words < 4 &&
      after.kind === "word" &&
      !/[.!?]['’]?$/.test(inner),
    "within a name",
  );
  add(place.isLone, "alone");
  add(span.isSingle, "single marks");
  add(span.continues, "continues");
  add(span.isOpen, "left open");
  const opened = lastParenthesis(tokens, token, place.sentence.from);
  const isInParentheses =
    opened !== -1 &&
    !candidates.some(
      ({ attachment, mention }) =>
        attachment !== undefined && mention.sentence === place.sentenceAt && mention.from > opened,
    );
  add(isInParentheses || before?.text === "/", "in parentheses");
  const last = placeOf[place.span - 1];
  add(last?.sentence === place.sentenceAt && token - last.token <= 3, "coordinated");
  return found;
}
