import type { Mark } from "../core/article/format";
import { type Segment, segment } from "../core/article/segment";
import type { QuotedWords } from "./quoted-paragraphs";

/** How a format writes plain words, and words inside of a mark that it has something for. */
export interface Writing {
  readonly plain: (text: string) => string;
  readonly marked: (mark: Mark, inner: string) => string;
}

/**
 * Words as a format writes them, with their links, emphasis and languages properly nested. Links that lead
 * nowhere outside of their page, notes and pages are words alone.
 */
export function markedWords({ text, marks }: QuotedWords, { plain, marked }: Writing): string {
  const shown = marks.filter(isShown);
  const covers = shown.map((mark, key) => ({ key, start: mark.start, end: mark.end }));
  const written = (each: Segment): string => {
    if (each.type === "text") return plain(text.slice(each.start, each.end));
    const inner = each.children.map(written).join("");
    return each.keys.reduceRight((words, key) => {
      const mark = shown[key];
      return mark === undefined ? words : marked(mark, words);
    }, inner);
  };
  return segment(text.length, covers, () => false)
    .map(written)
    .join("");
}

function isShown(mark: Mark): boolean {
  if (mark.kind === "link") return /^(https?|mailto):/i.test(mark.value);
  return mark.kind === "emphasis" || mark.kind === "strong" || mark.kind === "lang";
}

/** The words line by line, as a line feed in a text breaks the line. */
export function linesOf({ text, marks }: QuotedWords): readonly QuotedWords[] {
  const lines: QuotedWords[] = [];
  let from = 0;
  for (const line of text.split(/(\r\n|[\n\r\v\f\u2028\u2029])/)) {
    const to = from + line.length;
    const own = marks.flatMap((mark) => {
      const [start, end] = [Math.max(mark.start, from), Math.min(mark.end, to)];
      return start < end ? [{ ...mark, start: start - from, end: end - from }] : [];
    });
    if (line.trim() !== "") lines.push({ text: line, marks: own });
    from = to;
  }
  return lines;
}
