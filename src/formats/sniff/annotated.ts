// Tells texts with annotated stretches by their beginning.
import { looksLikeJson } from "./json";

/** A line of brat: `T1`, a tab, a label and positions. */
export function looksLikeBrat(beginning: string): number {
  return /^[\uFEFF\s]*(?:T\d+\t\S+ \d+ \d+|[ERAMN#]\d+\t\S+|QUOTE\tQ?\d+\t\d+\t)/.test(beginning)
    ? 0.95
    : 0;
}

/** A text beside a list of stretches that have labels, one record or many. */
export function looksLikeSpanJson(beginning: string): number {
  if (!looksLikeJson(beginning) || /"formatVersion"\s*:/.test(beginning)) return 0;
  if (/"sentences"\s*:\s*\[/.test(beginning) && !/"paragraphs"\s*:\s*\[/.test(beginning)) return 0;
  const hasText =
    /"(text|data|raw|orth)"\s*:\s*"/.test(beginning) ||
    /(?:^[\uFEFF\s]*|"annotations"\s*:\s*)\[+\s*"/.test(beginning);
  const hasSpans =
    /"(label|labels|entities|spans|ents)"\s*:\s*\[/.test(beginning) ||
    /"annotations"\s*:\s*\[\s*\{[^{}]*"start_offset"/.test(beginning) ||
    /"spans"\s*:\s*\{/.test(beginning) ||
    /"tokens"\s*:\s*\[\s*\{[^{}]*"(ws|orth|start)"/.test(beginning);
  const isTask =
    /"data"\s*:\s*\{/.test(beginning) &&
    /"(annotations|predictions|completions)"\s*:\s*\[/.test(beginning);
  const isWords =
    /"(tokens|tokenized_text)"\s*:\s*\[\s*"/.test(beginning) &&
    /"(ner_tags|tags|ner|labels)"\s*:\s*\[/.test(beginning);
  return (hasText && hasSpans) || isTask || isWords ? 0.94 : 0;
}
