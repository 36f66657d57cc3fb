import { wordSegments } from "../core/article/word-segments";
import { foldText } from "../core/text/fold";

/** A text of more words is told by its first and last words. */
const mostWords = 12;
/** So many words tell where a long text begins, and as many where it ends. */
const edgeWords = 5;
/** At most so many words before or after the text tell it apart from the same words elsewhere. */
const mostContext = 8;

/** The words to point out, and what stands around them. */
export interface Quoted {
  readonly text: string;
  /** What stands before and after them in the same paragraph. */
  readonly before?: string;
  readonly after?: string;
  /** The other texts of the page, in which the same words may stand as well. */
  readonly others?: readonly string[];
  readonly language?: string;
}

/**
 * The address with a text directive (`#q3:~:text=…`) that makes a browser that knows it point out
 * the text, which must stand in one paragraph. Long texts are told by their first and last words,
 * cut by the language's rules; words that stand elsewhere on the page as well, by as many of the
 * words around them as it takes. A directive already there is replaced. The plain address when the
 * text is blank, or when nothing tells it from the same words elsewhere.
 */
export function withTextFragment(address: string, quoted: Quoted): string {
  const [plain = ""] = address.split(":~:", 1);
  const terms = termsOf(shown(quoted.text), quoted.language);
  const [first] = terms;
  if (first === undefined) return plain;
  const context = contextOf(first, terms.length > 1, quoted);
  if (context === undefined) return plain;
  const { prefix, suffix } = context;
  const parts = [
    ...(prefix === "" ? [] : [`${encoded(prefix)}-`]),
    ...terms.map(encoded),
    ...(suffix === "" ? [] : [`-${encoded(suffix)}`]),
  ];
  const hash = plain.includes("#") ? plain : `${plain}#`;
  return `${hash}:~:text=${parts.join(",")}`;
}

/** The whole text from its first to its last word, or how it begins and how it ends. */
function termsOf(text: string, language: string | undefined): readonly string[] {
  if (text === "") return [];
  const words = wordsIn(text, language);
  const between = (first: number, last: number) =>
    text.slice(words.at(first)?.start, words.at(last)?.end);
  if (words.length === 0) return [text];
  if (words.length <= mostWords) return [between(0, -1)];
  return [between(0, edgeWords - 1), between(-edgeWords, -1)];
}

/**
 * The fewest words around the text with which it stands nowhere else; none where it stands only
 * once. Undefined where no context is enough. After a text that is told by how it begins and ends,
 * nothing tells where it begins: only what stands before it does.
 */
function contextOf(
  first: string,
  isCut: boolean,
  { text, before = "", after = "", others = [], language }: Quoted,
): { readonly prefix: string; readonly suffix: string } | undefined {
  const paragraph = shown(`${before}${text}${after}`);
  const page = [...others, paragraph].map((each) => foldText(shown(each))).join("\n");
  // What folds to nothing, such as a control character, cannot be told apart.
  const isAlone = (sought: string) =>
    foldText(sought) === "" || page.split(foldText(sought)).length === 2;
  if (isAlone(first)) return { prefix: "", suffix: "" };
  const words = wordsIn(paragraph, language);
  const start = shown(`${before}|`).length - 1 + shown(text).indexOf(first);
  const end = start + first.length;
  const earlier = words.filter((word) => word.end <= start);
  const later = isCut ? [] : words.filter((word) => word.start >= end);
  for (let count = 1; count <= mostContext; count += 1) {
    const from = earlier.at(-Math.min(count, earlier.length))?.start ?? start;
    const to = later[Math.min(count, later.length) - 1]?.end ?? end;
    if (!isAlone(paragraph.slice(from, to))) continue;
    return {
      prefix: paragraph.slice(from, start).trim(),
      suffix: paragraph.slice(end, to).trim(),
    };
  }
  return undefined;
}

/** A text as a page shows it: every run of white space is one blank. */
function shown(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, " ").trim();
}

function wordsIn(text: string, language: string | undefined) {
  return [...wordSegments(text, language)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/**
 * Percent-encodes what the syntax of the directive uses (`-`, `,` and `&`) and what programs take
 * for the end of an address when they make links of plain text.
 */
function encoded(term: string): string {
  return encodeURIComponent(term.replace(/\p{Cs}/gu, "\uFFFD")).replace(
    /[-!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
