import { type Problem, refusalOf } from "../../core/article/problem";
import { tooLarge } from "../../core/bytes/decode-text";
import { kindOfBytes, unicodeOf } from "../../core/bytes/kind-of-bytes";

/** The text of a file, with what a person has to be told of how its bytes were read. */
export interface DecodedWords {
  readonly text: string;
  /** The encoding, where nothing says it and it was told by the bytes. */
  readonly guessed?: string;
  /** How many characters are none in its encoding, and stand as U+FFFD in the text. */
  readonly broken?: number;
}

/**
 * The text of a page or a file in the encoding that its byte order mark, the server or a page itself names;
 * where none does, in UTF-8 if it is that, or nearly, else in what its XML declaration says, else in
 * Windows-1252, as browsers have it. What that makes no Western text of is refused.
 */
export function decodeWords(
  bytes: Uint8Array,
  mediaType = "",
): DecodedWords | { readonly problem: Problem } {
  const problem = tooLarge(bytes.length);
  if (problem !== undefined) return { problem };
  const kind = kindOfBytes(bytes);
  if (kind !== undefined) return { problem: refusalOf("bytes.no-text", { kind }) };
  const mark = marked(bytes);
  const label = mark ?? told(mediaType) ?? written(bytes);
  const text = label === undefined ? undefined : textIn(label, bytes);
  if (text === undefined) return unlabelled(bytes);
  const isGuessed = mark?.startsWith("utf-16") === true && bytes[0] !== 0xfe && bytes[0] !== 0xff;
  return isGuessed ? { text, guessed: "UTF-16" } : { text };
}

/** The encoding of a byte order mark, or of bytes that can be nothing else. */
function marked(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const unicode = unicodeOf(bytes);
  if (unicode === undefined || unicode.startsWith("UTF-32")) return undefined;
  return unicode.includes("little") ? "utf-16le" : "utf-16be";
}

function told(mediaType: string): string | undefined {
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(mediaType)?.[1];
}

/** What a page's own meta element says, in its first kilobytes. */
function written(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1];
  // It can be read as bytes of ASCII, so it is not in what it says.
  return label?.toLowerCase().startsWith("utf-16") ? "utf-8" : label;
}

/** The text in an encoding; undefined in one that nobody knows, which is as good as none. */
function textIn(label: string, bytes: Uint8Array): string | undefined {
  try {
    return withWindowsSigns(new TextDecoder(label).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The text of bytes whose encoding nothing says for certain: an XML declaration may have been left as it was. */
function unlabelled(bytes: Uint8Array): ReturnType<typeof decodeWords> {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const declared = declaredInXml(bytes);
    const text = declared === undefined ? undefined : textIn(declared, bytes);
    return text === undefined ? (nearlyUtf8(bytes) ?? western(bytes)) : { text };
  }
}

/** What the declaration of XML says, where that is another encoding that can be read as bytes of ASCII. */
function declaredInXml(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const label = /^\s*<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  return label === undefined || /^utf-?(?:8|16)/i.test(label) ? undefined : label;
}

/** UTF-8 that is cut short or damaged: more of its characters beyond ASCII are whole than are not. */
function nearlyUtf8(bytes: Uint8Array): DecodedWords | undefined {
  if (bytes.includes(0)) return undefined;
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) - broken;
  return whole > broken ? { text, broken } : undefined;
}

/** Of so many characters it is enough to see whether they are a Western text. */
const looked = 100_000;

/** What is neither UTF-8 nor names its encoding, as a Western text; refused where it is none. */
function western(bytes: Uint8Array): ReturnType<typeof decodeWords> {
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: refusalOf("bytes.nul", { byte: nul + 1 }) };
  const text = withWindowsSigns(new TextDecoder("windows-1252").decode(bytes));
  const beginning = text.slice(0, looked);
  const plain = beginning.match(/[A-Za-z]/g)?.length ?? 0;
  const others = beginning.match(/[^\p{ASCII}\s]/gu)?.length ?? 0;
  // Letters of the alphabet are in a minority in no Western text, and in all of Cyrillic or Japanese.
  if (others < fewest || others < plain) return { text, guessed: "windows-1252" };
  const line = beginning.slice(0, beginning.search(/[^\p{ASCII}\s]/u)).split("\n").length;
  return { problem: refusalOf("bytes.unknown-encoding", { line }) };
}

/** Of fewer characters beyond ASCII nothing can be told. */
const fewest = 6;

/** What Windows-1252 has from 0x80 on; a place without a character is a blank. */
const windowsSigns = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Some decoders take Windows-1252 for Latin-1, which has control characters where that has quotation marks. */
function withWindowsSigns(text: string): string {
  return text.replace(
    /[\u0080-\u009F]/g,
    (control) => windowsSigns[control.charCodeAt(0) - 0x80] ?? " ",
  );
}
