// Tells texts with annotated stretches by their beginning.

/** A line of brat: `T1`, a tab, a label and positions. */
export function looksLikeBrat(beginning: string): number {
  return /^[\uFEFF\s]*(?:T\d+\t\S+ \d+ \d+|[ERAMN#]\d+\t\S+)/.test(beginning) ? 0.95 : 0;
}

/** A text beside a list of stretches that have labels, one record or many. */
export function looksLikeSpanJson(beginning: string): number {
  if (!/^[\uFEFF\s]*[{[]/.test(beginning) || /"formatVersion"\s*:/.test(beginning)) return 0;
  const hasText = /"text"\s*:\s*"/.test(beginning) || /^[\uFEFF\s]*\[+\s*"/.test(beginning);
  const hasSpans = /"(label|labels|entities|spans|ents)"\s*:\s*\[/.test(beginning);
  const isTask =
    /"data"\s*:\s*\{/.test(beginning) &&
    /"(annotations|predictions|completions)"\s*:\s*\[/.test(beginning);
  return (hasText && hasSpans) || isTask ? 0.94 : 0;
}
