// Tells formats that are known and not read, so that a person is told what to bring instead.

import type { UnreadKind } from "../../core/article/problem-given";

const signs: readonly (readonly [UnreadKind, RegExp])[] = [
  ["pdf", /^%PDF-/],
  ["rtf", /^\{\\rtf/],
  ["doc", /^(?:\uFFFD\uFFFD|ÐÏ)[^\w\s](?:\uFFFD\uFFFD|à¡)/],
  ["open-document", /^PK[\s\S]{0,60}mimetypeapplication\/vnd\.oasis\.opendocument/],
  ["epub", /^PK[\s\S]{0,60}mimetypeapplication\/epub/],
  ["refi-qda", /^PK[\s\S]{0,4000}project\.qde/],
  ["nif", /@prefix\s+nif:|persistence\.uni-leipzig\.org\/nlp2rdf/],
  ["conll-u", /^(?:#[^\n]*\n)*1(?:-\d+)?\t[^\t\n]+\t[^\t\n]*\t[^\t\n]*\t/],
  ["newsml", /^\s*(?:<\?[^>]*>\s*)?<newsMessage|<newsItem[^>]+iptc\.org/],
];

/** Which of these a beginning is of; undefined for none. */
export function unreadFormat(beginning: string): UnreadKind | undefined {
  return signs.find(([, sign]) => sign.test(beginning))?.[0];
}

export const looksUnread = (beginning: string) => (unreadFormat(beginning) === undefined ? 0 : 1.2);
