// Knows where a body's branch stands in parentheses: `AMA (WA)`.
import type { Token } from "../sentences/tokens";

/** By the token that closes the parentheses: whether one word with a capital is in them, and a capital before. */
export function isBranchClosed(tokens: readonly Token[], close: number): boolean {
  const [before, open, branch, end] = tokens.slice(Math.max(0, close - 3), close + 1);
  return (
    end?.text === ")" &&
    open?.text === "(" &&
    branch?.isCapital === true &&
    before?.isCapital === true
  );
}

/** Where the text goes on behind a body and its branch, if it has one. */
export function afterBranch(tokens: readonly Token[], to: number): number {
  return isBranchClosed(tokens, to + 2) ? to + 3 : to;
}
