/**
 * Text as it has to be written in one line of CommonMark or GitHub's Markdown to be read as just
 * that text: no markup, HTML, character reference, formula, link or address that links itself.
 * Runs of white space become one space, since Markdown gives line breaks and indents a meaning.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[ \t\r\n\f\v\u2028\u2029]+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>~|#$@^]/g, "\\$&")
    .replace(/&(?=#?[a-z0-9]+;)|:(?=\/\/)|:(?=[a-z+-][\w+-]*:)|=(?==)/gi, "\\$&")
    .replace(/www(?=\.)/gi, "$&\\")
    .replace(/^[-+=]|^:(?=-)|^\d+(?=[.)])/, (start) =>
      /\d/.test(start) ? `${start}\\` : `\\${start}`,
    );
}

/** The same for a part of a line: the blanks around it stay. */
export function escapeInLine(text: string): string {
  const before = /^[ \t\r\n\f\v\u2028\u2029]/.test(text) ? " " : "";
  const escaped = escapeMarkdown(text);
  const after = escaped !== "" && /[ \t\r\n\f\v\u2028\u2029]$/.test(text) ? " " : "";
  return before + escaped + after;
}

/** An address as it has to be written between the round brackets of a link. */
export function escapeDestination(address: string): string {
  return address
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[\s\p{Cc}<>()\\`"[\]{}|^]/gu, percentEncoded)
    .replace(/&(?=#?[a-z0-9]+;)/gi, "\\&");
}

/** Percent-encodes the round brackets too, which `encodeURIComponent` lets through. */
function percentEncoded(character: string): string {
  if (character === "(") return "%28";
  return character === ")" ? "%29" : encodeURIComponent(character);
}
