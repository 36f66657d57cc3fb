import { unpack } from "../../archive/unpack";
import type { Content, ReadResult } from "../../format";
import { refusal } from "../model/read-json";

/** Says why an archive, whose files are read one by one before this, has none. */
export function readArchive({ bytes }: Content): ReadResult {
  const files = unpack(bytes);
  if ("code" in files) return { status: "refused", problems: [files] };
  const { problem } = refusal(
    "this is a zip archive with no file in it that can be read",
    "missing",
  );
  return { status: "refused", problems: [problem] };
}
