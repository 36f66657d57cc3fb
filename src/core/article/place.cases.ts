import type { Target } from "./format";
import type { Placement } from "./placing/placement";

/** One target and what becomes of it. */
export interface PlaceCase {
  readonly name: string;
  /** The article's paragraphs p0, p1 and so on; square brackets stand where the range must be. */
  readonly text: readonly string[];
  /** Its paragraph is p0 unless it says otherwise. */
  readonly target: Partial<Target>;
  /** How it was placed, or why it was not. */
  readonly outcome:
    | Extract<Placement, { status: "placed" }>["how"]
    | Extract<Placement, { status: "unplaced" }>["reason"];
}

const pledge = "We will stay in Kabul until the very last of our people is out";

export const placeCases: readonly PlaceCase[] = [
  // Position alone
  {
    name: "a position",
    text: ["He said [yes] twice"],
    target: { start: 8, end: 11 },
    outcome: "exact",
  },
  {
    name: "a position at 0",
    text: ["[He] said yes"],
    target: { start: 0, end: 2 },
    outcome: "exact",
  },
  {
    name: "a position up to the end",
    text: ["He said [yes]"],
    target: { start: 8, end: 11 },
    outcome: "exact",
  },
  {
    name: "a position in code points",
    text: ["😀😀 [yes] 😀"],
    target: { start: 3, end: 6 },
    outcome: "exact",
  },
  { name: "a pair is one", text: ["a[😀]b"], target: { start: 1, end: 2 }, outcome: "exact" },
  {
    name: "half a pair is one",
    text: ["\uD83D[\uD83D]\uD83D b"],
    target: { start: 1, end: 2 },
    outcome: "exact",
  },
  {
    name: "a position beyond the end",
    text: ["yes"],
    target: { start: 0, end: 4 },
    outcome: "out-of-range",
  },
  {
    name: "beyond the end in code points",
    text: ["😀😀"],
    target: { start: 0, end: 3 },
    outcome: "out-of-range",
  },
  {
    name: "a backward position",
    text: ["yes"],
    target: { start: 2, end: 1 },
    outcome: "out-of-range",
  },
  {
    name: "an empty position",
    text: ["yes"],
    target: { start: 1, end: 1 },
    outcome: "out-of-range",
  },
  { name: "half a position", text: ["yes"], target: { start: 1 }, outcome: "out-of-range" },
  { name: "neither position nor words", text: ["yes"], target: {}, outcome: "out-of-range" },
  {
    name: "a negative position",
    text: ["yes"],
    target: { start: -1, end: 2 },
    outcome: "out-of-range",
  },
  { name: "a fraction", text: ["yes"], target: { start: 0.5, end: 2 }, outcome: "out-of-range" },
  {
    name: "not a number",
    text: ["yes"],
    target: { start: Number.NaN, end: 2 },
    outcome: "out-of-range",
  },
  {
    name: "a position in no paragraph",
    text: ["yes"],
    target: { paragraph: "p9", start: 0, end: 2 },
    outcome: "gone",
  },

  // Position and words agree
  {
    name: "both agree",
    text: ["no no [no] no"],
    target: { start: 6, end: 8, exact: "no" },
    outcome: "exact",
  },
  {
    name: "both agree after emoji",
    text: ["😀 [no] no"],
    target: { start: 2, end: 4, exact: "no" },
    outcome: "exact",
  },
  {
    name: "both agree, the context does not",
    text: ["no no [no] no"],
    target: { start: 6, end: 8, exact: "no", prefix: "certainly " },
    outcome: "exact",
  },

  // Position and words disagree: the words win
  {
    name: "words moved",
    text: ["Well, he said [yes] again"],
    target: { start: 8, end: 11, exact: "yes" },
    outcome: "nearest",
  },
  {
    name: "the nearest of several",
    text: ["no, no, [no], never no"],
    target: { start: 9, end: 11, exact: "no" },
    outcome: "nearest",
  },
  {
    name: "two equally near",
    text: ["no, no, no"],
    target: { start: 2, end: 4, exact: "no" },
    outcome: "ambiguous",
  },
  {
    name: "the context before the nearest",
    text: ["a no, the no, certainly [no]"],
    target: { start: 3, end: 5, exact: "no", prefix: "certainly " },
    outcome: "nearest",
  },
  {
    name: "a position beyond the end",
    text: ["said [yes]"],
    target: { start: 90, end: 93, exact: "yes" },
    outcome: "nearest",
  },
  {
    name: "a start alone",
    text: ["no, [no], no"],
    target: { start: 3, exact: "no" },
    outcome: "nearest",
  },
  {
    name: "an end alone",
    text: ["no, [no], no"],
    target: { end: 7, exact: "no" },
    outcome: "nearest",
  },
  {
    name: "a position counted in UTF-16",
    text: ["😀😀😀 I say [no] and no"],
    target: { start: 13, end: 15, exact: "no" },
    outcome: "nearest",
  },
  {
    name: "whole words before parts",
    text: ["Germany's [German] minister"],
    target: { start: 2, end: 8, exact: "German" },
    outcome: "nearest",
  },
  {
    name: "a short word left only inside another",
    text: ["the minister"],
    target: { start: 4, end: 6, exact: "he" },
    outcome: "gone",
  },

  // Words alone
  {
    name: "words that stand once",
    text: ["He said [yes] then"],
    target: { exact: "yes" },
    outcome: "exact",
  },
  {
    name: "words that stand twice",
    text: ["yes and yes"],
    target: { exact: "yes" },
    outcome: "ambiguous",
  },
  {
    name: "once as a whole word",
    text: ["Germany's [German] minister"],
    target: { exact: "German" },
    outcome: "exact",
  },
  {
    name: "in a language without blanks",
    text: ["他说[中国]人"],
    target: { exact: "中国" },
    outcome: "exact",
  },
  {
    name: "singled out by the prefix",
    text: ["yes and then [yes]"],
    target: { exact: "yes", prefix: "then " },
    outcome: "exact",
  },
  {
    name: "singled out by the suffix",
    text: ["[yes] and yes"],
    target: { exact: "yes", suffix: " and" },
    outcome: "exact",
  },
  {
    name: "a context that fits two",
    text: ["a yes, a yes"],
    target: { exact: "yes", prefix: "a " },
    outcome: "ambiguous",
  },
  {
    name: "a context that fits none",
    text: ["yes and yes"],
    target: { exact: "yes", prefix: "never " },
    outcome: "ambiguous",
  },
  {
    name: "a context that has changed in part",
    text: ["It was a yes. Later the old minister repeated his [yes], loudly"],
    target: { exact: "yes", prefix: "the young minister repeated his " },
    outcome: "exact",
  },
  {
    name: "a context with other quotation marks",
    text: ["said „[yes]“ and yes"],
    target: { exact: "yes", prefix: "said “", suffix: "”" },
    outcome: "exact",
  },
  {
    name: "words that overlap themselves",
    text: ["hahaha"],
    target: { exact: "haha" },
    outcome: "ambiguous",
  },
  { name: "the whole paragraph", text: ["[Yes.]"], target: { exact: "Yes." }, outcome: "exact" },
  {
    name: "half a pair is not in a pair",
    text: ["so 😀 it is"],
    target: { exact: "\uDE00" },
    outcome: "gone",
  },
  { name: "blank words", text: ["a b"], target: { exact: " " }, outcome: "gone" },
  {
    name: "blank words where the position says",
    text: ["a b"],
    target: { start: 1, end: 2, exact: " " },
    outcome: "gone",
  },
  { name: "empty words", text: ["a b"], target: { start: 0, end: 1, exact: "" }, outcome: "gone" },
  {
    name: "words that are gone",
    text: ["He said nothing at all"],
    target: { exact: "yes" },
    outcome: "gone",
  },
  { name: "words in an empty paragraph", text: [""], target: { exact: "yes" }, outcome: "gone" },
  {
    name: "words that mean something to a pattern",
    text: ["a ([.*]) b"],
    target: { exact: ".*" },
    outcome: "exact",
  },

  // Typography and spelling
  {
    name: "other quotation marks",
    text: ["He said: „[It’s “over” now]“."],
    target: { exact: 'It\'s "over" now' },
    outcome: "approximate",
  },
  {
    name: "a no-break space",
    text: ["about [5\u00A0%] of it"],
    target: { exact: "5 %" },
    outcome: "approximate",
  },
  {
    name: "another dash",
    text: ["the [2020–2021] talks"],
    target: { exact: "2020-2021" },
    outcome: "approximate",
  },
  {
    name: "composed, now decomposed",
    text: ["of [Erdog\u0306an] said"],
    target: { exact: "Erdo\u011Fan" },
    outcome: "approximate",
  },
  {
    name: "decomposed, now composed",
    text: ["in [Malm\u00F6] today"],
    target: { exact: "Malmo\u0308" },
    outcome: "approximate",
  },
  {
    name: "Korean, decomposed",
    text: ["오늘 [서울]에서"],
    target: { exact: "서울".normalize("NFD") },
    outcome: "approximate",
  },
  {
    name: "two with other marks",
    text: ["‘so’ or ‘so’"],
    target: { exact: "'so'" },
    outcome: "ambiguous",
  },

  // Changed words
  {
    name: "a word replaced somewhere else",
    text: [`He said: ${pledge.replace("people", "forces")}, and left.`],
    target: { exact: pledge, prefix: "He said: ", suffix: ", and left." },
    outcome: "gone",
  },
  {
    name: "a letter changed",
    text: [`He said: [${pledge.replace("people", "peopel")}], and left.`],
    target: { exact: pledge },
    outcome: "approximate",
  },
  {
    name: "a word put in, borne out by the context",
    text: [`He said: [${pledge.replace("of", "one of all")}], and left.`],
    target: { exact: pledge, prefix: "He said: ", suffix: ", and left." },
    outcome: "approximate",
  },
  {
    name: "a word replaced where the position says",
    text: ["He said: [They will stay in Kabul until the last of our people is out], and left."],
    target: { start: 9, end: 71, exact: pledge, prefix: "He said: ", suffix: ", and left." },
    outcome: "approximate",
  },
  {
    name: "too much changed to be believed without context",
    text: [`He said: ${pledge.replace("of", "one of all")}, and left.`],
    target: { exact: pledge },
    outcome: "gone",
  },
  {
    name: "another figure somewhere else",
    text: ["The rate rose to 3.5 per cent in the first months of the year"],
    target: {
      exact: "rate rose to 3.4 per cent in the first months",
      prefix: "The ",
      suffix: " of the year",
    },
    outcome: "gone",
  },
  {
    name: "another figure where the position says",
    text: ["The [rate rose to 3.5 per cent in the first months] of the year"],
    target: { start: 4, end: 49, exact: "rate rose to 3.4 per cent in the first months" },
    outcome: "approximate",
  },
  {
    name: "nearly the words, the context belies it",
    text: ["In Paris he wrote that we will stay in Berlin until the last day, it was reported"],
    target: {
      exact: "we will stay in Berlin until the last days",
      prefix: "The chancellor replied: ",
      suffix: " and nobody laughed",
    },
    outcome: "gone",
  },
  {
    name: "two places nearly the words",
    text: ["we wil stay in Berlin for ever. Or: we will stay in Berlim for ever."],
    target: { exact: "we will stay in Berlin for ever" },
    outcome: "ambiguous",
  },
  {
    name: "two places nearly the words, one with the context",
    text: ["we wil stay in Berlin for ever. He said: [we will stay in Berlim for ever]."],
    target: { exact: "we will stay in Berlin for ever", prefix: "He said: " },
    outcome: "approximate",
  },
  {
    name: "two places nearly the words, one where the position says",
    text: ["[we wil stay in Berlin for ever]. Or later: we will stay in Berlim for ever."],
    target: { start: 0, end: 31, exact: "we will stay in Berlin for ever" },
    outcome: "approximate",
  },
  {
    name: "short words changed",
    text: ["the Germans"],
    target: { exact: "Gorman" },
    outcome: "gone",
  },
  {
    name: "a combining mark is not torn off",
    text: ["the [prime ministre of Andorra\u0301] said"],
    target: { exact: "prime minister of Andorra", prefix: "the " },
    outcome: "approximate",
  },

  // Elsewhere
  {
    name: "in the next paragraph",
    text: ["Nothing here", `He said: [${pledge}], and left.`],
    target: { start: 3, end: 65, exact: pledge },
    outcome: "elsewhere",
  },
  {
    name: "the paragraph is gone",
    text: ["Nothing here", `He said: [${pledge}], and left.`],
    target: { paragraph: "p9", exact: pledge },
    outcome: "elsewhere",
  },
  {
    name: "in two other paragraphs",
    text: ["Nothing here", `He said: ${pledge}.`, `Again: ${pledge}.`],
    target: { exact: pledge },
    outcome: "ambiguous",
  },
  {
    name: "in two other paragraphs, one with the context",
    text: ["Nothing here", `He said: ${pledge}.`, `He then repeated: [${pledge}].`],
    target: { exact: pledge, prefix: "He then repeated: " },
    outcome: "elsewhere",
  },
  {
    name: "in the next paragraph, with other blanks and quotation marks",
    text: ["Nothing here", "He said: [“we will stay\u00A0until the very last day”], and left."],
    target: { exact: '"we will stay until the very last day"' },
    outcome: "elsewhere",
  },
  {
    name: "in the next paragraph, in another Unicode spelling",
    text: ["Nothing here", "He said: [Jose\u0301 and Andre\u0301 will stay], and left."],
    target: { exact: "José and André will stay" },
    outcome: "elsewhere",
  },
  {
    name: "nearly here, and with other blanks there",
    text: [
      "Per München in a Erdoğan governmendon’t stay",
      "Kabul Erdoğan government\u00A0don’t people",
    ],
    target: { start: 12, end: 36, exact: "Erdoğan government don’t" },
    outcome: "ambiguous",
  },
  {
    name: "too short for elsewhere",
    text: ["Nothing here", "in Berlin"],
    target: { exact: "Berlin" },
    outcome: "gone",
  },
  {
    name: "short, but with its context",
    text: ["Nothing here", "a meeting in [Berlin] on Monday"],
    target: { exact: "Berlin", prefix: "a meeting in ", suffix: " on Monday" },
    outcome: "elsewhere",
  },
  {
    name: "not that long, and the context belies it",
    text: ["Nothing here", "the European Union of today"],
    target: {
      exact: "European Union",
      prefix: "ministers of the wider ",
      suffix: " and the Council",
    },
    outcome: "gone",
  },
  {
    name: "nearly here, exactly there",
    text: [`He said: ${pledge.replace("people", "peopel")}.`, `He repeated: ${pledge}.`],
    target: { exact: pledge },
    outcome: "ambiguous",
  },
  {
    name: "nearly here with the context, exactly there",
    text: [`He said: [${pledge.replace("people", "peopel")}].`, `He repeated: ${pledge}.`],
    target: { exact: pledge, prefix: "He said: " },
    outcome: "approximate",
  },
  {
    name: "words over two paragraphs",
    text: ["We will", "stay in Kabul"],
    target: { exact: "We will stay in Kabul" },
    outcome: "gone",
  },
];
