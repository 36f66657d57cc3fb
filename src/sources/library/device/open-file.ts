import type { MarkedArticle } from "../../../core/article/marked-article";
import { type Problem, refusalOf } from "../../../core/article/problem";
import { tooLarge } from "../../../core/bytes/decode-text";
import type { Content } from "../../../formats/format";
import type { Labels, Report } from "../../../formats/report";
import { foreignArticle } from "../foreign-article";
import { articleFile } from "../opening/article-file";
import type { OwnFile } from "../opening/drafted-file";
import type { Step } from "../opening/examine";
import { nextTask } from "../opening/next-task";
import { openBytes } from "../opening/open-bytes";
import { factsOf } from "./facts-of";
import type { OpenedFile } from "./kept-file";

/** What a reader brings: a file that was dropped or picked, or pasted text made into one, which has no name. */
export type BroughtFile = Pick<File, "name" | "size" | "arrayBuffer"> & {
  readonly type?: string;
  /** Files that are read with it. */
  readonly beside?: readonly Content[];
  /** Of one that was made of another tool's: what that has called its annotations. */
  readonly labels?: Labels | undefined;
};

export type FileOpening =
  | { readonly status: "refused"; readonly problems: readonly Problem[] }
  | {
      readonly status: "opened";
      readonly opened: OpenedFile;
      readonly marked: MarkedArticle;
      /** What became of a file in another format, of which the article's own file was made. */
      readonly report: Report | undefined;
      readonly labels: Labels | undefined;
      /** Further articles that are in the file, each as a file of the app's own format. */
      readonly more: readonly BroughtFile[];
    };

/**
 * Takes a file that a reader brings to an article. One that is over the limit is not even read. Of one in
 * another format, what is kept is the file that is made of it.
 * Rejects only with the signal's reason.
 */
export async function openFile(
  file: BroughtFile,
  signal: AbortSignal,
  onStep: (step: Step) => void,
): Promise<FileOpening> {
  const problem = tooLarge(file.size);
  if (problem !== undefined) return { status: "refused", problems: [problem] };
  const bytes = await bytesOf(file);
  if (bytes === undefined)
    return { status: "refused", problems: [refusalOf("bytes.unreadable", {})] };
  const { name: fileName, type: mediaType, beside } = file;
  const content = { bytes, fileName, mediaType, beside };
  const made = await articleFile(content, signal, () => onStep("drafting"));
  if (made?.status === "refused") return made;
  const opened = await openBytes(made?.bytes ?? bytes, signal, onStep);
  if (opened.status === "refused") return opened;
  await nextTask();
  signal.throwIfAborted();
  const marked = foreignArticle(opened.marked);
  const name = made?.name ?? (file.name || `${marked.article.id}.json`);
  const kept = { bytes: made?.bytes ?? bytes, name, ...factsOf(marked) };
  return {
    status: "opened",
    marked,
    opened: kept,
    report: made?.report,
    labels: made?.labels ?? file.labels,
    more: made?.more.map(asBrought) ?? [],
  };
}

function asBrought({ name, bytes, labels }: OwnFile): BroughtFile {
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer, labels };
}

async function bytesOf(file: BroughtFile): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
