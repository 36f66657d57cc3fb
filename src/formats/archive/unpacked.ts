import type { Content } from "../format";
import { documentIn } from "./document-in";
import { isArchive } from "./is-archive";
import { unpack } from "./unpack";

/**
 * The contents with the files of archives in their place; a Word file is an archive and stays one, and so
 * does an archive that cannot be unpacked, which says so when it is read.
 */
export function unpacked(contents: readonly Content[]): readonly Content[] {
  return contents.flatMap((content): readonly Content[] => {
    if (!isArchive(content.bytes)) return [content];
    const files = unpack(content.bytes);
    if ("code" in files || files.length === 0) return [content];
    const isOffice = files.some(({ path }) => /^(?:\[Content_Types\]\.xml|mimetype)$/.test(path));
    if (isOffice || documentIn(files) !== undefined) return [content];
    return files.map(({ path, bytes }) => {
      const [, folder = "", fileName = ""] = /^(?:(.*)[\\/])?([^\\/]*)$/s.exec(path) ?? [];
      return { bytes, fileName, folder };
    });
  });
}
