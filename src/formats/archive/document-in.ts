import type { UnreadKind } from "../../core/article/problem-given";
import type { PackedFile } from "./unpack";

/** Which document that is not read an archive is, by the files in it; undefined for any other archive. */
export function documentIn(files: readonly PackedFile[]): UnreadKind | undefined {
  const type = files.find(({ path }) => path === "mimetype");
  const says = type === undefined ? "" : new TextDecoder().decode(type.bytes.subarray(0, 200));
  if (/opendocument/.test(says)) return "open-document";
  if (/epub/.test(says) || files.some(({ path }) => path === "META-INF/container.xml"))
    return "epub";
  return files.some(({ path }) => /^Index(?:\/Document\.iwa|\.zip)$/.test(path))
    ? "iwork"
    : undefined;
}
