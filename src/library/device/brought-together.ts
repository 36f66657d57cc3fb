import { largestFile } from "../../article/limits";
import type { Content } from "../../formats/format";
import { loadCode } from "../opening/lost-code";
import type { BroughtFile } from "./open-file";

/**
 * Files that are brought at once, with those that are read as one put together: annotations and their text,
 * a corpus and its days, what is in an archive. What cannot be read stays, and says so when it is opened.
 * Rejects with a LostCodeError when code cannot be loaded.
 */
export async function broughtTogether(
  files: readonly BroughtFile[],
): Promise<readonly BroughtFile[]> {
  const contents = new Map<Content, BroughtFile>();
  const unread: BroughtFile[] = [];
  for (const file of files) {
    const content = await contentOf(file);
    if (content === undefined) unread.push(file);
    else contents.set(content, file);
  }
  const [{ belongingTogether }, { unpacked }] = await loadCode(() =>
    Promise.all([
      import("../../formats/belonging-together"),
      import("../../formats/archive/unpacked"),
    ]),
  );
  const together = belongingTogether(unpacked([...contents.keys()]));
  return [...together.map((content) => contents.get(content) ?? fileOf(content)), ...unread];
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
