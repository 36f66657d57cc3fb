// Tells formats that are known and not read, so that a person is told what to bring instead.
import type { UnreadKind } from "../../core/article/problem-given";
import { rootOf } from "./xml";

/** The first byte of gzip. */
const gzip = "\u001F";

/** Bytes that are no text are told in the same way as they are decoded: as themselves, or as signs for none. */
const signs: readonly (readonly [UnreadKind, RegExp])[] = [
  ["pdf", /^%PDF-/],
  ["rtf", /^\{\\rtf/],
  ["doc", /^(?:\uFFFD\uFFFD|ÐÏ)\p{Cc}(?:\u0871|\uFFFD\uFFFD|à¡)/u],
  ["open-document", /^PK[\s\S]{0,60}mimetypeapplication\/vnd\.oasis\.opendocument/],
  ["epub", /^PK[\s\S]{0,60}mimetypeapplication\/epub/],
  ["refi-qda", /^PK[\s\S]{0,4000}project\.qde/],
  [
    "spreadsheet",
    /^PK\p{Cc}\p{Cc}[\s\S]*\bxl\/(?:workbook|worksheets|styles|theme|sharedStrings|_rels)/u,
  ],
  ["slides", /^PK\p{Cc}\p{Cc}[\s\S]*\bppt\/(?:presentation|slides|theme|_rels)/u],
  ["nif", /@prefix\s+nif:|persistence\.uni-leipzig\.org\/nlp2rdf/],
  ["conll-u", /^(?:#[^\n]*\n)*1(?:-\d+)?\t[^\t\n]+\t[^\t\n]*\t[^\t\n]*\t/],
  ["textgrid", /^\uFEFF?File type = "ooTextFile[^"]*"\s+(?:Object class = )?"TextGrid"/],
  ["chat", /^\uFEFF?(?:@UTF8\s+)?(?:@[A-Z][^\n]*\n){0,8}@Begin\s/],
  ["stm", /^(?:;;[^\n]*\n)*\S+ (?:\d+|[A-Z]) \S+ \d+\.\d+ \d+\.\d+ <[^>\n]*> /],
  ["ctm", /^(?:;;[^\n]*\n)*(?:\S+ (?:\d+|[A-Z]) \d+\.\d+ \d+\.\d+ \S+(?: \d(?:\.\d+)?)?\n){3}/],
  ["sub-station-alpha", /^\uFEFF?\[Script Info\]/],
  [
    "conll",
    /^(?:[^\n]*\n){0,40}?-DOCSTART-|^(?:[^\s\n]+(?:[ \t][^\s\n]+)*[ \t](?:O|[BIESLU]-[\w.-]+)[ \t]*(?:\r?\n)+){4}/,
  ],
  [
    "mail",
    /^(?:From \S+@?\S* .*\d{4}\r?\n)?(?:(?:Return-Path|Received|Delivered-To|MIME-Version|Message-I[Dd]|Date|From|To|Subject|Content-Type|X-[\w-]+|Reply-To): [^\n]*\n(?:[ \t][^\n]*\n)*){3}/,
  ],
  ["sqlite", /^SQLite format 3/],
  [
    "sound",
    /^(?:ID3|fLaC|OggS|RIFF[\s\S]{4,12}WAVE|(?:\uFFFD|ÿ)(?:\uFFFD|[ûóòñ])[\s\S]{0,40}(?:LAME|Info|Xing)|[\s\S]{4,8}ftypM4A)/,
  ],
  [
    "film",
    /^(?:[\s\S]{4,8}ftyp(?:isom|iso\d|mp4\d|avc1|qt {2}|M4V|MSNV|3gp)|\p{Cc}E(?:\u07E3|ß£)|RIFF[\s\S]{4,12}AVI )/u,
  ],
  [
    "packed",
    new RegExp(
      `^(?:7z(?:\uFFFD|¼)(?:\uFFFD|¯)'|Rar!\\p{Cc}|${gzip}(?:\uFFFD|\u2039|\u008B)|BZh\\d|(?:\uFFFD|ý)7zXZ)`,
      "u",
    ),
  ],
  ["tar", /^\P{Cc}{1,100}\p{Cc}[\s\S]{150,260}ustar/u],
];

/** By the first element of a file in XML. */
const roots: readonly (readonly [UnreadKind, RegExp])[] = [
  ["feed", /^(?:rss|feed|RDF)$/],
  ["svg", /^svg$/],
  ["opml", /^opml$/],
  ["plist", /^plist$/],
  ["nitf", /^nitf$/],
  ["newsml", /^(?:newsMessage|newsItem|packageItem|NewsML)$/],
  ["elan", /^ANNOTATION_DOCUMENT$/],
  ["exmaralda", /^(?:basic|segmented)-transcription$/],
  ["transcriber", /^Trans$/],
  ["ttml", /^tt$/],
];

const docBook = /docbook/i;

/** Which of these a beginning is of; undefined for none. */
export function unreadFormat(beginning: string): UnreadKind | undefined {
  const sign = signs.find(([, pattern]) => pattern.test(beginning))?.[0];
  if (sign !== undefined) return sign;
  const root = rootOf(beginning);
  if (root === "") return undefined;
  if (
    /^(?:book|article|chapter|section|part)$/.test(root) &&
    docBook.test(beginning.slice(0, 2000))
  )
    return "docbook";
  return roots.find(([, pattern]) => pattern.test(root))?.[0];
}

/** The names that pieces of pages begin with, and of TEI, which is read from any of its elements. */
const read =
  /^(?:html|head|body|title|meta|link|style|script|a|abbr|address|article|aside|b|blockquote|br|button|center|cite|code|dd|details|div\d?|dl|dt|em|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|li|main|nav|ol|p|picture|pre|q|s|section|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|time|tr|tt|u|ul|video|v|c|TEI.*|teiCorpus|teiHeader|standOff|text|front|back|group|lg|l|sp|said|list\w*|person|place|org)$/;

/** The first element of XML that is of no format known here; undefined for anything else. */
export function unknownRoot(beginning: string): string | undefined {
  const root = rootOf(beginning);
  return root === "" || read.test(root) || /tei-c\.org\/ns/.test(beginning) ? undefined : root;
}

/** What is known counts for more than any ending; an unknown root for more than an ending alone. */
export function looksUnread(beginning: string): number {
  if (unreadFormat(beginning) !== undefined) return 1.2;
  return unknownRoot(beginning) === undefined ? 0 : 0.6;
}
