import { wordSegments } from "../article/word-segments";

/** A text of more words is told by its first and last words. */
const mostWords = 12;
/** So many words tell where a long text begins, and as many where it ends. */
const edgeWords = 5;

/**
 * The address with a text directive (`#q3:~:text=…`) that makes a browser that knows it point out
 * the text, which must stand in one paragraph. Long texts are told by their first and last words,
 * cut by the language's rules. A directive already there is replaced. The plain address when the
 * text is blank.
 */
export function withTextFragment(address: string, text: string, language?: string): string {
  const [plain = ""] = address.split(":~:", 1);
  const terms = termsOf(text.replace(/[ \t\r\n\f]+/g, " ").trim(), language);
  if (terms.length === 0) return plain;
  const hash = plain.includes("#") ? plain : `${plain}#`;
  return `${hash}:~:text=${terms.map(encoded).join(",")}`;
}

/** The whole text from its first to its last word, or how it begins and how it ends. */
function termsOf(text: string, language: string | undefined): readonly string[] {
  if (text === "") return [];
  const words = [...wordSegments(text, language)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  const between = (first: number, last: number) =>
    text.slice(words.at(first)?.start, words.at(last)?.end);
  if (words.length === 0) return [text];
  if (words.length <= mostWords) return [between(0, -1)];
  return [between(0, edgeWords - 1), between(-edgeWords, -1)];
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
