// Counts of drafts compared with their keys, of one article or of many.

export interface Sure {
  readonly confidence: number;
  readonly signs: readonly string[];
  readonly isRight: boolean;
}

export interface Score {
  quotations: number;
  found: number;
  speakerRight: number;
  fullName: number;
  extra: number;
  notQuotations: number;
  rejected: number;
  countries: number;
  countriesRight: number;
  countriesExtra: number;
  headlines: number;
  headlinesRight: number;
  headings: number;
  headingsRight: number;
  headingsExtra: number;
  leftOut: number;
  leftOutLeft: number;
  topics: number;
  topicsFound: number;
  /** Of each drafted quotation: how sure the draft is, by what signs, and whether it is right. */
  readonly sure: Sure[];
  readonly mistakes: string[];
}

/** Nothing compared yet. */
export function noScore(): Score {
  return {
    quotations: 0,
    found: 0,
    speakerRight: 0,
    fullName: 0,
    extra: 0,
    notQuotations: 0,
    rejected: 0,
    countries: 0,
    countriesRight: 0,
    countriesExtra: 0,
    headlines: 0,
    headlinesRight: 0,
    headings: 0,
    headingsRight: 0,
    headingsExtra: 0,
    leftOut: 0,
    leftOutLeft: 0,
    topics: 0,
    topicsFound: 0,
    sure: [],
    mistakes: [],
  };
}

/** The counts of several scores together. */
export function total(scores: readonly Score[]): Score {
  const all = noScore();
  for (const score of scores) {
    for (const field of counted) all[field] += score[field];
    all.sure.push(...score.sure);
    all.mistakes.push(...score.mistakes);
  }
  return all;
}

type Count = Exclude<keyof Score, "sure" | "mistakes">;
const counted = Object.keys(noScore()).filter(
  (field): field is Count => field !== "sure" && field !== "mistakes",
);
