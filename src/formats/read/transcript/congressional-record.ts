// The Congressional Record as text: lines are wrapped, a paragraph begins with two blanks, and who speaks
// stands before a full stop: `  Mr. GRASSLEY. Mr. President, …`.

const name = String.raw`(?:Mr|Ms|Mrs|Miss|Dr)\. (?:Mc|Mac|De|La)?\p{Lu}[\p{Lu}'’-]+(?: of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?|The (?:[A-Z]+ )*(?:OFFICER|SPEAKER|PRESIDENT|CHAIR|CLERK)(?: \([^)\n]{1,60}\))?`;
const named = new RegExp(String.raw`^ {2}(${name})\. +(?=\S)`, "gmu");
const page = /\s*\[\[Page [^\]\n]*\]\]\s*/g;

/**
 * A text of the Record with its paragraphs apart, unwrapped, with each name in brackets before a colon, and
 * without the numbers of its pages; any other text as it is.
 */
export function withRecordNames(text: string): string {
  const plain = text.replaceAll("\r\n", "\n");
  if ((plain.match(named)?.length ?? 0) < 2) return text;
  return plain
    .replace(page, (_, at: number) => (/[.?!]$/.test(plain.slice(0, at).trimEnd()) ? "\n\n" : " "))
    .replace(named, "\n[$1]: ")
    .replace(/\n(?= {2}\S)/g, "\n\n")
    .split(/\n{2,}/)
    .map((block) => (/^\n?(?:\[[^\]]*\]: | {2}\S)/.test(block) ? block.replace(/\n/g, " ") : block))
    .join("\n\n");
}
