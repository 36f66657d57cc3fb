const segmenters = new Map<string, Intl.Segmenter | undefined>();

/** Where a sentence ends by its signs alone, with what closes after them. */
const sentenceEnd = /[.!?…؟۔]["'\p{Pe}\p{Pf}]*\s+|[。！？]["'\p{Pe}\p{Pf}]*\s*/gu;

/**
 * Where the sentences of a text begin, in UTF-16 units, ascending, from `from` on and not at the
 * text's edges: by the rules of its language, or by the signs that end sentences where the browser
 * has no rules.
 */
export function sentenceStarts(text: string, language: string, from: number): readonly number[] {
  const segmenter = segmenterFor(language);
  const starts =
    segmenter === undefined
      ? [...text.matchAll(sentenceEnd)].map((end) => end.index + end[0].length)
      : [...segmenter.segment(text)].map(({ index }) => index);
  return starts.filter((at) => at > 0 && at >= from && at < text.length);
}

/** Made once for a language, since that takes long; undefined where it cannot be made. */
function segmenterFor(language: string): Intl.Segmenter | undefined {
  if (!("Segmenter" in Intl)) return undefined;
  if (!segmenters.has(language)) {
    try {
      segmenters.set(language, new Intl.Segmenter(language, { granularity: "sentence" }));
    } catch {
      segmenters.set(language, undefined);
    }
  }
  return segmenters.get(language);
}
