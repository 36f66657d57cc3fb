import type { WordsPiece } from "./piece";

/** Words to compare: without regard to case, signs and white space. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether hardly any of the words are no link. */
export function isLinks({ text, linked }: WordsPiece): boolean {
  return linked >= 0.8 * text.length;
}
