/** A word, or what stands between two words; `index` in UTF-16 units. */
export interface WordSegment {
  readonly segment: string;
  readonly index: number;
  readonly isWordLike?: boolean | undefined;
}

const segmenters = new Map<string, Intl.Segmenter>();

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

/** Made once for a language, since that takes long. */
function segmenterFor(language: string | undefined): Intl.Segmenter | undefined {
  if (!("Segmenter" in Intl)) return undefined;
  const key = language ?? "";
  const made = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(key, made);
  return made;
}

function runsOf(text: string): readonly WordSegment[] {
  return [
    ...text.matchAll(/([\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*)|[^\p{L}\p{M}\p{N}]+/gu),
  ].map(({ 0: segment, 1: word, index }) => ({ segment, index, isWordLike: word !== undefined }));
}
