/**
 * Whether a beginning is that of JSON. A square bracket also stands before a time (`[00:00:05]`), a name
 * or a remark in texts; a brace hardly does.
 */
export function looksLikeJson(beginning: string): boolean {
  return /^[\uFEFF\s]*(?:\{|\[\s*(?:[[{"\]]|$|true\b|false\b|null\b|-?\d+(?:\.\d+)?\s*[,\]]))/.test(
    beginning,
  );
}
