import type { Paragraph } from "../../core/article/format";
import type { ExportList, ExportRow } from "../export-list";

/** How fast people speak, in characters a second, where a file does not say when somebody ends. */
const pace = 15;

/** The shortest time that words are shown for, in seconds. */
const shortest = 1;

/**
 * The quotations as WebVTT, in the order of their times: a cue for each passage that a quotation has in a
 * paragraph with a time, with its speakers as the voice. Passages without a time are not in it. A cue ends
 * with its paragraph's time, with the next paragraph, or when its words can have been said.
 */
export function webVtt({ rows, site }: ExportList): string {
  const cues = rows.flatMap(cuesOf).sort((a, b) => a.start - b.start);
  const titles = [...new Set(rows.map(({ marked }) => marked.article.headline))];
  const notices = [
    ...new Set(
      rows.flatMap(({ source }) => (source ? [`${source.notice} ${source.address}`] : [])),
    ),
  ];
  const blocks = [
    "WEBVTT",
    `NOTE ${plain([...titles, site].join(" – "))}`,
    ...notices.map((notice) => `NOTE ${plain(notice)}`),
    ...cues.map(({ start, end, voice, words }) => {
      const name = escaped(voice).replaceAll("\n", " ");
      return `${stamp(start)} --> ${stamp(end)}\n<v ${name}>${escaped(words)}</v>`;
    }),
  ];
  return `${blocks.join("\n\n")}\n`;
}

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly voice: string;
  readonly words: string;
}

function cuesOf({ entry, marked }: ExportRow): readonly Cue[] {
  const voice = entry.speakers.map(({ label }) => label).join(", ");
  const paragraphs = marked.article.sections.flatMap((section) => section.paragraphs);
  return entry.quotation.ranges.flatMap((range): Cue[] => {
    const text = marked.paragraphs[range.paragraph]?.text ?? "";
    const time = paragraphs[range.paragraph]?.time;
    const words = text.slice(range.start, range.end);
    if (time === undefined || words.trim() === "") return [];
    const { start } = time;
    const next = nextStart(paragraphs, range.paragraph, start);
    const spoken = Math.max(shortest, words.length / pace);
    const end = time.end ?? Math.min(next ?? start + spoken, start + Math.max(spoken, 2 * spoken));
    return [{ start, end: Math.max(end, start + 0.001), voice, words }];
  });
}

function nextStart(
  paragraphs: readonly Paragraph[],
  paragraph: number,
  start: number,
): number | undefined {
  const [next] = paragraphs
    .slice(paragraph + 1, paragraph + 20)
    .flatMap(({ time }) => (time !== undefined && time.start > start ? [time.start] : []));
  return next;
}

/** Hours, minutes, seconds and thousandths. */
function stamp(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const part = (unit: number, count: number, digits: number) =>
    String(Math.floor(thousandths / unit) % count).padStart(digits, "0");
  const hours = String(Math.floor(thousandths / 3_600_000)).padStart(2, "0");
  return `${hours}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}`;
}

/** Words of a cue: an empty line would end it, and an arrow would begin another. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\n\s*\n/g, "\n");
}

/** A remark on one line, without an arrow. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("-->", "→");
}
