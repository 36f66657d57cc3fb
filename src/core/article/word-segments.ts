/** A word, or what stands between two words; `index` in UTF-16 units. */
export interface WordSegment {
  readonly segment: string;
  readonly index: number;
  readonly isWordLike?: boolean | undefined;
}

const segmenters = new Map<string, Intl.Segmenter | undefined>();

/** Parts a text into words by the rules of a language; by its letters where the browser has no rules. */
export function wordSegments(text: string, language: string | undefined): Iterable<WordSegment> {
  return segmenterFor(language)?.segment(text) ?? runsOf(text);
}

/** The word, or what is between two, at an offset in UTF-16 units; undefined outside of the text. */
export function wordSegmentAt(text: string, at: number, language: string): WordSegment | undefined {
  const segmenter = segmenterFor(language);
  if (segmenter !== undefined) return segmenter.segment(text).containing(at);
  return runsOf(text).find(({ index, segment }) => at >= index && at < index + segment.length);
}

/** Made once for a language, since that takes long; undefined where the browser has none, or throws. */
function segmenterFor(language: string | undefined): Intl.Segmenter | undefined {
  const key = language ?? "";
  if (!segmenters.has(key)) segmenters.set(key, madeFor(language));
  return segmenters.get(key);
}

function madeFor(language: string | undefined): Intl.Segmenter | undefined {
  try {
    const made = new Intl.Segmenter(language, { granularity: "word" });
    made.segment("a").containing(0);
    return made;
  } catch {
    return undefined;
  }
}

function runsOf(text: string): readonly WordSegment[] {
  return [
    ...text.matchAll(/([\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*)|[^\p{L}\p{M}\p{N}]+/gu),
  ].map(({ 0: segment, 1: word, index }) => ({ segment, index, isWordLike: word !== undefined }));
}
