// Knows the days on which something was said.
import type { Token } from "../sentences/tokens";

/** `a spokesman for the ministry late Monday`: when it was said is no part of the ministry. */
export function isDay(tokens: readonly Token[], at: number): boolean {
  const isLead = /^(?:late|early|last|this|next)$/.test(tokens[at]?.lower ?? "");
  const { lower = "" } = tokens[isLead ? at + 1 : at] ?? {};
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower);
}
