// Finds the questions and answers of an interview that has no names: each question a paragraph of its own.
import type { Paragraph } from "../../article/format";

export interface QuestionTurn {
  readonly says: "question" | "answer";
  /** Whether the questions are in bold; else they are told by their question marks. */
  readonly isBold: boolean;
  /** Who speaks, where the first of its kind says it. */
  readonly name?: string;
  readonly parts: readonly {
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Judges ask in turn, and several answer. */
const beforeCourt =
  /\b(?:Your Honou?r|Justice \p{Lu}|[Tt]he [Cc]ourt of [Aa]ppeals?|[Dd]istrict [Cc]ourt)\b/u;
/** Fewer questions than this are sub-headings. */
const fewest = 3;
/** Answers have no more paragraphs than this on average, and these no fewer words, where no question is in bold. */
const mostParts = 3;
const fewestWords = 6;
/** Longer paragraphs that end with a question mark, in UTF-16 units, are text. */
const longestQuestion = 400;
const inQuotes = /[“"„«][^”"“»]*[”"“»]/gu;
const ofOneself = /\b(?:I|I['’](?:m|d|ve|ll)|me|my|we|our|ich|mich|mir|mein\p{L}*|wir|uns)\b/iu;

/** What those who ask say to those who answer. */
const toYou = /\b(?:you|your|yours|yourself|Sie|Ihre?[mnrs]?|Ihnen|du|dich|dir|dein\p{L}*)\b/u;

/**
 * The turns, in reading order; none where nothing is asked, or where those who answer do not speak of
 * themselves: then an article explains something by questions. Where no question is in bold, a paragraph
 * that ends with a question mark is one, if questions are put to somebody.
 */
export function questionTurns(paragraphs: readonly Paragraph[]): QuestionTurn[] {
  const inBold = turnsFrom(paragraphs, true);
  return inBold.length > 0 ? inBold : turnsFrom(paragraphs, false);
}

function turnsFrom(paragraphs: readonly Paragraph[], isBold: boolean): QuestionTurn[] {
  const isQuestion = isBold ? isInBold : isAsked;
  const first = paragraphs.findIndex(isQuestion);
  const turns: (QuestionTurn & { parts: QuestionTurn["parts"][number][] })[] = [];
  paragraphs.forEach((paragraph, at) => {
    const { text } = paragraph;
    if (first === -1 || at < first || text.trim() === "" || isNote(paragraph)) return;
    const says = isQuestion(paragraph) ? "question" : "answer";
    const part = { paragraph: at, start: text.search(/\S/), end: text.trimEnd().length };
    const last = turns.at(-1);
    if (last?.says === says) last.parts.push(part);
    else turns.push({ says, isBold, parts: [part] });
  });
  const wordsOf = ({ parts }: QuestionTurn) =>
    parts.map(({ paragraph }) => paragraphs[paragraph]?.text ?? "").join(" ");
  const questions = turns.filter(({ says }) => says === "question").map(wordsOf);
  const answers = turns.filter(({ says }) => says === "answer").map(wordsOf);
  const asking = questions.filter((words) => /\?\W*$/.test(words)).length;
  const telling = answers.filter((words) => ofOneself.test(words.replace(inQuotes, ""))).length;
  const isInterview =
    asking >= fewest &&
    asking * 2 >= questions.length &&
    telling * 2 >= answers.length &&
    answers.length >= fewest &&
    (isBold || isPutToOne(questions, turns, wordsOf));
  return isInterview ? turns : [];
}

/**
 * Whether questions without bold letters are put to somebody who answers at length: not a column that asks
 * its readers, nor a talk of many of which some words are questions.
 */
function isPutToOne(
  questions: readonly string[],
  turns: readonly QuestionTurn[],
  wordsOf: (turn: QuestionTurn) => string,
): boolean {
  const answers = turns.filter(({ says }) => says === "answer");
  const parts = answers.reduce((sum, answer) => sum + answer.parts.length, 0);
  const words = answers.reduce((sum, answer) => sum + wordsOf(answer).split(/\s+/).length, 0);
  return (
    !answers.some((answer) => beforeCourt.test(wordsOf(answer))) &&
    questions.filter((question) => toYou.test(question)).length * 3 >= questions.length &&
    parts <= answers.length * mostParts &&
    words >= parts * fewestWords
  );
}

/** `What do you do at noon?`: a paragraph that asks and is nobody's quoted words. */
function isAsked({ text }: Paragraph): boolean {
  return /\?\s*$/.test(text) && !/[“”"„«»]/.test(text) && text.length <= longestQuestion;
}

function isInBold({ text, marks = [] }: Paragraph): boolean {
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
