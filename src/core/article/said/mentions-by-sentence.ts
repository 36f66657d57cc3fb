import { outermost } from "../filtering/stops";
import type { MarkedAnnotation, MarkedArticle, MarkedSection } from "../marked-article";
import type { Range } from "../range";
import { sentenceStarts } from "../sentences";
import { type WordsInContext, wordsInContext } from "./in-context";
import type { MentionEntry } from "./mention-entries";
import type { QuotationEntry } from "./quotation-entries";

/** The mentions of one entity in one sentence, as a list shows them: once, with all of them marked. */
export interface MentionedSentence {
  /** In reading order. Those inside another of them are not in it. */
  readonly mentions: readonly [MarkedAnnotation, ...MarkedAnnotation[]];
  readonly section: MarkedSection;
  readonly context: readonly WordsInContext[];
  /** The quotations of others that one of them stands in. */
  readonly within: readonly QuotationEntry[];
}

/**
 * Puts mentions of one entity, in reading order, together by the sentence in which they begin. A
 * mention inside another, such as a name in a passage of the same topic, is no entry of its own.
 */
export function mentionsBySentence(
  marked: MarkedArticle,
  entries: readonly MentionEntry[],
): readonly MentionedSentence[] {
  const outer = new Set(outermost(entries.map(({ mention }) => mention)));
  const starts = new Map<number, readonly number[]>();
  const groups = new Map<string, MentionEntry[]>();
  for (const entry of entries) {
    const [range] = entry.mention.ranges;
    if (range === undefined || !outer.has(entry.mention)) continue;
    const { paragraph, start } = range;
    const text = marked.paragraphs[paragraph]?.text ?? "";
    const own = starts.get(paragraph) ?? sentenceStarts(text, marked.article.language, 0);
    starts.set(paragraph, own);
    const sentence = `${paragraph} ${own.filter((at) => at <= start).length}`;
    const group = groups.get(sentence) ?? [];
    groups.set(sentence, group);
    group.push(entry);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const mentions = group.map(({ mention }) => mention);
    return {
      mentions: [first.mention, ...mentions.slice(1)],
      section: first.section,
      context: wordsInContext(marked, { ranges: rangesOf(mentions) }),
      within: [...new Set(group.flatMap(({ within }) => within))],
    };
  });
}

/** What some mentions cover of the paragraph in which the first begins: in order, none twice. */
function rangesOf(mentions: readonly MarkedAnnotation[]): readonly Range[] {
  const paragraph = mentions[0]?.ranges[0]?.paragraph;
  const all = mentions
    .flatMap(({ ranges }) => ranges)
    .filter((range) => range.paragraph === paragraph)
    .sort((a, b) => a.start - b.start);
  const merged: Range[] = [];
  for (const range of all) {
    const last = merged.at(-1);
    if (last === undefined || range.start > last.end) merged.push(range);
    else merged[merged.length - 1] = { ...last, end: Math.max(last.end, range.end) };
  }
  return merged;
}
