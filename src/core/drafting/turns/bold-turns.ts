// Finds the questions and answers of an interview that has no names: each question a paragraph in bold.
import type { Paragraph } from "../../article/format";

export interface BoldTurn {
  readonly says: "question" | "answer";
  readonly parts: readonly {
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Fewer questions than this are sub-headings. */
const fewest = 3;
const inQuotes = /[“"„«][^”"“»]*[”"“»]/gu;
const ofOneself = /\b(?:I|I['’](?:m|d|ve|ll)|me|my|we|our|ich|mich|mir|mein\p{L}*|wir|uns)\b/iu;

/**
 * The turns, in reading order; none where the bold lines ask nothing, or where those who answer do not
 * speak of themselves: then an article explains something by questions.
 */
export function boldTurns(paragraphs: readonly Paragraph[]): BoldTurn[] {
  const first = paragraphs.findIndex(isBold);
  const turns: (BoldTurn & { parts: BoldTurn["parts"][number][] })[] = [];
  paragraphs.forEach((paragraph, at) => {
    const { text } = paragraph;
    if (first === -1 || at < first || text.trim() === "" || isNote(paragraph)) return;
    const says = isBold(paragraph) ? "question" : "answer";
    const part = { paragraph: at, start: text.search(/\S/), end: text.trimEnd().length };
    const last = turns.at(-1);
    if (last?.says === says) last.parts.push(part);
    else turns.push({ says, parts: [part] });
  });
  const wordsOf = ({ parts }: BoldTurn) =>
    parts.map(({ paragraph }) => paragraphs[paragraph]?.text ?? "").join(" ");
  const questions = turns.filter(({ says }) => says === "question").map(wordsOf);
  const answers = turns.filter(({ says }) => says === "answer").map(wordsOf);
  const asking = questions.filter((words) => /\?\W*$/.test(words)).length;
  const telling = answers.filter((words) => ofOneself.test(words.replace(inQuotes, ""))).length;
  const isInterview =
    asking >= fewest && asking * 2 >= questions.length && telling * 2 >= answers.length;
  return isInterview && answers.length >= fewest ? turns : [];
}

function isBold({ text, marks = [] }: Paragraph): boolean {
  return text.trim() !== "" && isWhole(text, marks, "strong");
}

/** `This interview has been edited`, in italics at the end. */
function isNote({ text, marks = [] }: Paragraph): boolean {
  return isWhole(text, marks, "emphasis");
}

/** Whether one mark of the kind covers all words; offsets in code points. */
function isWhole(
  text: string,
  marks: NonNullable<Paragraph["marks"]>,
  wanted: "strong" | "emphasis",
): boolean {
  const points = [...text.trimEnd()].length;
  return marks.some(({ kind, start, end }) => kind === wanted && start <= 1 && end >= points - 1);
}
