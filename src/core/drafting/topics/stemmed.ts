import { tokensOf } from "../sentences/tokens";
import { stem } from "./noun-phrases";

/** The stems of a text's words, in order. */
function stemList(text: string): string[] {
  return tokensOf(text, [], 0)
    .filter(({ kind }) => kind === "word")
    .map((token) => stem(token.text));
}

/** The words of a text as their stems. */
export function stemmed(text: string): string {
  return stemList(text).join(" ");
}

export function stemsOf(text: string): Set<string> {
  return new Set(stemList(text));
}
