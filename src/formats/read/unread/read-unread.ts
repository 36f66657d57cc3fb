import { refusalOf } from "../../../core/article/problem";
import type { UnreadKind } from "../../../core/article/problem-given";
import { documentIn } from "../../archive/document-in";
import { isArchive } from "../../archive/is-archive";
import { unpack } from "../../archive/unpack";
import type { Content, ReadResult } from "../../format";
import { unknownRoot, unreadFormat } from "../../sniff/unread";

/** Refuses a format that is known and not read, or XML of an unknown kind, by its name. */
export function readUnread({ bytes, fileName = "" }: Content): ReadResult {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 16_000));
  const kind = unreadFormat(beginning);
  const root = kind === undefined ? unknownRoot(beginning) : undefined;
  if (root !== undefined)
    return refused(refusalOf("bytes.unknown-xml", { root: root.slice(0, 100) }));
  if (kind === "doc" && isLocked(bytes))
    return refused(refusalOf("bytes.not-read", { kind: "locked" }));
  if (kind !== undefined) return refused(refusalOf("bytes.not-read", { kind }));
  const files = isArchive(bytes) ? unpack(bytes) : [];
  if ("code" in files) return refused(files);
  return refused(refusalOf("bytes.not-read", { kind: documentIn(files) ?? kindNamed(fileName) }));
}

function refused(problem: ReturnType<typeof refusalOf>): ReadResult {
  return { status: "refused", problems: [problem] };
}

/** Office files with a password are packed as old ones are, with an entry of this name in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
}

const kindsByEnding: Readonly<Record<string, UnreadKind>> = {
  rtf: "rtf",
  doc: "doc",
  odt: "open-document",
  epub: "epub",
  pages: "iwork",
};

/** What a file is by the ending of its name, where nothing in it says more. */
function kindNamed(fileName: string): UnreadKind {
  return kindsByEnding[/[^.]*$/.exec(fileName)?.[0].toLowerCase() ?? ""] ?? "pdf";
}
