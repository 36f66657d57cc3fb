import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { unreadFormat } from "../../sniff/unread";

/** Refuses a format that is known and not read, by its name. */
export function readUnread({ bytes }: Content): ReadResult {
  const kind = unreadFormat(new TextDecoder().decode(bytes.subarray(0, 16_000))) ?? "pdf";
  return { status: "refused", problems: [refusalOf("bytes.not-read", { kind })] };
}
