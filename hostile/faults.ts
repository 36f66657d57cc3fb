import { splitsPair } from "../src/core/article/code-points";
import { matchesOf } from "../src/core/article/filtering/matches";
import { emptySelection } from "../src/core/article/filtering/selection";
import type { MarkedArticle } from "../src/core/article/marked-article";
import { marksByParagraph, segmentsOf } from "../src/core/article/marks";
import type { Segment } from "../src/core/article/segment";

/**
 * What must hold of any article that was opened and does not, in words: each paragraph is its
 * segments joined, each annotation is placed or listed as unplaced, each range is a stretch of whole
 * code points, and nothing that every object inherits has changed.
 */
export function faultsOf(marked: MarkedArticle): readonly string[] {
  const faults: string[] = [];
  const { article, paragraphs, annotations, unplaced } = marked;
  if (annotations.length + unplaced.length !== (article.annotations ?? []).length) {
    faults.push("placed and unplaced annotations are not all");
  }
  const texts = article.sections.flatMap((section) => section.paragraphs.map(({ text }) => text));
  const marks = marksByParagraph(marked);
  paragraphs.forEach((paragraph, number) => {
    const own = marks[number];
    const segments = own === undefined ? [] : segmentsOf(paragraph, own);
    if (joined(segments, paragraph.text) !== texts[number]) {
      faults.push(`paragraph ${number} is not its segments joined`);
    }
  });
  for (const { id, ranges } of annotations) {
    for (const { paragraph, start, end } of ranges) {
      const text = texts[paragraph] ?? "";
      const isSound = start >= 0 && start < end && end <= text.length;
      if (!isSound || splitsPair(text, start) || splitsPair(text, end)) {
        faults.push(`${id} has a range from ${start} to ${end} of ${text.length}`);
      }
    }
  }
  if (matchesOf(marked, emptySelection).annotations.length !== annotations.length) {
    faults.push("with nothing chosen, not everything matches");
  }
  if (Object.keys(Object.prototype).length > 0) faults.push("all objects have been changed");
  return faults;
}

function joined(segments: readonly Segment[], text: string): string {
  return segments
    .map((segment) =>
      segment.type === "text"
        ? text.slice(segment.start, segment.end)
        : joined(segment.children, text),
    )
    .join("");
}
