/**
 * How a text begins that a spreadsheet may take for a formula: `=`, `+`, `-` or `@`, also in full
 * width, behind nothing but blanks, invisible characters and quotation marks that an import may
 * strip; or a tab or line break, behind which an import may find one.
 */
const beginsFormula = /^(?:[\s\p{Cc}\p{Cf}"']*[=+\-@＝＋－＠]|[ "']*[\t\r\n])/u;

/**
 * The text with an apostrophe before it where a spreadsheet might run it as a formula. To get the
 * text back, take one leading apostrophe off whenever what follows begins like a formula: a text
 * that begins with an apostrophe of its own and then like a formula is given a second one.
 */
export function guardFormula(text: string): string {
  return beginsFormula.test(text) ? `'${text}` : text;
}

/** The text that {@link guardFormula} was given. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && beginsFormula.test(text.slice(1)) ? text.slice(1) : text;
}
