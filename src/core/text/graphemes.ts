let segmenter: Intl.Segmenter | undefined;

/**
 * A stretch of a text, in UTF-16 units, widened to whole characters as a reader sees them: an emoji of
 * several parts, a letter with its vowel sign. To whole code points where the browser has no rules.
 */
export function wholeCharacters(text: string, from: number, to: number) {
  return { start: edgeOf(text, from, "start"), end: edgeOf(text, to, "end") };
}

function edgeOf(text: string, at: number, side: "start" | "end"): number {
  if (at <= 0 || at >= text.length || isPlain.test(text.slice(at - 1, at + 1))) return at;
  const within = characterAt(text, at);
  if (within.index === at) return at;
  return side === "start" ? within.index : within.index + within.segment.length;
}

/** Two signs of ASCII next to one another are two characters, but for the two that end a line. */
const isPlain = /^[\x20-\x7E]{2}$/;

function characterAt(text: string, at: number): { index: number; segment: string } {
  if ("Segmenter" in Intl) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
    const found = segmenter.segment(text).containing(at);
    if (found !== undefined) return found;
  }
  const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
  return isPair
    ? { index: at - 1, segment: text.slice(at - 1, at + 1) }
    : { index: at, segment: "" };
}
