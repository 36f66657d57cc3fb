import { refusalOf } from "../../../core/article/problem";
import { unpack } from "../../archive/unpack";
import type { Content, ReadResult } from "../../format";

/** Says why an archive, whose files are read one by one before this, has none. */
export function readArchive({ bytes }: Content): ReadResult {
  const files = unpack(bytes);
  if ("code" in files) return { status: "refused", problems: [files] };
  return { status: "refused", problems: [refusalOf("missing.in-archive", {})] };
}
