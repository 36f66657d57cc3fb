// Cuts a paragraph into words, punctuation and quotations, each quotation being one token.
import type { QuotedSpan } from "../quoting/quoted-spans";

export interface Token {
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  /** UTF-16 offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "stop" | "quotation";
  /** Of a quotation: its place in the list of all. */
  readonly quotation: number;
  /** Whether 's follows. */
  readonly isPossessive: boolean;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
}

const pattern =
  /(?:\p{Lu}\.){2,}(?!\p{L})|\b[RDI]-(?:\p{Lu}\.){2,}|\b[RDI]-\p{Lu}\p{Ll}+\.(?=[,)])|(?:Mr|Mrs|Ms|Dr|Prof|Rev|Fr|Sen|Sens|Rep|Reps|Gov|Lt|Col|Gen|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Det|Insp|Supt|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|Asst|Atty|Pres|Del|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ill|Mass|Mich|Minn|Okla|Pa|Tenn|Tex|Wash|Wis)\.(?=[\s,])|\b\p{Lu}\.(?=\s\p{Lu}|\s?\p{Lu}\.)|[\p{L}][\p{L}\p{M}\p{N}]*(?:['’&.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[$€£#@]?\d[\d.,:/\p{L}%-]*(?<![.,:])|\.{2,}|…|--+|[^\s\p{L}\p{N}]/gu;

/** The tokens of a paragraph; `first` is the number of its first quotation in the list of all. */
export function tokensOf(text: string, spans: readonly QuotedSpan[], first: number): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  spans.forEach((span, offset) => {
    addWords(tokens, text, at, span.start);
    const quoted = text.slice(span.start, span.end);
    tokens.push({
      text: quoted,
      lower: "",
      start: span.start,
      end: span.end,
      kind: "quotation",
      quotation: first + offset,
      isPossessive: false,
      isCapital: false,
    });
    at = span.end;
  });
  addWords(tokens, text, at, text.length);
  return tokens;
}

function addWords(tokens: Token[], text: string, from: number, to: number): void {
  for (const { 0: found, index } of text.slice(from, to).matchAll(pattern)) {
    const start = from + index;
    const ending = /(?<=\p{L}\.?)['’]s$/u.exec(found);
    const word = ending === null ? found : found.slice(0, ending.index);
    const follows = text.slice(start + found.length, start + found.length + 2);
    const isWord = /^\p{L}/u.test(word);
    const before = tokens.at(-1);
    // `the employers’ federation`
    if (/^['’]$/.test(found) && before?.isPossessive === true && before.end === start) continue;
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      start,
      end: start + word.length,
      kind: isWord ? "word" : /^[$€£#@]?\d/.test(word) ? "number" : "stop",
      quotation: -1,
      isPossessive:
        (ending !== null && !/^(?:it|he|she|that|there|who|what|let)$/i.test(word)) ||
        (isWord && /s$/.test(word) && /^['’]\s/.test(follows)),
      isCapital: /^\p{Lu}/u.test(word),
    });
  }
}
