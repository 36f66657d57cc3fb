// Finds the questions and answers of an interview where only the first of each says who speaks.
import type { Paragraph } from "../../article/format";
import type { QuestionTurn } from "./question-turns";

/** Who speaks, before a colon at the beginning of a paragraph. */
const label = /^\s*(\p{Lu}[^:;„“”"«»?!.]{1,40}):\s+(?=\S)/u;
/** Fewer questions than this are no interview. */
const fewest = 3;
/** `Das Gespräch führte Ida Lund.` */
const isByWhom =
  /^\s*(?:Das (?:Gespräch|Interview) führten?|Interview:|Die Fragen stellten?|Mit .{3,60} sprach)\b/u;

const isAsked = (text: string) => /\?\s*$/.test(text);

/** The turns, in reading order, each with the name that the first of its kind gives; none where there are none. */
export function labelledQuestionTurns(paragraphs: readonly Paragraph[]): QuestionTurn[] {
  const labels = paragraphs.map(({ text }) => label.exec(text));
  const first = paragraphs.findIndex(
    ({ text }, at) =>
      isAsked(text) && (labels[at] ?? null) !== null && (labels[at + 1] ?? null) !== null,
  );
  const asks = labels[first]?.[1]?.trim();
  const answers = labels[first + 1]?.[1]?.trim();
  if (first === -1 || asks === undefined || answers === undefined || asks === answers) return [];
  const turns: (QuestionTurn & { parts: QuestionTurn["parts"][number][] })[] = [];
  for (let paragraph = first; paragraph < paragraphs.length; paragraph++) {
    const text = paragraphs[paragraph]?.text ?? "";
    if (text.trim() === "" || isByWhom.test(text)) continue;
    const told = labels[paragraph]?.[1]?.trim();
    const isTold = told === asks || told === answers;
    const says = isTold ? told === asks : isAsked(text) && !/[“”"„«»]/.test(text);
    const start = isTold ? (labels[paragraph]?.[0].length ?? 0) : text.search(/\S/);
    const part = { paragraph, start, end: text.trimEnd().length };
    const kind = says ? "question" : "answer";
    const last = turns.at(-1);
    if (last?.says === kind) last.parts.push(part);
    else turns.push({ says: kind, isBold: false, name: says ? asks : answers, parts: [part] });
  }
  return turns.filter(({ says }) => says === "question").length >= fewest ? turns : [];
}
