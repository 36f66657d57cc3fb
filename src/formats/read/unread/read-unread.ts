import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { unknownRoot, unreadFormat } from "../../sniff/unread";

/** Refuses a format that is known and not read, or XML of an unknown kind, by its name. */
export function readUnread({ bytes }: Content): ReadResult {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 16_000));
  const kind = unreadFormat(beginning);
  const root = kind === undefined ? unknownRoot(beginning) : undefined;
  const problem =
    root === undefined
      ? refusalOf("bytes.not-read", { kind: kind ?? "pdf" })
      : refusalOf("bytes.unknown-xml", { root: root.slice(0, 100) });
  return { status: "refused", problems: [problem] };
}
