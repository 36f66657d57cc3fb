import { unzipSync } from "fflate";
import { type Problem, refusalOf } from "../../core/article/problem";
import { largestFile } from "../../core/article/values/limits";

/** One file of an archive, by its path in it. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const mostFiles = 500;

/**
 * The files of a zip archive, or why they are not to be had. No more than 500 files and 50 MB are unpacked:
 * what an archive says of itself is asked first, and no more than that is written.
 */
export function unpack(bytes: Uint8Array): readonly PackedFile[] | Problem {
  let count = 0;
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (/\/$|(^|\/)__MACOSX\/|(^|\/)\.[^/]*$/.test(name)) return false;
        count += 1;
        size += originalSize;
        return count <= mostFiles && size <= largestFile;
      },
    });
    if (count > mostFiles) return refusalOf("limit.archive-files", { most: mostFiles });
    if (size > largestFile) return refusalOf("limit.archive-size", { most: largestFile });
    return Object.entries(files).map(([path, data]) => ({ path, bytes: data }));
  } catch {
    return refusalOf("limit.archive", {});
  }
}
