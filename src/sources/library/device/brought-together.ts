import { largestFile } from "../../../core/article/values/limits";
import type { Content } from "../../../formats/format";
import { togetherBeside } from "../opening/article-file";
import type { BroughtFile } from "./open-file";

/**
 * Files that are brought at once, with those that are read as one put together: annotations and their text,
 * a corpus and its days, what is in an archive. What cannot be read stays, and says so when it is opened.
 * Rejects with a LostCodeError when code cannot be loaded, or with the signal's reason.
 */
export async function broughtTogether(
  files: readonly BroughtFile[],
  signal: AbortSignal,
): Promise<readonly BroughtFile[]> {
  const contents: Content[] = [];
  const unread: BroughtFile[] = [];
  for (const file of files) {
    const content = await contentOf(file);
    if (content === undefined) unread.push(file);
    else contents.push(content);
  }
  return [...(await togetherBeside(contents, signal)).map(fileOf), ...unread];
}

async function contentOf(file: BroughtFile): Promise<Content | undefined> {
  if (file.size > largestFile) return undefined;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { bytes, fileName: file.name, mediaType: file.type };
  } catch {
    return undefined;
  }
}

function fileOf({ bytes, fileName = "", mediaType, beside }: Content): BroughtFile {
  return {
    name: fileName,
    size: bytes.length,
    ...(mediaType !== undefined && { type: mediaType }),
    ...(beside !== undefined && { beside }),
    arrayBuffer: async () => bytes.slice().buffer,
  };
}
