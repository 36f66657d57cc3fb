const segmenters = new Map<string, Intl.Segmenter>();

/** Parts texts of a language into words; made once, since that takes long. */
function segmenterFor(language: string): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, made);
  return made;
}

/** The last place at or before an offset in UTF-16 units where no word is cut; 0 at the least. */
export function edgeBefore(text: string, at: number, language: string): number {
  if (at >= text.length) return text.length;
  return segmenterFor(language).segment(text).containing(at)?.index ?? 0;
}

/** The first place at or after an offset in UTF-16 units where no word is cut; the text's length at most. */
export function edgeAfter(text: string, at: number, language: string): number {
  if (at <= 0) return 0;
  const word = segmenterFor(language).segment(text).containing(at);
  if (word === undefined) return text.length;
  return word.index === at ? at : word.index + word.segment.length;
}
