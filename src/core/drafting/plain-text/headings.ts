// Tells headlines and sub-headings from the text around them, by their shape and their place.
import { speechVerb } from "../words/speech-verbs";
import type { TextBlock } from "./blocks";

const spokenLine =
  /^(q|a|[Qq]uestion|[Aa]nswer|[Ff]rage|[Aa]ntwort|[\p{Lu}][\p{L}.'’-]*(\s+[\p{Lu}][\p{L}.'’-]*){0,4}(\s*\([^)]{1,60}\))?)\s*:/u;

/** Whether a first line is a headline, rather than the first words of the text. */
export function isHeadline({ text, depth }: TextBlock, next: TextBlock | undefined): boolean {
  if (depth > 0) return true;
  const words = text.split(/\s+/).length;
  if (next === undefined || words < 2 || words > 30 || text.length > 200) return false;
  if (
    /[.,;:](["”’»“]?)$/.test(text) &&
    !/\b(\p{Lu}\.){2,}$/u.test(text) &&
    !(/\.$/.test(text) && hasCapitals(text))
  )
    return false;
  if (/^(["“„«].*[,.?!]["”“»])\s+\p{L}/u.test(text)) return false;
  return !/^\p{Lu}[\p{Lu} .,]+\s*(\([^)]*\)\s*)?[—–-]{1,2}\s/u.test(text);
}

/** `He Sold Them Clean Water. They Say It Was Tap.`: capitals throughout, as American headlines have. */
function hasCapitals(text: string): boolean {
  const long = text.match(/(?<![\p{L}'’-])\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return long.length > 3 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether a line between paragraphs is a sub-heading: short, without a full stop, text after it. */
export function isSubHeading(
  block: TextBlock,
  next: TextBlock | undefined,
  isInterview: boolean,
): boolean {
  const { text, depth } = block;
  if (depth > 0) return true;
  const words = text.split(/\s+/).length;
  if (next === undefined || text.length > 90 || words > 12) return false;
  if (/[.,;:…!](?:["”’»“]|'')?$/.test(text) || !/^["'‘“„«¿]?[\p{Lu}\p{N}]/u.test(text))
    return false;
  if (/[”"“»]$/.test(text) && /^[“"„«]/.test(text) && words > 6) return false;
  const isAnswered = /^["'‘“„«]/.test(next.text);
  if (/\?["”’»“]?$/.test(text) && (isInterview || isAnswered || words > 9)) return false;
  if (/[“"”„«»]|''|``|^[‘'].*[’'],? (?:said|says)\b/.test(text) && isSaid(text)) return false;
  // `Rovers 2-1 City`
  if (/^\p{Lu}[\p{L} ]+ \d{1,3}\s?[-–:]\s?\d{1,3} \p{Lu}[\p{L} ]+$/u.test(text)) return false;
  if ((isInterview && spokenLine.test(text)) || /^[-*•–—]\s/.test(text)) return false;
  return next.text.length > text.length * 0.8;
}

/** Fewer lines in a row that look like sub-headings may be some. */
const fewestOfList = 3;

/** The lines that only look like sub-headings: many in a row are a list, but for a short one at its head. */
export function listLines<Line extends TextBlock>(
  lines: readonly Line[],
  looksLikeHeading: (line: Line, at: number) => boolean,
): ReadonlySet<Line> {
  const found = new Set<Line>();
  let run: Line[] = [];
  const end = () => {
    const [first, second] = run;
    const isHead =
      first !== undefined && second !== undefined && first.text.length * 1.5 < second.text.length;
    if (run.length >= fewestOfList) for (const line of isHead ? run.slice(1) : run) found.add(line);
    run = [];
  };
  lines.forEach((line, at) => {
    if (line.depth === 0 && looksLikeHeading(line, at)) run.push(line);
    else end();
  });
  end();
  return found;
}

/** Whether the text is of questions and answers: then a question is no sub-heading. */
export function looksLikeInterview(blocks: readonly TextBlock[]): boolean {
  const asked = blocks.filter(({ text }) => /\?["”’»“]?$/.test(text)).length;
  const turns = blocks.filter(({ text }) => spokenLine.test(text)).length;
  return asked * 4 >= blocks.length || (turns > 1 && turns * 3 >= blocks.length);
}

/** `“I love it,” she said`: words with somebody who says them. */
function isSaid(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).some((word) => speechVerb(word.toLowerCase()) === "strong");
}
