import { refusalOf } from "../../../core/article/problem";
import { documentIn } from "../../archive/document-in";
import { unpack } from "../../archive/unpack";
import type { Content, ReadResult } from "../../format";

/** Says why an archive, whose files are read one by one before this, has none. */
export function readArchive({ bytes }: Content): ReadResult {
  const files = unpack(bytes);
  if ("code" in files) return { status: "refused", problems: [files] };
  const kind = documentIn(files);
  if (kind !== undefined)
    return { status: "refused", problems: [refusalOf("bytes.not-read", { kind })] };
  // Archives are unpacked before this; one that has files all the same lay in another.
  const isNested = files.length > 0 && files.every(({ path }) => !ofOffice.test(path));
  const problem = isNested
    ? refusalOf("limit.archive-within", {})
    : refusalOf("missing.in-archive", {});
  return { status: "refused", problems: [problem] };
}

/** What files of office programs have in them. */
const ofOffice = /^(?:\[Content_Types\]\.xml|mimetype)$/;
