import type { ReadFormat } from "./format";
import { looksLikeArchive, looksLikeWord } from "./sniff/archives";
import { looksUnread } from "./sniff/unread";

/** Files that pack others, and those that are known and not read. */
export const packedFormats: readonly ReadFormat[] = [
  {
    id: "docx",
    name: "Word",
    extensions: ["docx"],
    mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    sniff: looksLikeWord,
    load: async () => (await import("./read/docx/read-docx")).readDocx,
  },
  {
    id: "archive",
    name: "zip archive of any of these",
    extensions: ["zip"],
    mediaTypes: ["application/zip"],
    sniff: looksLikeArchive,
    load: async () => (await import("./read/archive/read-archive")).readArchive,
  },
  {
    id: "unread",
    name: "known, and not read: says what to bring instead",
    extensions: ["pdf", "rtf", "doc", "odt", "epub", "pages"],
    mediaTypes: ["application/pdf"],
    sniff: looksUnread,
    load: async () => (await import("./read/unread/read-unread")).readUnread,
  },
];
